using System.Net;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Tests;

public class AskingQuestionsOfTheirOwn(AssessmentUnderTest assessment) : IClassFixture<AssessmentUnderTest>
{
    private static readonly OwnQuestion Walk = new("We lopen genoeg samen buiten.", "We walk outside together enough.");
    private static readonly OwnQuestion Table = new("Aan tafel komt iedereen aan het woord.", "At the table everyone gets to speak.");
    private static readonly OwnQuestion Missing = new("Wat missen we?", "What do we miss?", IsOpen: true);

    [Fact]
    public async Task Gives_each_a_code_that_comes_back_only_for_the_same_words()
    {
        var network = await assessment.Network();
        var facilitator = network.Service.As(network.Facilitator);
        var set = await facilitator.Send(new PublishInstrumentVersion(Guid.NewGuid(), network.Id, [Walk, Missing]));
        Assert.Equal((1, false, true), (set.Number, set.IsUsed, set.MayChange));
        Assert.Equal(["OWN-1", "OWN-2"], set.Items.Select(i => i.Code));
        await facilitator.Send(new TranslateItem(Guid.NewGuid(), network.Id, "OWN-1", "fy", "Wy rinne genôch tegearre bûten."));
        await facilitator.Send(new TranslateItem(Guid.NewGuid(), network.Id, "VIT-S1", "ar", "أستطيع أن أتكلم هنا."));

        var round = await network.Opened();
        Assert.Equal(["OWN-1", "OWN-2"], round.OwnItems.Select(i => i.Code));
        Assert.Equal([("ar", true), ("fy", false)], round.Languages.Select(l => (l.Code, l.IsRightToLeft)));

        // Used: what comes next is a new version, and the round keeps what it was opened with.
        set = await facilitator.Send(new PublishInstrumentVersion(Guid.NewGuid(), network.Id, [Table, Walk with { En = "We walk enough." }, Missing]));
        Assert.Equal((2, false), (set.Number, set.IsUsed));
        Assert.Equal(["OWN-3", "OWN-4", "OWN-2"], set.Items.Select(i => i.Code));
        Assert.Equal(["VIT-S1"], set.Translations.Select(t => t.Item));
        set = await facilitator.Send(new PublishInstrumentVersion(Guid.NewGuid(), network.Id, [Walk]));
        Assert.Equal((2, "OWN-1"), (set.Number, Assert.Single(set.Items).Code));
        Assert.Equal(["OWN-1", "OWN-2"], (await network.Sees(network.Participants[0], round.Id))!.OwnItems.Select(i => i.Code));
        Assert.Equal(2, (await network.Sees(network.Participants[0], round.Id))!.Translations.Count);
        Assert.Equal(["OWN-1"], (await network.Someone.Ask(new OwnQuestions(network.Id))).Items.Select(i => i.Code));
        Assert.False((await network.Someone.Ask(new OwnQuestions(network.Id))).MayChange);
    }

    [Fact]
    public async Task Is_for_facilitators_and_in_plain_words_and_seen_inside_only()
    {
        var network = await assessment.Network();
        var facilitator = network.Service.As(network.Facilitator);
        PublishInstrumentVersion Publish(params OwnQuestion[] questions) => new(Guid.NewGuid(), network.Id, questions);

        await network.Someone.SendRefused(Publish(Walk), HttpStatusCode.Forbidden, "assessment.only-facilitators-add-questions");
        await network.Service.As(network.Sponsor).SendRefused(Publish(Walk), HttpStatusCode.NotFound, "not-found");
        await network.Service.As(network.Sponsor).AskRefused(new OwnQuestions(network.Id), HttpStatusCode.NotFound, "not-found");
        await facilitator.SendRefused(Publish(Walk) with { Instrument = "SUI" }, HttpStatusCode.BadRequest, "assessment.not-a-survey");
        await facilitator.SendRefused(Publish(Walk) with { Instrument = "XXX" }, HttpStatusCode.BadRequest, "assessment.unknown-instrument");
        foreach (var unclear in (OwnQuestion[])[new("Twee\nregels", "Two lines"), new("Eén regel", "Two\tparts")])
            Assert.Equal("questions", (await facilitator.SendRefused(Publish(unclear), HttpStatusCode.BadRequest, "assessment.own-question-unclear")).Field);
        foreach (var missing in (OwnQuestion[])[new("", "Only English"), new("Alleen Nederlands", " ")])
            await facilitator.SendRefused(Publish(missing), HttpStatusCode.BadRequest, "field.empty");
        await facilitator.SendRefused(Publish(Walk, Walk with { Nl = "Anders", En = "WE WALK outside together enough." }), HttpStatusCode.BadRequest, "assessment.own-question-twice");
        await facilitator.SendRefused(Publish(Missing, new("En verder?", "And what else?", true)), HttpStatusCode.BadRequest, "assessment.one-open-question");
        await facilitator.SendRefused(Publish([.. Enumerable.Range(1, 6).Select(i => new OwnQuestion($"Vraag {i}", $"Question {i}"))]), HttpStatusCode.BadRequest, "field.too-many");
        await facilitator.SendRefused(Publish(new OwnQuestion(new string('a', 201), "b")), HttpStatusCode.BadRequest, "field.too-long");
        Assert.Equal(0, (await facilitator.Ask(new OwnQuestions(network.Id))).Number);

        var set = await facilitator.Send(Publish(Walk));
        await facilitator.SendRefused(Publish(Table) with { ExpectedVersion = set.Version + 1 }, HttpStatusCode.Conflict, "request.changed-meanwhile");
        TranslateItem Translate(string item, string language, string? words) => new(Guid.NewGuid(), network.Id, item, language, words);
        await network.Someone.SendRefused(Translate("OWN-1", "fy", "Wat?"), HttpStatusCode.Forbidden, "assessment.only-facilitators-add-questions");
        Assert.Equal("item", (await facilitator.SendRefused(Translate("OWN-9", "fy", "Wat?"), HttpStatusCode.BadRequest, "assessment.nothing-to-translate")).Field);
        foreach (var language in (string[])["nl", "en", "xx", "FY"]) await facilitator.SendRefused(Translate("OWN-1", language, "Wat?"), HttpStatusCode.BadRequest, "assessment.unknown-language");
        await facilitator.SendRefused(Translate("OWN-1", "tr", "Bir\niki"), HttpStatusCode.BadRequest, "assessment.wording-unclear");
        Assert.Single((await facilitator.Send(Translate("OWN-1", "tr", " Birlikte yeterince yürüyoruz. "))).Translations, new TranslationView("OWN-1", "tr", "Birlikte yeterince yürüyoruz."));
        Assert.Empty((await facilitator.Send(Translate("OWN-1", "tr", ""))).Translations);
    }

    [Fact]
    public async Task Changes_nothing_in_the_figures_of_the_questionnaire_and_keeps_every_rule_for_its_own()
    {
        var network = await assessment.Network(10);
        var facilitator = network.Service.As(network.Facilitator);
        await facilitator.Send(new PublishInstrumentVersion(Guid.NewGuid(), network.Id, [Walk, Table, Missing]));
        var (plain, round) = (await assessment.Network(10), await network.Opened());
        int[] steps = [1, 2, 2, 3, 3, 3, 4, 4, 5, 3];
        var same = await plain.Closed(steps);
        for (var i = 0; i < 10; i++)
        {
            var ticket = await network.Service.As(network.Participants[i]).Ask(new MyAnswerTicket(round.Id));
            // Four people answer the second; the others cannot say.
            var submit = new SubmitAnswers(
                Guid.NewGuid(), ticket.Ticket, [.. TestNetwork.OnStep(steps[i]), new("OWN-1", 1 + i % 4), new("OWN-2", i < 4 ? 3 : null)], RemarkMayBeReadOut: i < 5, OwnWords: [new("OWN-3", $"Stilte {i}")]);
            if (i == 0)
            {
                await network.Service.Anonymous.SendRefused(submit with { Answers = [new("OWN-3", 3)] }, HttpStatusCode.BadRequest, "assessment.unknown-item");
                await network.Service.Anonymous.SendRefused(submit with { Answers = [new("OWN-1", 6)] }, HttpStatusCode.BadRequest, "assessment.not-on-the-scale");
                Assert.Equal("ownWords", (await network.Service.Anonymous.SendRefused(submit with { OwnWords = [new("OWN-1", "Nee")] }, HttpStatusCode.BadRequest, "assessment.unknown-item")).Field);
            }

            await network.Service.Anonymous.Send(submit);
            Assert.Empty((await network.SeesResult(network.Facilitator, round.Id))!.Own);
        }

        await network.Close(round.Id);
        Assert.Empty((await network.SeesResult(network.Facilitator, round.Id))!.Own);
        assessment.Service.Clock.Advance(TimeSpan.FromDays(15));
        var result = (await network.SeesResult(network.Facilitator, round.Id))!;
        var without = (await plain.SeesResult(plain.Facilitator, same.Id))!;
        Assert.Equal(Json(without.Dimensions), Json(result.Dimensions));
        Assert.Equal(5, result.Dimensions.Count);
        Assert.Equal(["OWN-1", "OWN-2", "OWN-3"], result.Own.Select(o => o.Item.Code));
        // Three times 0 and 25, twice 50 and 75.
        Assert.Equal((10, 33.0), (result.Own[0].Figures!.N, result.Own[0].Figures!.Mean));
        Assert.Equal((null, null, Withheld.TooFew), (result.Own[1].Figures!.N, result.Own[1].Figures!.Mean, result.Own[1].Figures!.Withheld));
        Assert.Equal((null, null), (result.Own[2].Figures, result.Own[2].WordsWithheld));
        Assert.Equal(["Stilte 0", "Stilte 1", "Stilte 2", "Stilte 3", "Stilte 4"], result.Own[2].Words.Order());
        Assert.Empty(result.Remarks);
        Assert.Equal(["0  10"], AssessmentUnderTest.Query(assessment.PeopleConnection, $"SELECT CONCAT(Place, ' ', \"Group\", ' ', People) FROM ReleasedFigures WHERE lower(RoundId) = '{round.Id}' AND Measure LIKE 'OWN-%'").Select(r => r[0]));

        await facilitator.Send(new HideRemark(Guid.NewGuid(), round.Id, "Stilte 3"));
        Assert.DoesNotContain("Stilte 3", (await network.SeesResult(network.Participants[0], round.Id))!.Own[2].Words);
        await network.Held(round.DialogueSessionId!.Value);
        await network.Someone.Send(new RecordReading(Guid.NewGuid(), round.Id, "Vaker naar buiten."));
        await network.Someone.SendRefused(new ReleaseResult(Guid.NewGuid(), round.Id, ["OWN-2"]), HttpStatusCode.Conflict, "assessment.nothing-to-release");
        await network.Someone.Send(new ReleaseResult(Guid.NewGuid(), round.Id, ["OWN-1"]));
        var outside = (await network.SeesResult(network.Sponsor, round.Id))!;
        Assert.Equal(("OWN-1", 33.0), (Assert.Single(outside.Own).Item.Code, outside.Own[0].Figures!.Mean));
        Assert.Empty((await network.Sees(network.Sponsor, round.Id))!.OwnItems);
    }

    [Fact]
    public async Task Compares_what_both_rounds_asked_in_the_same_words_and_says_what_was_left_out()
    {
        var network = await assessment.Network(10);
        var facilitator = network.Service.As(network.Facilitator);
        foreach (var (questions, step) in (((OwnQuestion[] Questions, int Step)[])[([Walk, Table], 2), ([Missing, Walk, new("Nieuw.", "New.")], 4)]))
        {
            await facilitator.Send(new PublishInstrumentVersion(Guid.NewGuid(), network.Id, questions));
            var round = await network.Opened();
            for (var i = 0; i < 10; i++)
            {
                await network.Answer(round.Id, network.Participants[i], [.. TestNetwork.OnStep(i % 2 == 0 ? 2 : 4), .. round.OwnItems.Where(o => !o.IsOpen).Select(o => new GivenAnswer(o.Code, step + (i % 3) - 1))]);
            }

            await network.Close(round.Id);
            assessment.Service.Clock.Advance(TimeSpan.FromDays(15));
        }

        var change = Assert.Single((await network.Someone.Ask(new VitalityOverTime([network.Id])))[0].Changes);
        Assert.Equal(5, change.Dimensions.Count);
        Assert.Equal(("OWN-1", 50.0, ChangeVerdict.ClearChange), (Assert.Single(change.Own).Item.Code, change.Own[0].Change.Difference, change.Own[0].Change.Verdict));
        Assert.Equal(["OWN-2", "OWN-4"], change.LeftOut.Select(i => i.Code));
    }

    private static string Json<T>(T value) => System.Text.Json.JsonSerializer.Serialize(value, Wire.Json);
}
