using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Hosting;
using LivingNetworks.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.Assessment.Tests;

public class TheDatabases
{
    public static TheoryData<string> Contexts => ["people on SQLite", "people on SQL Server", "answers on SQLite", "answers on SQL Server"];

    /// <remarks>Seen red with a moment added to HeldAnswer and a flag to KnownSession.</remarks>
    [Theory]
    [MemberData(nameof(Contexts))]
    public void Have_a_migration_for_every_change_of_the_model(string which)
    {
        using var db = Make(which);
        Assert.False(db.Database.HasPendingModelChanges());
        Assert.NotEmpty(db.Database.GetMigrations());
    }

    [Theory]
    [InlineData("people on SQL Server", "CREATE TABLE [Rounds]")]
    [InlineData("answers on SQL Server", "CREATE TABLE [HeldAnswers]")]
    public void Are_made_in_SQL_Servers_own_words(string which, string expected)
    {
        using var db = Make(which);
        var script = db.Database.GetService<IMigrator>().GenerateScript();
        Assert.Contains(expected, script, StringComparison.Ordinal);
    }

    [Fact]
    public void Never_share_a_table_of_people_and_of_answers()
    {
        using var people = Make("people on SQLite");
        using var answers = Make("answers on SQLite");
        var shared = people.Model.GetEntityTypes().Select(t => t.ClrType).Intersect(answers.Model.GetEntityTypes().Select(t => t.ClrType));
        Assert.Empty(shared);
    }

    [Fact]
    public void Are_two_files_also_when_only_one_is_configured()
    {
        var folder = Directory.CreateTempSubdirectory("ln-answers-").FullName;
        string? Place(string? own)
        {
            var app = AssessmentService.Build([], builder =>
            {
                builder.Configuration["Data:Folder"] = folder;
                builder.Configuration["ConnectionStrings:AssessmentDb"] = own;
            });
            using var scope = app.Services.CreateScope();
            return scope.ServiceProvider.GetRequiredService<AnswersDb>().Database.GetConnectionString();
        }

        try
        {
            Assert.Equal($"Data Source={Path.Combine(folder, "AnswersDb.db")}", Place(null));
            Assert.Equal("Data Source=/tmp/somewhere/people.answers.db", Place("Data Source=/tmp/somewhere/people.db"));
            Assert.Contains("ConnectionStrings__AnswersDb", Assert.Throws<StartRefusedException>(() => Place("Server=sql;Database=assessment")).Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public Task Carry_a_whole_round(string provider) => WholeRound(provider);

    [SqlServerFact]
    public Task Carry_a_whole_round_on_SQL_Server() => WholeRound("SqlServer");

    private static async Task WholeRound(string provider)
    {
        using var assessment = new AssessmentUnderTest { Provider = provider };
        await assessment.InitializeAsync();
        try
        {
            var network = await assessment.Network(10);
            await network.TalkedThrough(1, 2, 2, 2, 2, 3, 3, 2, 1, 2);
            assessment.Service.Clock.Advance(TimeSpan.FromDays(180));
            var second = await network.TalkedThrough(4, 4, 5, 4, 3, 4, 5, 4, 4, 3);
            await network.Someone.Send(new ReleaseResult(Guid.NewGuid(), second.Id, ["SAFETY"]));
            var vitality = (await network.Someone.Ask(new VitalityOverTime([network.Id])))[0];
            Assert.Equal(50, vitality.Changes[0].Dimensions[0].Difference);
            Assert.Equal(75, (await network.SeesResult(network.Sponsor, second.Id))!.Dimensions[4].Mean);
            Assert.Single((await network.Someone.Ask(new RoundsOfNetworks([network.Id], 1)))[0].Rounds.Items);
        }
        finally
        {
            await assessment.DisposeAsync();
        }
    }

    private static DbContext Make(string which) => which switch
    {
        "people on SQLite" => new SqliteAssessmentDb(new DbContextOptionsBuilder<SqliteAssessmentDb>().UseSqlite("Data Source=none.db").Options),
        "people on SQL Server" => new SqlServerAssessmentDb(new DbContextOptionsBuilder<SqlServerAssessmentDb>().UseSqlServer("Server=none").Options),
        "answers on SQLite" => new SqliteAnswersDb(new DbContextOptionsBuilder<SqliteAnswersDb>().UseSqlite("Data Source=none.db").Options),
        _ => new SqlServerAnswersDb(new DbContextOptionsBuilder<SqlServerAnswersDb>().UseSqlServer("Server=none").Options),
    };
}
