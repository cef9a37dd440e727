using System.Net;
using System.Text.Json;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Hosting;
using LivingNetworks.Testing;

namespace LivingNetworks.Assessment.Tests;

/// <summary>The two databases are never saved in one transaction; these tests stop the service between the two, by having one of them
/// refuse to write.</summary>
public class KilledInTheMiddle(AssessmentUnderTest assessment) : IClassFixture<AssessmentUnderTest>
{
    [Fact]
    public async Task After_the_seal_and_before_the_results_closing_again_gives_every_answer_once()
    {
        var network = await assessment.Network();
        var round = await network.Opened();
        for (var i = 0; i < 6; i++) await network.Answer(round.Id, network.Participants[i], TestNetwork.OnStep(1 + i % 5));
        var late = (await network.Service.As(network.Participants[6]).Ask(new MyAnswerTicket(round.Id))).Ticket;

        var close = new CloseRound(Guid.NewGuid(), round.Id);
        Break(assessment.PeopleConnection, "UPDATE", "Rounds");
        await network.Someone.SendRefused(close, HttpStatusCode.ServiceUnavailable, "request.failed");
        Assert.Equal(RoundState.Open, (await network.Sees(network.Facilitator, round.Id))!.State);
        // Sealed is sealed: nobody's answer is taken and then lost.
        await network.Service.Anonymous.SendRefused(new SubmitAnswers(Guid.NewGuid(), late, TestNetwork.OnStep(5)), HttpStatusCode.BadRequest, "assessment.ticket-not-valid");
        await network.Someone.SendRefused(close, HttpStatusCode.ServiceUnavailable, "request.failed");

        Run(assessment.PeopleConnection, "DROP TRIGGER broken");
        Assert.Equal(6, (await network.Someone.Send(close)).Answers);
        Assert.Equal(6, (await network.Someone.Send(close)).Answers);
        Assert.Single(await network.Service.Said<RoundClosed>(), e => e.SubjectId == round.Id);
        Assert.Equal(6, AssessmentUnderTest.Query(assessment.AnswersConnection, $"SELECT \"Key\" FROM KeptAnswers WHERE lower(RoundId) = '{round.Id}'").Count);
    }

    [Fact]
    public async Task While_answers_are_put_in_either_all_of_them_are_in_or_none()
    {
        var network = await assessment.Network();
        var round = await network.Opened();
        var submit = new SubmitAnswers(Guid.NewGuid(), (await network.Someone.Ask(new MyAnswerTicket(round.Id))).Ticket, TestNetwork.OnStep(2), "Samen wandelen", true);
        foreach (var table in new[] { "SpentTickets", "HeldAnswers", "HeldRemarks" })
        {
            Break(assessment.AnswersConnection, "INSERT", table);
            await network.Service.Anonymous.SendRefused(submit, HttpStatusCode.ServiceUnavailable, "request.failed");
            Run(assessment.AnswersConnection, "DROP TRIGGER broken");
            Assert.False(Assert.Single(await network.Someone.Ask(new MyOpenRounds())).IAnswered);
            Assert.Empty(AssessmentUnderTest.Query(assessment.AnswersConnection, $"SELECT \"Key\" FROM HeldAnswers WHERE lower(RoundId) = '{round.Id}' UNION SELECT \"Key\" FROM HeldRemarks WHERE lower(RoundId) = '{round.Id}'"));
        }

        await network.Service.Anonymous.Send(submit);
        Assert.True(Assert.Single(await network.Someone.Ask(new MyOpenRounds())).IAnswered);
        Assert.Single(AssessmentUnderTest.Query(assessment.AnswersConnection, $"SELECT \"Key\" FROM HeldAnswers WHERE lower(RoundId) = '{round.Id}'"));
    }

    [Fact]
    public async Task While_it_opens_the_round_opens_the_next_time()
    {
        var network = await assessment.Network();
        var round = await network.Planned();
        Break(assessment.PeopleConnection, "UPDATE", "Rounds");
        await network.Someone.SendRefused(new OpenRound(Guid.NewGuid(), round.Id), HttpStatusCode.ServiceUnavailable, "request.failed");
        Run(assessment.PeopleConnection, "DROP TRIGGER broken");
        Assert.Equal(RoundState.Prepared, (await network.Sees(network.Facilitator, round.Id))!.State);

        await network.Someone.Send(new OpenRound(Guid.NewGuid(), round.Id));
        await network.Answer(round.Id, network.Participants[0], TestNetwork.OnStep(3));
    }

    /// <summary>From now on the database refuses to do this.</summary>
    private static void Break(string connection, string what, string table) => Run(connection, TestDatabase.IsSqlite(connection)
        ? $"CREATE TRIGGER broken BEFORE {what} ON {table} BEGIN SELECT RAISE(ABORT, 'broken'); END"
        : $"CREATE TRIGGER broken ON {table} INSTEAD OF {what} AS THROW 50000, 'broken', 1");

    private static void Run(string connection, string sql)
    {
        using var db = TestDatabase.Open(connection);
        using var command = db.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
