using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Audience;
using LivingNetworks.Messaging;

namespace LivingNetworks.Assessment.Tests;

/// <summary>What other services hear is a contract: each event is compared with a file in Events/.</summary>
/// <remarks>Seen red by renaming a property in the file of RoundClosed.</remarks>
public class TheEvents
{
    private static readonly Guid Round = Guid.Parse("0198e000-0000-7000-8000-000000000001");
    private static readonly Guid Network = Guid.Parse("0198e000-0000-7000-8000-000000000002");
    private static readonly Guid Session = Guid.Parse("0198e000-0000-7000-8000-000000000003");
    private static readonly DateTimeOffset Moment = new(2026, 1, 15, 10, 0, 0, TimeSpan.Zero);

    private static readonly IEvent[] Samples =
    [
        new RoundPlanned(Round, Network, "VIT", 1, RoundMoment.Baseline, Moment, Moment.AddDays(7), Session),
        new RoundOpened(Round, Network, "VIT", RoundMoment.Baseline, Moment.AddDays(7)),
        new RoundReminded(Round, Network),
        new RoundClosed(Round, Network, "VIT", RoundMoment.AfterIntervention, 12),
        new RoundDiscussed(Round, Network, Session),
        new ResultReleased(Round, Network, ["SAFETY", "ENERGY"]),
        new SuitabilityAnswered(Round, Network, SuitabilityRoute.Mediation),
        new PhaseChecked(Round, Network, ["PHC-1L1", "PHC-2L5"]),
        new EndingChecked(Round, Network),
        new PersonForgotten(Round),
        new StudyOpened(Round, [Network], [Fact(Standing.StudyReader)]),
        new StudyClosed(Round, [Network], [Fact(Standing.StudyReader)]),
        new StudyConsented(Round, Network, Session, [Fact(Standing.StudyConsent)]),
        new StudyConsentWithdrawn(Round, Network, Session, [Fact(Standing.StudyConsent)]),
        new FocusGroupHeld(Round, Session, Network, new(2026, 1, 15)),
        new FindingGivenBack(Round, Session, Network, Session),
        new FindingsPublished(Round, [Network], AudienceLevel.OuterCircle),
        new RoundImported(Round, Network, "VIT", RoundMoment.Interim, new(2025, 1, 20)),
    ];

    public static TheoryData<string> Names => [.. typeof(RoundPlanned).Assembly.GetTypes().Where(t => typeof(IEvent).IsAssignableFrom(t)).Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Keep_their_shape(string name)
    {
        var sample = Samples.Single(s => s.GetType().Name == name);
        var golden = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder(), $"{name}.json")));
        Assert.Equal(golden!.ToJsonString(), JsonSerializer.SerializeToNode(sample, sample.GetType(), EventJson.Options)!.ToJsonString());
        Assert.Equal((sample is PersonForgotten or StudyOpened or StudyClosed or FindingsPublished ? null : Network, Round), (sample.NetworkId, sample.SubjectId)); // an erasure belongs to no network, a study to several
    }

    [Fact]
    public void About_who_reads_what_reach_every_service_that_keeps_belongings()
    {
        var projected = new Reactions<AssessmentDb>().ProjectStudies().All.Select(r => r.EventType).ToHashSet();
        var all = typeof(StudyOpened).Assembly.GetTypes().Where(t => t.IsClass && typeof(IChangesBelongings).IsAssignableFrom(t)).ToList();
        Assert.Equal(4, all.Count);
        Assert.All(all, type => Assert.Contains(type, projected));
    }

    private static BelongingFact Fact(Standing standing) => new(Session, Network, standing, Round, Moment, null, Moment, 1);

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Events");
}
