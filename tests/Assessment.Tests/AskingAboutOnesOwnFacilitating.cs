using System.Net;
using System.Text.Json;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Assessment.Tests;

public class AskingAboutOnesOwnFacilitating(AssessmentUnderTest assessment) : IClassFixture<AssessmentUnderTest>
{
    [Fact]
    public async Task Shows_the_means_beside_the_own_scan_to_whoever_asked_and_to_nobody_else()
    {
        var network = await assessment.Network(10);
        var (me, fellow) = (network.Service.As(network.Facilitator), Guid.NewGuid());
        await network.Service.Belong(network.Fact(fellow, Standing.Facilitator), network.Fact(Researcher, Standing.Researcher));
        var scan = await me.Send(new StartSelfScan(Guid.NewGuid(), "FCS"));
        await me.Send(new AnswerSelfScan(Guid.NewGuid(), scan.Id, [new("FCS-8a", 4), new("FCS-8b", 1), new("FCS-1a", 4), new("FCS-8-did", null, "Een grap op tijd.")]));

        var round = await Opened(network);
        Assert.Equal(("FCP", network.Facilitator), (round.Instrument, round.AboutPersonId));
        for (var i = 0; i < 10; i++) await Answer(network, round.Id, i, 1 + i % 4, i < 6 ? $"Ga zo door {i}" : null);
        Assert.Equal(10, (await network.Sees(network.Participants[0], round.Id))!.Answers);
        Assert.Empty((await me.Ask(new MyFacilitating())).Rounds.Single().Dimensions);
        await me.Send(new CloseRound(Guid.NewGuid(), round.Id));

        var mine = await me.Ask(new MyFacilitating());
        var asked = Assert.Single(mine.Rounds);
        Assert.Equal((10, 10), (asked.Response!.Answers, asked.Response.Invited));
        Assert.Equal(["FC1", "FC2", "FC3", "FC4", "FC5", "FC6", "FC7", "CRAFT"], asked.Dimensions.Select(d => d.Code));
        // Three times 0 and a third, twice two thirds and 100.
        Assert.All(asked.Dimensions, d => Assert.Equal((10, 43.0), (d.N, d.Mean)));
        Assert.Equal(6, asked.Remarks.Count);
        Assert.Equal([new OwnMeanView("CRAFT", 50)], mine.OwnMeans);

        foreach (var person in (Guid[])[fellow, network.Participants[0], network.Sponsor, Researcher, Guid.NewGuid()])
        {
            Assert.Null(await network.Sees(person, round.Id));
            Assert.Null(await network.SeesResult(person, round.Id));
            Assert.Empty((await network.Service.As(person).Ask(new MyFacilitating())).Rounds);
            await network.Service.As(person).AskRefused(new RoundSeries(round.Id), HttpStatusCode.NotFound, "not-found");
            await network.Service.As(person).SendRefused(new HideRemark(Guid.NewGuid(), round.Id, "Ga zo door 1"), HttpStatusCode.NotFound, "not-found");
        }

        // Not even the one who asked finds it among what the network sees.
        foreach (var person in (Guid[])[network.Facilitator, fellow, network.Participants[0], network.Sponsor])
        {
            Assert.Empty((await network.Service.As(person).Ask(new RoundsOfNetworks([network.Id])))[0].Rounds.Items);
            Assert.Empty((await network.Service.As(person).Ask(new VitalityOverTime([network.Id], "FCP")))[0].Rounds);
            Assert.Null(await network.SeesResult(person, round.Id));
        }

        Assert.Null(Assert.Single(await network.Service.Said<RoundClosed>(), e => e.SubjectId == round.Id).Data.N);
        Assert.DoesNotContain(await network.Service.SaidBodies(), body => body.Contains(round.Id.ToString(), StringComparison.Ordinal) && body.Contains(network.Facilitator.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_asked_about_oneself_where_one_facilitates_with_a_planned_talk()
    {
        var network = await assessment.Network();
        var ask = await Ask(network);
        await network.Someone.SendRefused(ask, HttpStatusCode.Forbidden, "assessment.only-about-own-facilitating");
        await network.Service.As(network.Sponsor).SendRefused(ask, HttpStatusCode.NotFound, "not-found");
        var me = network.Service.As(network.Facilitator);
        Assert.Equal("dialogueSessionId", (await me.SendRefused(ask with { DialogueSessionId = Guid.NewGuid() }, HttpStatusCode.Conflict, "assessment.round-without-dialogue")).Field);
        await me.SendRefused(ask with { FewestAnswers = 4 }, HttpStatusCode.BadRequest, "field.out-of-range");
        Assert.Equal([network.Id], (await me.Ask(new MyFacilitating())).MayAskIn);

        var fellow = Guid.NewGuid();
        await network.Service.Belong(network.Fact(fellow, Standing.Facilitator));
        var round = await me.Send(ask with { CommandId = Guid.NewGuid() });
        Assert.Contains(await network.Service.Said<RoundPlanned>(), e => e.SubjectId == round.Id && e.Data.Instrument == "FCP");
        await network.Service.As(fellow).SendRefused(ask with { CommandId = Guid.NewGuid() }, HttpStatusCode.Conflict, "assessment.round-already-running");
        foreach (var person in (Guid[])[fellow, network.Participants[0]])
        {
            var other = network.Service.As(person);
            await other.SendRefused(new OpenRound(Guid.NewGuid(), round.Id), HttpStatusCode.Forbidden, "assessment.only-who-asked");
            await other.SendRefused(new AnnounceRound(Guid.NewGuid(), round.Id), HttpStatusCode.Forbidden, "assessment.only-who-asked");
            await other.SendRefused(new RemindOfRound(Guid.NewGuid(), round.Id), HttpStatusCode.Forbidden, "assessment.only-who-asked");
            await other.SendRefused(new CloseRound(Guid.NewGuid(), round.Id), HttpStatusCode.Forbidden, "assessment.only-who-asked");
            await other.SendRefused(new PlanDialogue(Guid.NewGuid(), round.Id, ask.DialogueSessionId), HttpStatusCode.Forbidden, "assessment.only-who-asked");
        }

        Assert.Equal(RoundState.Open, (await me.Send(new OpenRound(Guid.NewGuid(), round.Id))).State);
        // Who facilitates beside it does not answer.
        await network.Service.As(fellow).AskRefused(new MyAnswerTicket(round.Id), HttpStatusCode.Forbidden, "assessment.only-participants-answer");
        await me.SendRefused(new PrintPaperSheets(Guid.NewGuid(), round.Id, 3), HttpStatusCode.Conflict, "assessment.no-paper-about-one-person");

        var small = await assessment.Network(7);
        var few = await small.Service.As(small.Facilitator).Send(await Ask(small));
        await small.Service.As(small.Facilitator).SendRefused(new OpenRound(Guid.NewGuid(), few.Id), HttpStatusCode.Conflict, "assessment.too-few-for-a-round");
    }

    [Fact]
    public async Task Shows_nothing_below_five_and_is_never_talked_through_released_or_filed()
    {
        var network = await assessment.Network();
        var me = network.Service.As(network.Facilitator);
        var round = await Opened(network);
        for (var i = 0; i < 4; i++) await Answer(network, round.Id, i, 3);
        await me.Send(new CloseRound(Guid.NewGuid(), round.Id));
        var asked = Assert.Single((await me.Ask(new MyFacilitating())).Rounds);
        Assert.Null(asked.Response);
        Assert.All(asked.Dimensions, d => Assert.Equal((null, null, Withheld.TooFew), (d.N, d.Mean, d.Withheld)));
        await network.Held(round.DialogueSessionId!.Value);
        await me.SendRefused(new RecordReading(Guid.NewGuid(), round.Id, "Besproken."), HttpStatusCode.Conflict, "assessment.stays-with-who-asked");
        await me.SendRefused(new ReleaseResult(Guid.NewGuid(), round.Id, ["FC1"]), HttpStatusCode.Conflict, "assessment.stays-with-who-asked");
        await me.SendRefused(new FileRound(Guid.NewGuid(), round.Id), HttpStatusCode.Conflict, "assessment.stays-with-who-asked");
        Assert.Equal(RoundState.Closed, (await network.Sees(network.Facilitator, round.Id))!.State);
    }

    [Fact]
    public async Task Stays_with_who_asked_after_leaving_goes_along_in_the_archive_and_is_gone_when_erased()
    {
        var network = await assessment.Network();
        var me = network.Service.As(network.Facilitator);
        var round = await Opened(network);
        for (var i = 0; i < 6; i++) await Answer(network, round.Id, i, 2 + i % 2);
        // Who left can still close what they asked.
        await network.Service.Belong(network.Fact(network.Facilitator, Standing.Facilitator, until: assessment.Now, version: 2));
        await me.Send(new CloseRound(Guid.NewGuid(), round.Id));
        Assert.Equal(6, Assert.Single((await me.Ask(new MyFacilitating())).Rounds).Response!.Answers);
        using var mine = JsonDocument.Parse(await (await me.Get("/exports/assessment/my-data.json")).Content.ReadAsStringAsync());
        var kept = Assert.Single(mine.RootElement.GetProperty("askedAboutMe").EnumerateArray());
        Assert.Contains("Sensitiviteit 50", kept.GetProperty("means").EnumerateArray().Select(m => m.GetString()));
        using var others = JsonDocument.Parse(await (await network.Someone.Get("/exports/assessment/my-data.json")).Content.ReadAsStringAsync());
        Assert.Empty(others.RootElement.GetProperty("askedAboutMe").EnumerateArray());

        Assert.Equal(6, AssessmentUnderTest.Query(assessment.AnswersConnection, $"SELECT 1 FROM KeptAnswers WHERE lower(RoundId) = '{round.Id}'").Count);
        await network.Service.Hear(new PersonErased(network.Facilitator, [network.Fact(network.Facilitator, Standing.Facilitator, until: assessment.Now, version: 3)], Guid.NewGuid()));
        Assert.Empty(AssessmentUnderTest.Query(assessment.AnswersConnection, $"SELECT 1 FROM KeptAnswers WHERE lower(RoundId) = '{round.Id}' UNION ALL SELECT 1 FROM Boxes WHERE lower(RoundId) = '{round.Id}'"));
        foreach (var table in (string[])["Rounds", "ReleasedFigures", "RoundResults"])
            Assert.Empty(AssessmentUnderTest.Query(assessment.PeopleConnection, $"SELECT 1 FROM {table} WHERE lower({(table == "Rounds" ? "Id" : "RoundId")}) = '{round.Id}'"));
    }

    private static readonly Guid Researcher = Guid.NewGuid();

    private static async Task<AskAboutMyFacilitating> Ask(TestNetwork network)
    {
        var session = await network.Session();
        var now = network.Service.Clock.GetUtcNow();
        return new AskAboutMyFacilitating(Guid.NewGuid(), network.Id, now, now.AddDays(7), session);
    }

    private static async Task<RoundView> Opened(TestNetwork network)
    {
        var me = network.Service.As(network.Facilitator);
        var round = await me.Send(await Ask(network));
        return await me.Send(new OpenRound(Guid.NewGuid(), round.Id));
    }

    private static async Task Answer(TestNetwork network, Guid round, int person, int step, string? remark = null)
    {
        var items = (await network.Someone.Ask(new Instrument("FCP"))).Items;
        await network.Answer(round, network.Participants[person], [.. items.Select(i => new GivenAnswer(i.Code, step))], remark);
    }
}
