using System.Globalization;
using System.Text;
using LivingNetworks.Audience;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Tests.Accounts;
using LivingNetworks.Testing;

namespace LivingNetworks.Membership.Tests.Import;

/// <summary>A network with a facilitator who has a file of its people.</summary>
public sealed class ImportWorld : IAsyncDisposable
{
    private ImportWorld(AccountsWorld accounts, Guid facilitator) => (Accounts, Facilitator) = (accounts, facilitator);

    public AccountsWorld Accounts { get; }

    public Guid Facilitator { get; }

    public Guid Network { get; } = Guid.NewGuid();

    public static async Task<ImportWorld> Start()
    {
        var accounts = await AccountsWorld.Start();
        var world = new ImportWorld(accounts, await accounts.Newcomer("fatma@example.org"));
        await accounts.Belongs(world.Facilitator, world.Network, Standing.Facilitator);
        return world;
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public Task<PeopleImportPreview> Preview(byte[] file, int first = 100, int after = 0) => Accounts.Service.As(Facilitator).Ask(new PreviewPeopleImport(Network, file, first, after));

    public Task<PeopleImport> Import(byte[] file, Guid? commandId = null) => Accounts.Service.As(Facilitator).Send(new ImportPeople(commandId ?? Guid.NewGuid(), Network, file));

    public async Task<Guid> PersonWith(string mail) => Assert.Single(await Accounts.Service.As(Facilitator).Ask(new PeopleOfNetworkByMail(Network, [mail]))).PersonId;

    /// <summary>How many rows every table has: two equal answers mean that nothing was saved.</summary>
    public async Task<string> Rows()
    {
        await using var connection = TestDatabase.Open(Accounts.ConnectionString);
        await using var count = connection.CreateCommand();
        count.CommandText = string.Join(" UNION ALL ", new[] { "People", "Accounts", "Organisations", "Participations", "Roles", "Belongings", "Outbox", "DoneCommands" }.Select(t => $"SELECT '{t}', CAST(COUNT(*) AS BIGINT) FROM {t}"));
        await using var reader = await count.ExecuteReaderAsync();
        var text = new StringBuilder();
        while (await reader.ReadAsync()) text.Append(CultureInfo.InvariantCulture, $"{reader.GetString(0)} {reader.GetInt64(1)}\n");
        return text.ToString();
    }

    public async Task<string?> Cell(string sql)
    {
        await using var connection = TestDatabase.Open(Accounts.ConnectionString);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (await command.ExecuteScalarAsync())?.ToString();
    }

    public async ValueTask DisposeAsync() => await Accounts.DisposeAsync();
}
