using System.Net;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Tests;

public class AnsweringOnPaper(AssessmentUnderTest assessment) : IClassFixture<AssessmentUnderTest>
{
    [Fact]
    public async Task Counts_a_sheet_once_two_people_copied_the_same_and_like_any_other_answer()
    {
        var network = await assessment.Network();
        var round = await network.Opened();
        var codes = await Printed(network, round.Id, 8);
        Assert.Equal((8, 8), (codes.Count, codes.Distinct().Count()));
        Assert.All(codes, code => Assert.Matches("^[0-9]{8}$", code));
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);

        int[] steps = [2, 3, 3, 4, 4, 5];
        for (var i = 0; i < 6; i++)
        {
            Assert.Equal(SheetState.WaitsForSecond, (await Copy(network, round.Id, network.Facilitator, codes[i], TestNetwork.OnStep(steps[i]))).State);
            // The same person again is no second person.
            Assert.Equal(SheetState.WaitsForSecond, (await Copy(network, round.Id, network.Facilitator, codes[i], TestNetwork.OnStep(steps[i]))).State);
            Assert.Equal(i < 5 ? null : 5, (await network.Sees(network.Facilitator, round.Id))!.Answers);
            var second = await Copy(network, round.Id, network.Participants[0], codes[i][..4] + " " + codes[i][4..], TestNetwork.OnStep(steps[i]));
            Assert.Equal((SheetState.Counted, 0), (second.State, second.Items.Count));
            // Sent again, by either or by a third, it changes nothing.
            Assert.Equal(SheetState.Counted, (await Copy(network, round.Id, network.Participants[1], codes[i], TestNetwork.OnStep(1))).State);
        }

        Assert.Equal(6, (await network.Sees(network.Facilitator, round.Id))!.Answers);
        Assert.Equal((6, 0), (Rows("HeldAnswers", round.Id), Rows("HalfSheets", round.Id)));
        // One that only one person copied goes at closing.
        await Copy(network, round.Id, network.Facilitator, codes[6], TestNetwork.OnStep(1));
        var closed = await network.Close(round.Id);
        Assert.Equal((6, 0), (closed.Answers, Rows("HalfSheets", round.Id)));
        assessment.Service.Clock.Advance(TimeSpan.FromDays(15));
        Assert.All((await network.SeesResult(network.Facilitator, round.Id))!.Dimensions, d => Assert.Equal((6, 63.0, 26.0), (d.N, d.Mean, d.Spread)));
    }

    [Fact]
    public async Task Tells_both_which_items_to_look_at_again_and_neither_what_the_other_typed()
    {
        var network = await assessment.Network();
        var round = await network.Opened();
        var code = (await Printed(network, round.Id, 3))[1];
        var (one, other) = (network.Facilitator, network.Participants[2]);
        await Copy(network, round.Id, one, code, TestNetwork.OnStep(3));
        var slipped = TestNetwork.Answers(place => place is 7 ? 4 : place is 11 ? null : 3);
        var differs = await Copy(network, round.Id, other, code, slipped);
        Assert.Equal(SheetState.Differs, differs.State);
        Assert.Equal(["VIT-E3", "VIT-D2"], differs.Items);
        Assert.Null((await network.Sees(network.Facilitator, round.Id))!.Answers);

        foreach (var person in new[] { one, other })
        {
            var again = Assert.Single((await network.Service.As(person).Ask(new MyTypingPass(round.Id))).LookAgain);
            Assert.Equal((code, "VIT-E3 VIT-D2"), (again.Code, string.Join(' ', again.Items)));
        }

        Assert.Empty((await network.Service.As(network.Participants[3]).Ask(new MyTypingPass(round.Id))).LookAgain);
        // The first was wrong about one and the second about the other.
        var right = TestNetwork.Answers(place => place is 7 ? 4 : 3);
        Assert.Equal(["VIT-D2"], (await Copy(network, round.Id, one, code, right)).Items);
        Assert.Equal(SheetState.Counted, (await Copy(network, round.Id, other, code, right)).State);
        Assert.Empty((await network.Service.As(one).Ask(new MyTypingPass(round.Id))).LookAgain);
        Assert.Equal((1, 0), (Rows("HeldAnswers", round.Id), Rows("HalfSheets", round.Id)));
    }

    [Fact]
    public async Task Tells_nothing_to_somebody_who_tries_without_the_sheet()
    {
        var network = await assessment.Network();
        var round = await network.Opened();
        var code = (await Printed(network, round.Id, 3))[0];
        await Copy(network, round.Id, network.Participants[0], code, TestNetwork.Answers(place => 1 + place % 5));
        for (var step = 1; step <= 5; step++)
        {
            var tried = await Copy(network, round.Id, network.Facilitator, code, [.. TestNetwork.Answers(_ => step)]);
            // A fifth of the answers is right each time; nothing is said but to start again, and the first copy is gone.
            Assert.Equal((step % 2 == 1 ? SheetState.StartAgain : SheetState.WaitsForSecond, 0), (tried.State, tried.Items.Count));
            if (step % 2 == 0) await Copy(network, round.Id, network.Participants[0], code, TestNetwork.Answers(place => 1 + place % 5));
            if (step % 2 == 0) await Copy(network, round.Id, network.Participants[0], code, TestNetwork.Answers(place => 1 + place % 5));
        }

        Assert.Equal(0, Rows("HeldAnswers", round.Id));
    }

    [Fact]
    public async Task Never_brings_more_answers_than_people_invited()
    {
        var network = await assessment.Network();
        var round = await network.Opened();
        for (var i = 0; i < 4; i++) await network.Answer(round.Id, network.Participants[i], TestNetwork.OnStep(3));
        // Four answers are not told yet, so no place counts as used.
        var facilitator = network.Service.As(network.Facilitator);
        Assert.Equal("sheets", (await facilitator.SendRefused(new PrintPaperSheets(Guid.NewGuid(), round.Id, 9), HttpStatusCode.BadRequest, "assessment.more-sheets-than-places")).Field);
        await network.Answer(round.Id, network.Participants[4], TestNetwork.OnStep(3));
        await facilitator.SendRefused(new PrintPaperSheets(Guid.NewGuid(), round.Id, 4), HttpStatusCode.BadRequest, "assessment.more-sheets-than-places");
        var codes = await Printed(network, round.Id, 3);
        // Printed again they are the same sheets, and fewer never take any away.
        Assert.Equal(codes, await Printed(network, round.Id, 1));
        Assert.Equal(codes, (await facilitator.Ask(new PaperSheets(round.Id))).Codes);

        await network.Answer(round.Id, network.Participants[5], TestNetwork.OnStep(3));
        foreach (var code in codes.Take(2)) await Copied(network, round.Id, code, TestNetwork.OnStep(4));
        Assert.Equal(8, (await network.Sees(network.Facilitator, round.Id))!.Answers);
        await Copy(network, round.Id, network.Facilitator, codes[2], TestNetwork.OnStep(5));
        var pass = (await network.Someone.Ask(new MyTypingPass(round.Id))).Pass;
        await network.Service.Anonymous.SendRefused(new EnterPaperSheet(Guid.NewGuid(), pass, codes[2], TestNetwork.OnStep(5)), HttpStatusCode.Conflict, "assessment.all-places-taken");
        var ticket = (await network.Service.As(network.Participants[6]).Ask(new MyAnswerTicket(round.Id))).Ticket;
        await network.Service.Anonymous.SendRefused(new SubmitAnswers(Guid.NewGuid(), ticket, TestNetwork.OnStep(5)), HttpStatusCode.Conflict, "assessment.all-places-taken");
        Assert.Equal((8, 8), ((await network.Sees(network.Facilitator, round.Id))!.Answers, Rows("HeldAnswers", round.Id)));
        Assert.Equal(8, (await network.Close(round.Id)).Answers);
    }

    [Fact]
    public async Task Is_printed_by_facilitators_and_copied_by_people_inside_while_the_round_is_open()
    {
        var network = await assessment.Network();
        var round = await network.Planned();
        var facilitator = network.Service.As(network.Facilitator);
        PrintPaperSheets print = new(Guid.NewGuid(), round.Id, 2);
        await facilitator.SendRefused(print with { CommandId = Guid.NewGuid() }, HttpStatusCode.Conflict, "assessment.round-not-open");
        await facilitator.AskRefused(new PaperSheets(round.Id), HttpStatusCode.Conflict, "assessment.round-not-open");
        await network.Someone.Send(new OpenRound(Guid.NewGuid(), round.Id));
        await network.Someone.AskRefused(new MyTypingPass(round.Id), HttpStatusCode.Conflict, "assessment.round-not-on-paper");
        await network.Someone.SendRefused(print, HttpStatusCode.Forbidden, "assessment.only-facilitators-print");
        await network.Someone.AskRefused(new PaperSheets(round.Id), HttpStatusCode.Forbidden, "assessment.only-facilitators-print");
        await network.Service.As(network.Sponsor).SendRefused(print, HttpStatusCode.NotFound, "not-found");
        await network.Service.As(network.Sponsor).AskRefused(new MyTypingPass(round.Id), HttpStatusCode.NotFound, "not-found");
        Assert.Equal(2, (await facilitator.Send(print)).PaperSheets);
        var sheets = await facilitator.Ask(new PaperSheets(round.Id));
        Assert.Equal((2, (int?)2), (sheets.Codes.Count, (await network.Sees(network.Participants[0], round.Id))!.PaperSheets));

        var pass = (await network.Someone.Ask(new MyTypingPass(round.Id))).Pass;
        var ticket = (await network.Someone.Ask(new MyAnswerTicket(round.Id))).Ticket;
        EnterPaperSheet enter = new(Guid.NewGuid(), pass, sheets.Codes[0], TestNetwork.OnStep(3));
        foreach (var wrong in (string[])[ticket, "none", (await network.Someone.Ask(new MyTypingPass(round.Id))).Pass[..^2] + "AA"])
            await network.Service.Anonymous.SendRefused(enter with { Pass = wrong }, HttpStatusCode.BadRequest, "assessment.pass-not-valid");
        await network.Service.Anonymous.SendRefused(new SubmitAnswers(Guid.NewGuid(), pass, TestNetwork.OnStep(3)), HttpStatusCode.BadRequest, "assessment.ticket-not-valid");
        foreach (var wrong in (string[])["00000000", "1234", sheets.Codes[0] + "1"])
            Assert.Equal("code", (await network.Service.Anonymous.SendRefused(enter with { Code = wrong }, HttpStatusCode.BadRequest, "assessment.unknown-sheet")).Field);
        await network.Service.Anonymous.SendRefused(enter with { Answers = [new("VIT-S1", 6)] }, HttpStatusCode.BadRequest, "assessment.not-on-the-scale");
        await network.Service.Anonymous.SendRefused(enter with { Group = "Inwoners" }, HttpStatusCode.BadRequest, "assessment.unknown-group");
        Assert.Equal(0, Rows("HalfSheets", round.Id));

        await network.Close(round.Id);
        await network.Service.Anonymous.SendRefused(enter, HttpStatusCode.BadRequest, "assessment.pass-not-valid");
        await network.Someone.AskRefused(new MyTypingPass(round.Id), HttpStatusCode.Conflict, "assessment.round-not-open");
    }

    [Fact]
    public async Task Asks_questions_of_the_networks_own_and_the_group_as_well()
    {
        var network = await assessment.Network();
        await network.Service.As(network.Facilitator).Send(new PublishInstrumentVersion(Guid.NewGuid(), network.Id, [new("Is er koffie?", "Is there coffee?")]));
        var round = await network.Someone.Send(network.Plan(await network.Session()) with { Groups = ["Inwoners", "Gemeente"] });
        await network.Someone.Send(new OpenRound(Guid.NewGuid(), round.Id));
        var code = (await Printed(network, round.Id, 1))[0];
        List<GivenAnswer> answers = [.. TestNetwork.OnStep(3), new("OWN-1", 2)];
        var first = (await network.Someone.Ask(new MyTypingPass(round.Id))).Pass;
        var second = (await network.Service.As(network.Facilitator).Ask(new MyTypingPass(round.Id))).Pass;
        await network.Service.Anonymous.Send(new EnterPaperSheet(Guid.NewGuid(), first, code, answers, "Gemeente"));
        Assert.Equal(["OWN-1", "group"], (await network.Service.Anonymous.Send(new EnterPaperSheet(Guid.NewGuid(), second, code, TestNetwork.OnStep(3)))).Items);
        Assert.Equal(SheetState.Counted, (await network.Service.Anonymous.Send(new EnterPaperSheet(Guid.NewGuid(), second, code, answers, "Gemeente"))).State);
        Assert.Contains("\"OWN-1\":2", (string)AssessmentUnderTest.Query(assessment.AnswersConnection, $"SELECT Given FROM HeldAnswers WHERE lower(RoundId) = '{round.Id}' AND \"Group\" = 1").Single()[0]!, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> Printed(TestNetwork network, Guid round, int sheets)
    {
        await network.Service.As(network.Facilitator).Send(new PrintPaperSheets(Guid.NewGuid(), round, sheets));
        return (await network.Service.As(network.Facilitator).Ask(new PaperSheets(round))).Codes;
    }

    private static async Task<EnteredSheetView> Copy(TestNetwork network, Guid round, Guid person, string code, List<GivenAnswer> answers) => await network.Service.Anonymous.Send(
        new EnterPaperSheet(Guid.NewGuid(), (await network.Service.As(person).Ask(new MyTypingPass(round))).Pass, code, answers));

    private static async Task Copied(TestNetwork network, Guid round, string code, List<GivenAnswer> answers)
    {
        await Copy(network, round, network.Facilitator, code, answers);
        Assert.Equal(SheetState.Counted, (await Copy(network, round, network.Participants[0], code, answers)).State);
    }

    private int Rows(string table, Guid round) => AssessmentUnderTest.Query(assessment.AnswersConnection, $"SELECT 1 FROM {table} WHERE lower(RoundId) = '{round}'").Count;
}
