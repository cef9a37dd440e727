using System.Net;
using LivingNetworks.Assessment.Contracts;

namespace LivingNetworks.Assessment.Tests;

/// <summary>With the figures of scenario A, 'Reggezoom Samen' (domain.md 6.1).</summary>
public class ImportingARound(AssessmentUnderTest assessment) : IClassFixture<AssessmentUnderTest>
{
    private static readonly string[] Codes = ["INTERDEP", "ENERGY", "DIVERSITY", "GROWTH", "SAFETY"];

    private static List<ImportedDimension> Figures(int n, params double[] means) => [.. Codes.Zip(means, (code, mean) => new ImportedDimension(code, n, mean, 15))];

    [Fact]
    public async Task Keeps_the_figures_marked_as_imported_and_compares_them()
    {
        var network = await assessment.Network(25);
        var facilitator = network.Service.As(network.Facilitator);
        await facilitator.Send(new ImportRound(Guid.NewGuid(), network.Id, RoundMoment.Baseline, new(2024, 3, 20), Figures(19, 52, 61, 66, 48, 55), 25));
        await facilitator.Send(new ImportRound(Guid.NewGuid(), network.Id, RoundMoment.Final, new(2026, 1, 10), Figures(16, 74, 70, 69, 66, 73), 25));
        var middle = await facilitator.Send(new ImportRound(Guid.NewGuid(), network.Id, RoundMoment.Interim, new(2025, 1, 20), Figures(18, 60, 58, 67, 57, 64), 25));
        Assert.Equal((true, RoundState.TalkedThrough, 18), (middle.IsImported, middle.State, middle.Answers));

        var vitality = Assert.Single(await network.Someone.Ask(new VitalityOverTime([network.Id])));
        Assert.Equal([19, 18, 16], vitality.Rounds.Select(r => r.Response!.Answers));
        Assert.Equal([52.0, 60, 74], vitality.Rounds.Select(r => r.Dimensions.Single(d => d.Code == "INTERDEP").Mean!.Value));
        Assert.Equal([55.0, 64, 73], vitality.Rounds.Select(r => r.Dimensions.Single(d => d.Code == "SAFETY").Mean!.Value));
        Assert.Equal([8.0, 14], vitality.Changes.Select(c => c.Dimensions.Single(d => d.Code == "INTERDEP").Difference!.Value));
        Assert.Equal(3, (await network.Service.Said<RoundImported>()).Count(e => e.NetworkId == network.Id));
        Assert.Empty((await network.Service.As(network.Sponsor).Ask(new VitalityOverTime([network.Id])))[0].Rounds);

        await network.Someone.SendRefused(new RecordReading(Guid.NewGuid(), middle.Id, "x"), HttpStatusCode.Conflict, "assessment.round-imported");
        await network.Someone.Send(new ReleaseResult(Guid.NewGuid(), middle.Id, Codes));
        Assert.Equal(64, (await network.SeesResult(network.Sponsor, middle.Id))!.Dimensions[4].Mean);
    }

    [Fact]
    public async Task Is_for_facilitators()
    {
        var network = await assessment.Network();
        var import = new ImportRound(Guid.NewGuid(), network.Id, RoundMoment.Baseline, new(2024, 3, 20), Figures(19, 52, 61, 66, 48, 55), 25);
        await network.Someone.SendRefused(import, HttpStatusCode.Forbidden, "assessment.only-facilitators-import");
        await network.Service.As(network.Sponsor).SendRefused(import, HttpStatusCode.NotFound, "not-found");
        Assert.Empty((await network.Someone.Ask(new VitalityOverTime([network.Id])))[0].Rounds);
    }

    [Fact]
    public async Task Keeps_the_rules_for_publishing()
    {
        var network = await assessment.Network();
        var facilitator = network.Service.As(network.Facilitator);
        ImportRound With(List<ImportedDimension> figures, int? invited = 25) => new(Guid.NewGuid(), network.Id, RoundMoment.Baseline, new(2024, 3, 20), figures, invited);
        await facilitator.SendRefused(With(Figures(4, 52, 61, 66, 48, 55)), HttpStatusCode.BadRequest, "assessment.import-too-few");
        await facilitator.SendRefused(With(Figures(19, 52, 61, 66, 48)), HttpStatusCode.BadRequest, "assessment.import-incomplete");
        await facilitator.SendRefused(With([.. Figures(19, 52, 61, 66, 48), new("ENERGY", 19, 50, 10)]), HttpStatusCode.BadRequest, "assessment.import-incomplete");
        await facilitator.SendRefused(With(Figures(19, 52, 61, 66, 48, 55), 18), HttpStatusCode.BadRequest, "assessment.import-more-than-invited");
        await facilitator.SendRefused(With(Figures(19, 52, 61, 66, 48, 101)), HttpStatusCode.BadRequest, "field.out-of-range");
        await facilitator.SendRefused(With(Figures(19, 52, 61, 66, 48, 55)) with { ClosedOn = new(2099, 1, 1) }, HttpStatusCode.BadRequest, "assessment.import-in-future");
        await facilitator.SendRefused(With(Figures(19, 52, 61, 66, 48, 55)) with { Instrument = "XYZ" }, HttpStatusCode.BadRequest, "assessment.unknown-instrument");
        Assert.Empty((await network.Someone.Ask(new VitalityOverTime([network.Id])))[0].Rounds);

        await facilitator.Send(With(Figures(19, 99, 61, 66, 48, 55)));
        var result = Assert.Single((await network.Someone.Ask(new VitalityOverTime([network.Id])))[0].Rounds);
        Assert.Equal((null, 87.5), (result.Dimensions[0].Mean, result.Dimensions[0].AtLeast));
        await facilitator.SendRefused(With(Figures(19, 52, 61, 66, 48, 55)), HttpStatusCode.Conflict, "assessment.round-imported-already");
    }
}
