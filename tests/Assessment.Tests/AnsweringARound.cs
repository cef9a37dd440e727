using System.Net;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Audience;

namespace LivingNetworks.Assessment.Tests;

public class AnsweringARound(AssessmentUnderTest assessment) : IClassFixture<AssessmentUnderTest>
{
    [Fact]
    public async Task Takes_a_ticket_that_is_the_same_every_time_and_for_nobody_else()
    {
        var network = await assessment.Network();
        var round = await network.Opened();
        var tickets = new List<string>();
        foreach (var person in network.Participants)
        {
            var first = await network.Service.As(person).Ask(new MyAnswerTicket(round.Id));
            Assert.Equal(first, await network.Service.As(person).Ask(new MyAnswerTicket(round.Id)));
            tickets.Add(first.Ticket);
        }

        Assert.Equal(network.Participants.Count, tickets.Distinct().Count());
    }

    [Fact]
    public async Task Needs_no_sign_in_and_counts_once_however_often_it_is_sent()
    {
        var network = await assessment.Network();
        var round = await network.Opened();
        var ticket = (await network.Someone.Ask(new MyAnswerTicket(round.Id))).Ticket;
        Assert.False(Assert.Single(await network.Someone.Ask(new MyOpenRounds())).IAnswered);

        // The same command again, another command id, other answers, signed in: all get the same answer and change nothing.
        var submit = new SubmitAnswers(Guid.NewGuid(), ticket, TestNetwork.OnStep(1));
        await network.Service.Anonymous.Send(submit);
        await network.Service.Anonymous.Send(submit);
        await network.Service.Anonymous.Send(submit with { CommandId = Guid.NewGuid(), Answers = TestNetwork.OnStep(5) });
        Assert.Equal(round.Id, (await network.Someone.Send(submit with { CommandId = Guid.NewGuid() })).RoundId);
        Assert.True(Assert.Single(await network.Someone.Ask(new MyOpenRounds())).IAnswered);
        Assert.False(Assert.Single(await network.Service.As(network.Participants[1]).Ask(new MyOpenRounds())).IAnswered);

        for (var i = 1; i < 5; i++) await network.Answer(round.Id, network.Participants[i], TestNetwork.OnStep(i % 2 == 0 ? 2 : 3));
        var closed = await network.Close(round.Id);
        Assert.Equal(5, closed.Answers);
        assessment.Service.Clock.Advance(TimeSpan.FromDays(15));
        // Steps 1, 3, 2, 3, 2: mean 30 on 0 to 100. The repeated answers of step 5 would have made it more.
        Assert.All((await network.SeesResult(network.Participants[1], round.Id))!.Dimensions, d => Assert.Equal(30, d.Mean));
    }

    [Fact]
    public async Task At_the_same_moment_loses_nothing_and_doubles_nothing()
    {
        var network = await assessment.Network(12);
        var round = await network.Opened();
        var tickets = await Task.WhenAll(network.Participants.Select(p => network.Service.As(p).Ask(new MyAnswerTicket(round.Id))));
        await Task.WhenAll(tickets.Concat(tickets).Select(t => network.Service.Anonymous.Send(new SubmitAnswers(Guid.NewGuid(), t.Ticket, TestNetwork.OnStep(3)))));
        Assert.Equal(12, (await network.Close(round.Id)).Answers);
    }

    [Fact]
    public async Task While_it_closes_is_either_counted_or_refused()
    {
        var network = await assessment.Network(24);
        var round = await network.Opened();
        var tickets = await Task.WhenAll(network.Participants.Select(p => network.Service.As(p).Ask(new MyAnswerTicket(round.Id))));
        for (var i = 0; i < 5; i++) await network.Service.Anonymous.Send(new SubmitAnswers(Guid.NewGuid(), tickets[i].Ticket, TestNetwork.OnStep(1 + i % 5)));

        var late = tickets[5..].Select(async t =>
        {
            var body = System.Text.Json.JsonSerializer.Serialize(new SubmitAnswers(Guid.NewGuid(), t.Ticket, TestNetwork.OnStep(3)), LivingNetworks.Hosting.Wire.Json);
            using var response = await network.Service.Anonymous.Post("/commands/submit-answers", body);
            Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, response.StatusCode.ToString());
            return response.IsSuccessStatusCode;
        }).ToList();
        var closed = await network.Close(round.Id);
        var taken = (await Task.WhenAll(late)).Count(t => t);
        Assert.Equal(5 + taken, closed.Answers);
        Assert.Equal(closed.Answers, (await network.Sees(network.Facilitator, round.Id))!.Answers);
    }

    [Fact]
    public async Task Tells_the_number_of_answers_from_five_on_and_no_results()
    {
        var network = await assessment.Network();
        var round = await network.Opened();
        for (var i = 0; i < 6; i++)
        {
            Assert.Equal(i >= 5 ? i : null, (await network.Sees(network.Facilitator, round.Id))!.Answers);
            await network.Answer(round.Id, network.Participants[i], TestNetwork.OnStep(3));
            var result = (await network.SeesResult(network.Facilitator, round.Id))!;
            Assert.Equal((Withheld.NotReleased, null), (result.Withheld, result.Response));
            Assert.All(result.Dimensions, d => Assert.Equal((Withheld.NotReleased, null, null), (d.Withheld, d.N, d.Mean)));
        }

        Assert.Empty((await network.Someone.Ask(new VitalityOverTime([network.Id])))[0].Rounds);
    }

    [Fact]
    public async Task Is_refused_with_a_ticket_that_was_not_given()
    {
        var network = await assessment.Network();
        var round = await network.Opened();
        var other = await assessment.Network();
        var otherRound = await other.Opened();
        var genuine = (await network.Someone.Ask(new MyAnswerTicket(round.Id))).Ticket;
        var foreign = (await other.Someone.Ask(new MyAnswerTicket(otherRound.Id))).Ticket;
        // 16 bytes of round id are 21.3 characters of the text: the first 21 of one ticket with the rest of another.
        foreach (var forged in new[] { "x", "", genuine + "A", genuine[..^1] + (genuine[^1] == 'A' ? 'B' : 'A'), genuine[..21] + foreign[21..], new string('A', genuine.Length), "~" + genuine[1..] })
        {
            await network.Service.Anonymous.SendRefused(
                new SubmitAnswers(Guid.NewGuid(), forged, TestNetwork.OnStep(3)), HttpStatusCode.BadRequest, forged.Length == 0 ? "field.empty" : "assessment.ticket-not-valid");
        }

        Assert.False(Assert.Single(await network.Someone.Ask(new MyOpenRounds())).IAnswered);
    }

    [Fact]
    public async Task Is_refused_with_answers_that_the_questionnaire_does_not_have()
    {
        var network = await assessment.Network();
        var round = await network.Opened();
        var ticket = (await network.Someone.Ask(new MyAnswerTicket(round.Id))).Ticket;
        SubmitAnswers With(params GivenAnswer[] answers) => new(Guid.NewGuid(), ticket, answers);
        await network.Service.Anonymous.SendRefused(With(new GivenAnswer("VIT-X1", 3)), HttpStatusCode.BadRequest, "assessment.unknown-item");
        await network.Service.Anonymous.SendRefused(With(new("VIT-S1", 3), new("VIT-S1", 4)), HttpStatusCode.BadRequest, "assessment.item-twice");
        await network.Service.Anonymous.SendRefused(With(new GivenAnswer("VIT-S1", 6)), HttpStatusCode.BadRequest, "assessment.not-on-the-scale");
        await network.Service.Anonymous.SendRefused(With(new GivenAnswer("VIT-S1", 0)), HttpStatusCode.BadRequest, "assessment.not-on-the-scale");
        await network.Service.Anonymous.SendRefused(With(), HttpStatusCode.BadRequest, "field.too-few");
        Assert.False(Assert.Single(await network.Someone.Ask(new MyOpenRounds())).IAnswered);
    }

    [Fact]
    public async Task Is_for_participants_of_an_open_round()
    {
        var network = await assessment.Network();
        var planned = await network.Planned();
        await network.Someone.AskRefused(new MyAnswerTicket(planned.Id), HttpStatusCode.Conflict, "assessment.round-not-open");
        await network.Someone.Send(new OpenRound(Guid.NewGuid(), planned.Id));

        await network.Service.As(network.Facilitator).AskRefused(new MyAnswerTicket(planned.Id), HttpStatusCode.Forbidden, "assessment.only-participants-answer");
        await network.Service.As(network.Sponsor).AskRefused(new MyAnswerTicket(planned.Id), HttpStatusCode.NotFound, "not-found");
        await network.Service.As(Guid.NewGuid()).AskRefused(new MyAnswerTicket(planned.Id), HttpStatusCode.NotFound, "not-found");
        await network.Service.Anonymous.AskRefused(new MyAnswerTicket(planned.Id), HttpStatusCode.Unauthorized, "request.sign-in-first");
        Assert.Empty(await network.Service.As(network.Facilitator).Ask(new MyOpenRounds()));
        Assert.Empty(await network.Service.As(network.Sponsor).Ask(new MyOpenRounds()));

        var left = network.Participants[5];
        await network.Service.Belong(network.Fact(left, Standing.Participant, until: assessment.Now, version: 2));
        await network.Service.As(left).AskRefused(new MyAnswerTicket(planned.Id), HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Is_plain_JSON_without_a_person_in_it()
    {
        var network = await assessment.Network();
        var round = await network.Opened();
        var ticket = (await network.Someone.Ask(new MyAnswerTicket(round.Id))).Ticket;
        using var taken = await network.Service.Anonymous.Post("/commands/submit-answers",
            $$"""{"commandId":"{{Guid.NewGuid()}}","ticket":"{{ticket}}","answers":[{"item":"VIT-S1","value":4},{"item":"VIT-S2","value":null}],"remark":null,"remarkMayBeReadOut":false}""");
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.Equal($$"""{"roundId":"{{round.Id}}"}""", await taken.Content.ReadAsStringAsync());
        using var named = await network.Service.Anonymous.Post("/commands/submit-answers",
            $$"""{"commandId":"{{Guid.NewGuid()}}","ticket":"{{ticket}}","personId":"{{Guid.NewGuid()}}","answers":[{"item":"VIT-S1","value":4}]}""");
        Assert.Equal(HttpStatusCode.BadRequest, named.StatusCode);
    }
}
