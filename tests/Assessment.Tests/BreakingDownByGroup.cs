using System.Net;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Tests;

public class BreakingDownByGroup(AssessmentUnderTest assessment) : IClassFixture<AssessmentUnderTest>
{
    private static readonly string[] Groups = ["Inwoners", "Gemeente", "Ondernemers"];

    [Fact]
    public async Task Shows_groups_that_are_large_enough_beside_everybody_and_writes_each_figure_in_the_ledger()
    {
        var (network, round) = await Answered(("Inwoners", [2, 3, 3, 4, 2, 3]), ("Gemeente", [4, 3, 4, 5, 3]));
        var dimension = (await Result(network, round)).Dimensions[0];
        Assert.Equal((11, 57.0), (dimension.N, dimension.Mean));
        // 25, 50, 50, 75, 25, 50 and 75, 50, 75, 100, 50.
        Assert.Equal([new("Gemeente", 5, 70, 21), new("Inwoners", 6, 46, 19)], dimension.Groups);
        Assert.Equal(
            ["0  11", "1 Gemeente 5", "2 Inwoners 6"],
            AssessmentUnderTest.Query(assessment.PeopleConnection, $"SELECT CONCAT(Place, ' ', \"Group\", ' ', People) FROM ReleasedFigures WHERE lower(RoundId) = '{round}' AND Measure = 'SAFETY' ORDER BY Place").Select(r => r[0]));
    }

    [Fact]
    public async Task Takes_small_groups_together_and_hides_one_that_is_left_alone()
    {
        var (network, round) = await Answered(("Inwoners", [2, 3, 3, 4, 2, 3]), ("Gemeente", [4, 3, 5]), ("Ondernemers", [2, 4]));
        Assert.Equal([new(null, 5, 65, 29), new("Inwoners", 6, 46, 19)], (await Result(network, round)).Dimensions[0].Groups.OrderBy(g => g.N));

        var (second, alone) = await Answered(("Inwoners", [2, 3, 3, 4, 2, 3]), ("Gemeente", [4, 3, 4, 5, 3]), ("Ondernemers", [2, 4]));
        // Everybody less the larger groups would tell what two people said.
        Assert.Equal(["Inwoners"], (await Result(second, alone)).Dimensions[0].Groups.Select(g => g.Group));
    }

    [Theory]
    [InlineData("those left over said the same", new[] { 2, 3, 3, 4, 2, 3 }, new[] { 4, 4, 4, 4, 4 })]
    [InlineData("one group said the same", new[] { 3, 3, 3, 3, 3 }, new[] { 4, 3, 4, 5, 3, 2 })]
    public async Task Shows_no_group_where(string why, int[] citizens, int[] silent)
    {
        var (network, round) = await Answered(("Inwoners", citizens), (null, silent));
        var dimension = (await Result(network, round)).Dimensions[0];
        Assert.NotNull(dimension.Mean);
        Assert.True(dimension.Groups.Count == 0, why);
    }

    [Fact]
    public async Task Is_for_those_inside_and_not_for_the_sponsor_after_release()
    {
        var (network, round) = await Answered(("Inwoners", [2, 3, 3, 4, 2, 3]), ("Gemeente", [4, 3, 4, 5, 3]));
        await network.Someone.Send(new ReleaseResult(Guid.NewGuid(), round, ["INTERDEP"]));
        var seen = (await network.SeesResult(network.Sponsor, round))!.Dimensions[0];
        Assert.Equal((57.0, 0), (seen.Mean, seen.Groups.Count));
        Assert.Empty((await network.Sees(network.Sponsor, round))!.Groups);
    }

    [Fact]
    public async Task Is_chosen_before_anybody_answers_and_each_may_choose_one_or_none()
    {
        var network = await assessment.Network();
        var session = await network.Session();
        foreach (string[] unclear in new string[][] { ["Inwoners"], ["Inwoners", " "], ["Inwoners", "inwoners"], ["Inwoners", new string('x', 61)] })
        {
            await network.Someone.SendRefused(network.Plan(session) with { Groups = unclear }, HttpStatusCode.BadRequest, "assessment.groups-unclear");
        }

        await network.Someone.SendRefused(network.Plan(session) with { FewestAnswers = 4 }, HttpStatusCode.BadRequest, "field.out-of-range");
        Assert.Empty((await network.Someone.Ask(new RoundsOfNetworks([network.Id])))[0].Rounds.Items);

        var round = await network.Someone.Send(network.Plan(session) with { Groups = Groups });
        Assert.Equal(Groups, round.Groups);
        await network.Someone.Send(new OpenRound(Guid.NewGuid(), round.Id));
        var ticket = (await network.Someone.Ask(new MyAnswerTicket(round.Id))).Ticket;
        await network.Service.Anonymous.SendRefused(new SubmitAnswers(Guid.NewGuid(), ticket, TestNetwork.OnStep(3), Group: "Raadsleden"), HttpStatusCode.BadRequest, "assessment.unknown-group");
        Assert.False(Assert.Single(await network.Someone.Ask(new MyOpenRounds())).IAnswered);
        await network.Service.Anonymous.Send(new SubmitAnswers(Guid.NewGuid(), ticket, TestNetwork.OnStep(3), Group: "Inwoners"));
        Assert.True(Assert.Single(await network.Someone.Ask(new MyOpenRounds())).IAnswered);
    }

    [Fact]
    public async Task A_network_can_ask_for_more_answers_behind_each_figure()
    {
        var network = await assessment.Network(12);
        var round = await network.Someone.Send(network.Plan(await network.Session()) with { FewestAnswers = 8 });
        await network.Someone.Send(new OpenRound(Guid.NewGuid(), round.Id));
        for (var i = 0; i < 7; i++) await network.Answer(round.Id, network.Participants[i], TestNetwork.OnStep(1 + i % 5));
        Assert.Null((await network.Sees(network.Facilitator, round.Id))!.Answers);
        Assert.Null((await network.Close(round.Id)).Answers);
        // What can never be shown is not kept.
        Assert.Empty(AssessmentUnderTest.Query(assessment.AnswersConnection, $"SELECT \"Key\" FROM KeptAnswers WHERE lower(RoundId) = '{round.Id}' UNION SELECT \"Key\" FROM HeldAnswers WHERE lower(RoundId) = '{round.Id}'"));
        assessment.Service.Clock.Advance(TimeSpan.FromDays(15));
        Assert.Equal(Withheld.TooFew, (await network.SeesResult(network.Facilitator, round.Id))!.Withheld);
    }

    [Fact]
    public async Task Remarks_can_be_hidden_for_good_by_a_facilitator_and_by_nobody_else()
    {
        var network = await assessment.Network(10);
        var round = await network.Opened();
        for (var i = 0; i < 10; i++) await network.Answer(round.Id, network.Participants[i], TestNetwork.OnStep(1 + i % 5), i < 2 ? "Over de buurman van nummer 7." : $"Opmerking {i}");
        await network.Close(round.Id);
        var hide = new HideRemark(Guid.NewGuid(), round.Id, "Over de buurman van nummer 7.");
        await network.Service.As(network.Facilitator).SendRefused(hide, HttpStatusCode.NotFound, "not-found"); // nobody reads it yet
        assessment.Service.Clock.Advance(TimeSpan.FromDays(15));

        await network.Someone.SendRefused(hide with { CommandId = Guid.NewGuid() }, HttpStatusCode.Forbidden, "assessment.only-facilitators-hide");
        await network.Service.As(network.Sponsor).SendRefused(hide with { CommandId = Guid.NewGuid() }, HttpStatusCode.NotFound, "not-found");
        Assert.Equal(10, (await network.SeesResult(network.Facilitator, round.Id))!.Remarks.Count);
        Assert.Equal(8, (await network.Service.As(network.Facilitator).Send(hide with { CommandId = Guid.NewGuid() })).Remarks.Count);
        Assert.DoesNotContain(hide.Remark, (await network.SeesResult(network.Participants[3], round.Id))!.Remarks);
        await network.Service.As(network.Facilitator).SendRefused(hide with { CommandId = Guid.NewGuid() }, HttpStatusCode.NotFound, "not-found");
    }

    private async Task<RoundResultView> Result(TestNetwork network, Guid round) => (await network.SeesResult(network.Facilitator, round))!;

    /// <summary>A round in which people of each group stood on these steps, with its dialogue held and talked through.</summary>
    private async Task<(TestNetwork Network, Guid Round)> Answered(params (string? Group, int[] Steps)[] given)
    {
        var network = await assessment.Network(given.Sum(g => g.Steps.Length));
        var round = await network.Someone.Send(network.Plan(await network.Session()) with { Groups = Groups });
        await network.Someone.Send(new OpenRound(Guid.NewGuid(), round.Id));
        foreach (var ((group, step), person) in given.SelectMany(g => g.Steps.Select(s => (g.Group, s))).Zip(network.Participants))
        {
            var ticket = (await network.Service.As(person).Ask(new MyAnswerTicket(round.Id))).Ticket;
            await network.Service.Anonymous.Send(new SubmitAnswers(Guid.NewGuid(), ticket, TestNetwork.OnStep(step), Group: group));
        }

        await network.Close(round.Id);
        await network.Held(round.DialogueSessionId!.Value);
        await network.Someone.Send(new RecordReading(Guid.NewGuid(), round.Id, "Besproken."));
        return (network, round.Id);
    }
}
