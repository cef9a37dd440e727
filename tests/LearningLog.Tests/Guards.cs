using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using LivingNetworks.Messaging;
using Microsoft.EntityFrameworkCore;
using DatePrecision = LivingNetworks.LearningLog.Contracts.DatePrecision;

namespace LivingNetworks.LearningLog.Tests;

public sealed partial class Guards
{
    private static readonly Guid Id = Guid.Parse("00000000-0000-0000-0000-000000000001");

    private static readonly Guid Network = Guid.Parse("00000000-0000-0000-0000-000000000002");

    public static TheoryData<IEvent> Events => new()
    {
        new EntryShared(Id, Network, EntryKind.Change, [LearningLevel.Network], AudienceLevel.Inside, null, Id, null),
        new ItemNarrowed(ItemKind.Entry, Id, Network, AudienceLevel.Circle, Id),
        new ItemWithdrawn(ItemKind.Insight, Id, Network),
        new WideningDecided(Id, Network, ItemKind.Return, Id, AudienceLevel.OuterCircle, null, true),
        new InsightShared(Id, Network, [LearningLevel.Organisation], AudienceLevel.Circle, null, Id),
        new InsightPractised(Id, Network, [Id]),
        new InsightAnchored(Id, Network, AnchorCarrier.CooperationManagement, AnchorPlace.Agenda, false),
        new InsightSteppedBack(Id, Network, InsightStage.Shared),
        new CollectiveLearningReached(Id, Network, [LearningLevel.Network]),
        new TimelinePointShared(Id, Network, new DateOnly(2024, 9, 1), DatePrecision.Month, 5, PointKind.Peak, false, null),
        new TimelineTalked(Id, Network, Id, [LearningLevel.Individual]),
        new ReturnNoticed(Id, Network, ReturnKind.Slipstream, LearningLevel.Network, Attribution.Indirectly, AudienceLevel.Inside, false, Id),
        new ReturnConfirmed(Id, Network, ReturnKind.Relation, null),
        new NotAchievedRecorded(Id, Network, LearningLevel.Network, AudienceLevel.Inside, true),
        new PersonForgotten(Id),
    };

    /// <summary>Red when a property of an event is renamed (tried with <c>Widened</c>).</summary>
    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_looks_on_the_wire_as_it_always_did(IEvent said)
    {
        var golden = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Events", said.GetType().Name + ".json"));

        Assert.Equal(golden.Trim(), JsonSerializer.Serialize(said, said.GetType(), EventJson.Options));
    }

    /// <summary>Red when an event is left out of the list above (tried with <c>ItemNarrowed</c>).</summary>
    [Fact]
    public void Every_event_has_a_golden_file()
    {
        var events = typeof(EntryShared).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(IEvent))).ToHashSet();

        Assert.Equal(events, ((IEnumerable<object[]>)Events).Select(row => row[0].GetType()).ToHashSet());
    }

    /// <summary>CR-9. Red when <c>EntryShared</c> gets a <c>string Text</c>.</summary>
    [Fact]
    public void No_event_carries_words_or_an_author()
    {
        var properties = typeof(EntryShared).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(IEvent))).SelectMany(t => t.GetProperties());

        Assert.DoesNotContain(properties, p => p.PropertyType == typeof(string) || p.Name.Contains("Author", StringComparison.Ordinal) || p.Name.Contains("Person", StringComparison.Ordinal));
    }

    /// <summary>Red when a property is added to an entity without a migration (tried with Celebration).</summary>
    [Fact]
    public void No_change_of_the_model_waits_for_a_migration()
    {
        using var sqlite = new SqliteLearningLogDb(new DbContextOptionsBuilder<SqliteLearningLogDb>().UseSqlite("Data Source=none.db").Options);
        using var sqlServer = new SqlServerLearningLogDb(new DbContextOptionsBuilder<SqlServerLearningLogDb>().UseSqlServer("Server=none").Options);

        Assert.False(sqlite.Database.HasPendingModelChanges());
        Assert.False(sqlServer.Database.HasPendingModelChanges());
        Assert.NotEmpty(sqlite.Database.GetMigrations());
        Assert.Equal(sqlite.Database.GetMigrations().Count(), sqlServer.Database.GetMigrations().Count());
    }

    /// <summary>Every no of the service is asserted by its code in a test. Red when an assertion of a code is removed (tried with the last one of DrawingTheTimeline).</summary>
    [Fact]
    public void Every_refusal_is_tested()
    {
        var codes = typeof(Refusals).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => ((Refusal)f.GetValue(null)!).Code)
            .Concat(typeof(Refusals).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => m.ReturnType == typeof(Refusal)).Select(m => ((Refusal)m.Invoke(null, ["field"])!).Code))
            .ToList();
        var tests = string.Concat(Directory.GetFiles(SourceFolder(), "*.cs").Select(File.ReadAllText));

        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Contains($"\"{code}\"", tests, StringComparison.Ordinal));
    }

    /// <summary>Domain rules know neither EF, the bus nor HTTP. Red when a using of EF Core is put into Domain/Insight.cs.</summary>
    [Fact]
    public void The_domain_is_plain()
    {
        var domain = Directory.GetFiles(Path.Combine(SourceFolder(), "../../services/LearningLog/Domain"), "*.cs");

        Assert.NotEmpty(domain);
        Assert.All(domain, file => Assert.DoesNotMatch(Infrastructure(), File.ReadAllText(file)));
    }

    [GeneratedRegex(@"using (Microsoft|MassTransit|System\.Net)")]
    private static partial Regex Infrastructure();

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
