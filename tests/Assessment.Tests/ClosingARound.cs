using System.Net;
using LivingNetworks.Assessment.Contracts;

namespace LivingNetworks.Assessment.Tests;

public class ClosingARound(AssessmentUnderTest assessment) : IClassFixture<AssessmentUnderTest>
{
    [Fact]
    public async Task Fixes_n_mean_and_spread_per_characteristic_and_no_total()
    {
        var network = await assessment.Network();
        var closed = await network.Closed(2, 3, 3, 4, 4, 5);
        Assert.Equal((RoundState.Closed, 6, 8), (closed.State, closed.Answers, closed.Invited));
        Assert.Equal(6, Assert.Single(await network.Service.Said<RoundClosed>(), e => e.SubjectId == closed.Id).Data.N);

        assessment.Service.Clock.Advance(TimeSpan.FromDays(15));
        var result = (await network.SeesResult(network.Facilitator, closed.Id))!;
        Assert.Null(result.Withheld);
        Assert.Equal(["INTERDEP", "ENERGY", "DIVERSITY", "GROWTH", "SAFETY"], result.Dimensions.Select(d => d.Code));
        // 25, 50, 50, 75, 75, 100: mean 62.5, standard deviation 26.2.
        Assert.All(result.Dimensions, d => Assert.Equal((6, 63.0, 26.0), (d.N, d.Mean, d.Spread)));
        Assert.All(result.Dimensions, d => Assert.Equal((null, Withheld.TooFew), (d.Distribution, d.DistributionWithheld)));
        Assert.Equal(new ResponseView(6, 8, 75, 41, 93, false), result.Response);
        // measurement.md 2.2: two waves of six with a spread of 26 show a change of 1.80 of it, four times out of five.
        Assert.All(result.Dimensions, d => Assert.Equal(47.0, d.SmallestVisible));
        // Two silent people: six eighths of 63, and a quarter more.
        Assert.All(result.Dimensions, d => Assert.Equal((47.0, 72.0), (d.WholeGroupLow, d.WholeGroupHigh)));
    }

    [Fact]
    public async Task Says_what_those_who_did_not_answer_could_have_made_of_it()
    {
        var network = await assessment.Network(10);
        var closed = await network.Closed(2, 3, 3, 3, 4);
        assessment.Service.Clock.Advance(TimeSpan.FromDays(15));
        var result = (await network.SeesResult(network.Facilitator, closed.Id))!;
        Assert.Equal(new ResponseView(5, 10, 50, 24, 76, true), result.Response);
        Assert.All(result.Dimensions, d => Assert.Equal((50.0, 25.0, 75.0), (d.Mean, d.WholeGroupLow, d.WholeGroupHigh)));
    }

    [Fact]
    public async Task Of_another_questionnaire_is_reported_under_its_own_names_and_hints_at_ownership_from_eight_answers_on()
    {
        var network = await assessment.Network(10);
        foreach (var (people, sitsBack, hints) in ((int, int, bool)[])[(7, 5, false), (8, 3, false), (8, 4, true)])
        {
            var round = await network.Someone.Send(network.Plan(await network.Session()) with { Instrument = "FUN" });
            await network.Someone.Send(new OpenRound(Guid.NewGuid(), round.Id));
            for (var i = 0; i < people; i++)
            {
                // Each dimension apart from the last on steps that differ between people; the item about sitting back on one step on average.
                var step = 2 + i % 3;
                var given = (await network.Someone.Ask(new Instrument("FUN"))).Items.Select(item => new GivenAnswer(item.Code, item.Code == "FUN-5b" ? sitsBack : step)).ToList();
                await network.Answer(round.Id, network.Participants[i], given);
            }

            var closed = await network.Close(round.Id);
            Assert.Null(Assert.Single((await network.Someone.Ask(new RoundSeries(round.Id))).Rounds, r => r.RoundId == round.Id).OwnershipHint);
            assessment.Service.Clock.Set(closed.DialogueStartsAt!.Value);
            var report = await network.Someone.Ask(new RoundSeries(round.Id));
            Assert.Equal(["TIME", "SHARP", "BUMPS", "PROGRAMME", "PULLERS"], report.Questionnaire.Dimensions.Select(d => d.Code));
            var result = report.Rounds[^1];
            Assert.Equal((round.Id, people), (result.RoundId, result.Response!.Answers));
            Assert.Equal(hints, result.OwnershipHint is not null);
            await network.Service.As(network.Sponsor).AskRefused(new RoundSeries(round.Id), HttpStatusCode.NotFound, "not-found");
        }
    }

    [Fact]
    public async Task With_four_answers_shows_nothing_and_keeps_nothing()
    {
        var network = await assessment.Network();
        var closed = await network.Closed(2, 3, 4, 5);
        Assert.Null(closed.Answers);
        Assert.Null(Assert.Single(await network.Service.Said<RoundClosed>(), e => e.SubjectId == closed.Id).Data.N);

        assessment.Service.Clock.Advance(TimeSpan.FromDays(15));
        var result = (await network.SeesResult(network.Facilitator, closed.Id))!;
        Assert.Equal((Withheld.TooFew, null), (result.Withheld, result.Response));
        Assert.All(result.Dimensions, d => Assert.Equal((Withheld.TooFew, null, null, null), (d.Withheld, d.N, d.Mean, d.Spread)));
        Assert.Empty(AssessmentUnderTest.Query(assessment.AnswersConnection, $"SELECT \"Key\" FROM KeptAnswers WHERE lower(RoundId) = '{closed.Id}' UNION SELECT \"Key\" FROM HeldAnswers WHERE lower(RoundId) = '{closed.Id}'"));
    }

    [Fact]
    public async Task Is_shown_to_the_network_once_its_dialogue_begins()
    {
        var network = await assessment.Network();
        var closed = await network.Closed(2, 3, 3, 4, 4, 5);
        foreach (var person in new[] { network.Facilitator, network.Participants[0] })
        {
            Assert.Equal(Withheld.NotReleased, (await network.SeesResult(person, closed.Id))!.Withheld);
        }

        assessment.Service.Clock.Set(closed.DialogueStartsAt!.Value);
        Assert.Null((await network.SeesResult(network.Participants[0], closed.Id))!.Withheld);
        Assert.Null(await network.SeesResult(network.Sponsor, closed.Id));
    }

    [Fact]
    public async Task Stays_hidden_while_the_dialogue_is_called_off()
    {
        var network = await assessment.Network();
        var closed = await network.Closed(2, 3, 3, 4, 4, 5);
        await network.Service.Hear(new Sessions.Contracts.SessionCancelled(closed.DialogueSessionId!.Value, network.Id));
        assessment.Service.Clock.Advance(TimeSpan.FromDays(15));
        Assert.Equal(Withheld.NotReleased, (await network.SeesResult(network.Facilitator, closed.Id))!.Withheld);

        var session = await network.Session(assessment.Now.AddMinutes(5));
        await network.Someone.Send(new PlanDialogue(Guid.NewGuid(), closed.Id, session));
        assessment.Service.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Null((await network.SeesResult(network.Facilitator, closed.Id))!.Withheld);
    }

    [Fact]
    public async Task Takes_no_answers_afterwards_and_changes_nothing_any_more()
    {
        var network = await assessment.Network();
        var round = await network.Opened();
        var late = (await network.Service.As(network.Participants[5]).Ask(new MyAnswerTicket(round.Id))).Ticket;
        for (var i = 0; i < 5; i++) await network.Answer(round.Id, network.Participants[i], TestNetwork.OnStep(1 + i));
        await network.Close(round.Id);
        assessment.Service.Clock.Advance(TimeSpan.FromDays(15));
        var before = System.Text.Json.JsonSerializer.Serialize(await network.SeesResult(network.Facilitator, round.Id));

        await network.Service.Anonymous.SendRefused(new SubmitAnswers(Guid.NewGuid(), late, TestNetwork.OnStep(5)), HttpStatusCode.BadRequest, "assessment.ticket-not-valid");
        await network.Service.As(network.Participants[5]).AskRefused(new MyAnswerTicket(round.Id), HttpStatusCode.Conflict, "assessment.round-not-open");
        await network.Someone.SendRefused(new CloseRound(Guid.NewGuid(), round.Id), HttpStatusCode.Conflict, "assessment.round-not-open");
        await network.Someone.SendRefused(new OpenRound(Guid.NewGuid(), round.Id), HttpStatusCode.Conflict, "assessment.round-opened-already");
        Assert.Equal(before, System.Text.Json.JsonSerializer.Serialize(await network.SeesResult(network.Facilitator, round.Id)));
    }

    [Fact]
    public async Task Is_refused_before_it_opens()
    {
        var network = await assessment.Network();
        var round = await network.Planned();
        await network.Someone.SendRefused(new CloseRound(Guid.NewGuid(), round.Id), HttpStatusCode.Conflict, "assessment.round-not-open");
        // A refused closing seals nothing.
        await network.Someone.Send(new OpenRound(Guid.NewGuid(), round.Id));
        await network.Answer(round.Id, network.Participants[0], TestNetwork.OnStep(3));
    }

    [Fact]
    public async Task Scores_reversed_items_the_other_way_and_cannot_say_not_at_all()
    {
        var network = await assessment.Network();
        var round = await network.Opened();
        // Everybody 'fully' on every item: reversed items (VIT-I5, VIT-D4) count as 0, so both characteristics come to 80.
        // Cannot say on VIT-E1 leaves energy to the other four; on two of five leaves safety without a score for two people.
        for (var i = 0; i < 5; i++)
        {
            var person = i;
            await network.Answer(round.Id, network.Participants[i], TestNetwork.Answers(place => place switch
            {
                5 => null,
                >= 6 and < 10 => person switch { 0 => 3, 1 => 5, _ => 4 },
                15 => person == 0 ? 1 : 5,
                >= 20 and < 22 when person < 2 => null,
                _ => 5,
            }));
        }

        await network.Close(round.Id);
        assessment.Service.Clock.Advance(TimeSpan.FromDays(15));
        var result = (await network.SeesResult(network.Facilitator, round.Id))!.Dimensions.ToDictionary(d => d.Code);
        Assert.Equal((5, 75.0), (result["ENERGY"].N, result["ENERGY"].Mean));
        // 80 and four times 100: so near the end that it tells what everybody said.
        Assert.Equal((5, null, 87.5, Withheld.TooAlike), (result["GROWTH"].N, result["GROWTH"].Mean, result["GROWTH"].AtLeast, result["GROWTH"].Withheld));
        // Everybody came to exactly 80: the band around the nearest step, not the value.
        Assert.Equal((null, 62.5, 87.5), (result["INTERDEP"].Mean, result["INTERDEP"].AtLeast, result["INTERDEP"].AtMost));
        Assert.Equal(result["INTERDEP"] with { Code = "DIVERSITY", Groups = result["DIVERSITY"].Groups }, result["DIVERSITY"]);
        Assert.Equal((null, Withheld.TooFew), (result["SAFETY"].N, result["SAFETY"].Withheld));
        Assert.Equal(5, (await network.SeesResult(network.Facilitator, round.Id))!.Response!.Answers);
    }

    [Fact]
    public async Task With_eight_answers_shows_how_people_are_spread()
    {
        var network = await assessment.Network(8);
        var closed = await network.Closed(2, 3, 3, 4, 4, 4, 5, 2);
        assessment.Service.Clock.Advance(TimeSpan.FromDays(15));
        Assert.All((await network.SeesResult(network.Facilitator, closed.Id))!.Dimensions, d => Assert.Equal([0, 2, 2, 3, 1], d.Distribution));
    }

    [Theory]
    [InlineData(9)]
    [InlineData(10)]
    public async Task Shows_flagged_remarks_from_ten_answers_on(int people)
    {
        var network = await assessment.Network(people);
        var round = await network.Opened();
        for (var i = 0; i < people; i++)
        {
            var ticket = await network.Service.As(network.Participants[i]).Ask(new MyAnswerTicket(round.Id));
            await network.Service.Anonymous.Send(new SubmitAnswers(Guid.NewGuid(), ticket.Ticket, TestNetwork.OnStep(3), $"Opmerking {i}", i % 2 == 0));
        }

        await network.Close(round.Id);
        Assert.Empty((await network.SeesResult(network.Facilitator, round.Id))!.Remarks);
        assessment.Service.Clock.Advance(TimeSpan.FromDays(15));
        var result = (await network.SeesResult(network.Facilitator, round.Id))!;
        if (people < 10) Assert.Equal((0, Withheld.TooFew), (result.Remarks.Count, result.RemarksWithheld));
        else Assert.Equal(["Opmerking 0", "Opmerking 2", "Opmerking 4", "Opmerking 6", "Opmerking 8"], result.Remarks.Order());
        // What may not be read out, or is too little to hide in, is not kept at all.
        var kept = AssessmentUnderTest.Query(assessment.AnswersConnection, $"SELECT Words FROM KeptRemarks WHERE lower(RoundId) = '{round.Id}' UNION SELECT Words FROM HeldRemarks WHERE lower(RoundId) = '{round.Id}'");
        Assert.Equal(people < 10 ? 0 : 5, kept.Count);
    }
}
