using System.Net;
using System.Net.Sockets;
using LivingNetworks.Testing;
using Microsoft.Data.Sqlite;

namespace LivingNetworks.Standalone.Tests;

/// <summary>What an operator sees who starts the program.</summary>
public sealed class Starting : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ln-start-").FullName;

    [Fact]
    public async Task Shows_a_page_to_sign_in_and_keeps_what_was_there()
    {
        await using (var first = await RunningStandalone.Start(_folder))
        {
            using var http = new HttpClient { BaseAddress = first.Address };
            var page = await http.GetStringAsync(new Uri("/sign-in", UriKind.Relative));
            Assert.Contains("Aanmelden", page, StringComparison.Ordinal);
            await first.Kill();
        }

        Assert.True(File.Exists(Path.Combine(_folder, "MembershipDb.db")));
        await using var second = await RunningStandalone.Start(_folder);
        using var again = new HttpClient { BaseAddress = second.Address };
        Assert.Equal(HttpStatusCode.OK, (await again.GetAsync(new Uri("/sign-in", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Is_refused_in_one_line_when_the_port_is_in_use()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        await using var app = RunningStandalone.Begin(_folder, ((IPEndPoint)taken.LocalEndpoint).Port);
        await RefusedInOneLine(app, "in use");
    }

    [Fact]
    public async Task Is_refused_in_one_line_when_the_data_folder_cannot_be_written()
    {
        var file = Path.Combine(_folder, "a-file");
        await File.WriteAllTextAsync(file, "");
        await using var app = RunningStandalone.Begin(Path.Combine(file, "data"), FreePorts.ForProgram());
        await RefusedInOneLine(app, "cannot be written");
    }

    [Fact]
    public async Task Is_refused_in_one_line_when_a_database_is_of_a_newer_version()
    {
        await using (var first = await RunningStandalone.Start(_folder)) await first.Kill();
        await using (var database = new SqliteConnection($"Data Source={Path.Combine(_folder, "SessionsDb.db")};Pooling=False"))
        {
            await database.OpenAsync();
            await using var command = database.CreateCommand();
            command.CommandText = "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_FromTheFuture', '99.0.0')";
            await command.ExecuteNonQueryAsync();
        }

        await using var app = RunningStandalone.Begin(_folder, FreePorts.ForProgram());
        await RefusedInOneLine(app, "newer version");
    }

    [Theory]
    [InlineData("Unknown argument", "--what")]
    [InlineData("There is no demonstration account nobody", "token", "nobody")]
    [InlineData("holds no demonstration", "token", "facilitator")]
    public async Task Is_refused_in_one_line_for_what_it_does_not_know(string says, params string[] arguments)
    {
        await using var app = RunningStandalone.Begin(_folder, FreePorts.ForProgram(), arguments);
        await RefusedInOneLine(app, says);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task RefusedInOneLine(RunningStandalone app, string says)
    {
        Assert.NotEqual(0, await app.End());
        var line = Assert.Single(app.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), l => !l.StartsWith("warn", StringComparison.Ordinal) && !l.StartsWith("      ", StringComparison.Ordinal));
        Assert.Contains(says, line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", app.Output, StringComparison.Ordinal);
    }
}
