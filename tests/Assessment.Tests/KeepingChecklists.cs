using System.Net;
using LivingNetworks.Assessment.Contracts;

namespace LivingNetworks.Assessment.Tests;

public class KeepingChecklists(AssessmentUnderTest assessment) : IClassFixture<AssessmentUnderTest>
{
    [Fact]
    public async Task Notes_what_is_arranged_and_asks_a_reason_for_choosing_otherwise()
    {
        var network = await assessment.Network();
        await network.Someone.Send(new SetChecklistLine(Guid.NewGuid(), network.Id, "ALW-ST-A1", 3));
        await network.Someone.SendRefused(new SetChecklistLine(Guid.NewGuid(), network.Id, "ALW-ST-A2", 4), HttpStatusCode.BadRequest, "assessment.reason-for-choosing-otherwise");
        var start = await network.Someone.Send(new SetChecklistLine(Guid.NewGuid(), network.Id, "ALW-ST-A2", 4, Reason: "Onze vraag is eenvoudig."));
        Assert.Equal([("ALW-ST-A1", 3, null), ("ALW-ST-A2", 4, "Onze vraag is eenvoudig.")], start.Lines.Select(l => (l.Item, l.Value!.Value, l.Reason)));
        Assert.Equal(2, (await network.Someone.Send(new SetChecklistLine(Guid.NewGuid(), network.Id, "ALW-ST-A2", 2))).Lines.Count);
        Assert.Null((await network.Someone.Ask(new Checklist(network.Id, "START"))).Lines[1].Reason);
    }

    [Fact]
    public async Task Holds_the_choice_the_reason_and_the_day_to_look_again_where_it_depends()
    {
        var network = await assessment.Network();
        var day = DateOnly.FromDateTime(assessment.Now.UtcDateTime).AddMonths(6);
        await network.Someone.SendRefused(new SetChecklistLine(Guid.NewGuid(), network.Id, "ALW-WA-D2", Reason: "Daarom"), HttpStatusCode.BadRequest, "field.empty");
        await network.Someone.SendRefused(new SetChecklistLine(Guid.NewGuid(), network.Id, "ALW-WA-D2", Choice: "Dicht"), HttpStatusCode.BadRequest, "field.empty");
        await network.Someone.SendRefused(new SetChecklistLine(Guid.NewGuid(), network.Id, "ALW-WA-D2", 1), HttpStatusCode.BadRequest, "assessment.scan-unknown-step");
        await network.Someone.SendRefused(new SetChecklistLine(Guid.NewGuid(), network.Id, "VIT-I1", 1), HttpStatusCode.BadRequest, "assessment.scan-unknown-item");
        var line = Assert.Single((await network.Someone.Send(
            new SetChecklistLine(Guid.NewGuid(), network.Id, "ALW-WA-D2", Choice: "Dicht", Reason: "Eerst vertrouwen", ReviewOn: day))).Lines);
        Assert.Equal(("Dicht", "Eerst vertrouwen", day, "WAY"), (line.Choice, line.Reason, line.ReviewOn, line.Theme));
    }

    [Fact]
    public async Task Is_for_whoever_takes_part_today_and_by_theme()
    {
        var network = await assessment.Network();
        await network.Someone.Send(new SetChecklistLine(Guid.NewGuid(), network.Id, "ALW-CS-A1", 3));
        await network.Someone.Send(new SetChecklistLine(Guid.NewGuid(), network.Id, "ALW-ST-A1", 3));
        Assert.Equal(["ALW-ST-A1", "ALW-CS-A1"], (await network.Someone.Ask(new Checklist(network.Id))).Lines.Select(l => l.Item));
        Assert.Empty((await network.Someone.Ask(new Checklist(network.Id, "LEARNING"))).Lines);
        await network.Someone.AskRefused(new Checklist(network.Id, "NONE"), HttpStatusCode.NotFound, "not-found");
        await network.Service.As(network.Sponsor).AskRefused(new Checklist(network.Id), HttpStatusCode.NotFound, "not-found");
        await network.Service.As(network.Sponsor).SendRefused(new SetChecklistLine(Guid.NewGuid(), network.Id, "ALW-ST-A1", 1), HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Marks_a_ripe_part_as_a_project_while_the_rest_stays_open()
    {
        var network = await assessment.Network();
        await network.Someone.SendRefused(new MarkRipePart(Guid.NewGuid(), network.Id, "Alles", Approach.LivingNetwork), HttpStatusCode.BadRequest, "assessment.ripe-for-a-form-of-its-own");
        await network.Someone.SendRefused(new MarkRipePart(Guid.NewGuid(), network.Id, " ", Approach.Project), HttpStatusCode.BadRequest, "field.empty");
        var part = await network.Someone.Send(new MarkRipePart(Guid.NewGuid(), network.Id, "De buurtmoestuin", Approach.Project, "Begin en eind zijn helder."));
        Assert.Equal(part, Assert.Single(await network.Service.As(network.Facilitator).Ask(new RipeParts(network.Id))));
        await network.Service.As(network.Sponsor).AskRefused(new RipeParts(network.Id), HttpStatusCode.NotFound, "not-found");
        await network.Service.As(network.Sponsor).SendRefused(new UnmarkRipePart(Guid.NewGuid(), part.Id), HttpStatusCode.NotFound, "not-found");
        await network.Someone.Send(new UnmarkRipePart(Guid.NewGuid(), part.Id));
        Assert.Empty(await network.Someone.Ask(new RipeParts(network.Id)));
    }
}
