using LivingNetworks.Audience;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Testing;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Tests.Data;

public sealed class BothDatabases
{
    /// <summary>Was red when Group.Name got another length without a migration.</summary>
    [Fact]
    public void Have_a_migration_for_every_change_of_the_model()
    {
        using var sqlite = new SqliteMembershipDb(new DbContextOptionsBuilder<SqliteMembershipDb>().UseSqlite("Data Source=unused.db").Options);
        using var sqlServer = new SqlServerMembershipDb(new DbContextOptionsBuilder<SqlServerMembershipDb>().UseSqlServer("Server=unused").Options);
        Assert.False(sqlite.Database.HasPendingModelChanges());
        Assert.False(sqlServer.Database.HasPendingModelChanges());
    }

    /// <summary>The queries with a window or a circle in them, compiled for SQL Server without a server.</summary>
    [Fact]
    public void Understand_the_queries_of_a_page()
    {
        using var db = new SqlServerMembershipDb(new DbContextOptionsBuilder<SqlServerMembershipDb>().UseSqlServer("Server=unused").Options);
        var ids = new[] { Guid.NewGuid() };
        var people = from network in db.Networks
                     where ids.Contains(network.Id)
                     from participation in db.Participations.Where(p => p.NetworkId == network.Id).OrderBy(p => p.TakesPartSince).ThenBy(p => p.Id).Take(51)
                     select participation;
        Assert.Contains("ROW_NUMBER()", people.ToQueryString(), StringComparison.Ordinal);
        var reader = new Reader(ids[0], [], DateTimeOffset.UnixEpoch);
        Assert.Contains("OPENJSON", db.Statements.Where(AudiencePolicy.Readable<Statement>(reader, ids[0])).ToQueryString(), StringComparison.Ordinal);
    }

    [SqlServerFact]
    public async Task Run_the_service_on_sql_server()
    {
        await using var service = await ServiceUnderTest<MembershipDb>.Start(MembershipService.Build, "MembershipDb", MembershipReactions.All, provider: "SqlServer");
        Assert.Empty((await service.Anonymous.Ask(new Contracts.PublicNetworks())).Items);
    }
}
