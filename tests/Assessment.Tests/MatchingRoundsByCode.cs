using System.Net;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Tests;

public class MatchingRoundsByCode(AssessmentUnderTest assessment) : IClassFixture<AssessmentUnderTest>
{
    [Fact]
    public async Task Narrows_the_interval_around_the_same_difference()
    {
        int[] first = [1, 2, 2, 3, 3, 3, 4, 4, 2, 3], second = [2, 3, 2, 3, 4, 4, 5, 4, 3, 4];
        var without = await Change(first, second, codes: 0);
        var with = await Change(first, second, codes: 10);

        Assert.Equal(("welch", "paired"), (without.Dimensions[0].Method, with.Dimensions[0].Method));
        Assert.Equal(without.Dimensions[0].Difference, with.Dimensions[0].Difference);
        Assert.True(Width(with) < 0.7 * Width(without), $"{Width(with)} against {Width(without)}");
        // A tenth of a step: 2.5 on 0 to 100.
        Assert.All(with.Dimensions, d => Assert.Equal((0, 0), (d.Low!.Value % 2.5, d.High!.Value % 2.5)));
        Assert.Equal((10, 0, 0), (with.Matched, with.OnlyEarlier, with.OnlyLater));
        Assert.Equal((null, null, null), (without.Matched, without.OnlyEarlier, without.OnlyLater));
    }

    [Fact]
    public async Task Says_nothing_of_how_many_are_matched_where_one_or_two_are_not()
    {
        var change = await Change([1, 2, 2, 3, 3, 3, 4, 4, 2, 3], [2, 3, 2, 3, 4, 4, 5, 4, 3, 4], codes: 9);
        Assert.Equal("partlyMatched", change.Dimensions[0].Method);
        Assert.Equal((null, null, null), (change.Matched, change.OnlyEarlier, change.OnlyLater));

        var few = await Change([1, 2, 2, 3, 3, 3, 4, 4, 2, 3], [2, 3, 2, 3, 4, 4, 5, 4, 3, 4], codes: 7);
        Assert.Equal("welch", few.Dimensions[0].Method);
    }

    [Fact]
    public async Task A_code_that_two_people_use_is_nobodys()
    {
        var network = await assessment.Network(10);
        foreach (var _ in Enumerable.Range(0, 2)) await Round(network, [1, 2, 2, 3, 3, 3, 4, 4, 2, 3], person => Code(person < 4 ? 0 : person));
        var change = Assert.Single((await network.Someone.Ask(new VitalityOverTime([network.Id])))[0].Changes);
        Assert.Equal(("welch", null), (change.Dimensions[0].Method, change.Matched));
    }

    [Fact]
    public async Task A_misread_code_is_refused_and_kept_nowhere_and_no_code_is_fine()
    {
        var network = await assessment.Network();
        var round = await network.Opened();
        var ticket = (await network.Someone.Ask(new MyAnswerTicket(round.Id))).Ticket;
        var code = Code(5);
        var misread = (code[0] == 'b' ? "d" : "b") + code[1..];
        foreach (var wrong in new[] { misread, code[..^2], "lievemoeder1955", code + "ba" })
        {
            await network.Service.Anonymous.SendRefused(new SubmitAnswers(Guid.NewGuid(), ticket, TestNetwork.OnStep(3), SeriesCode: wrong), HttpStatusCode.BadRequest, "assessment.series-code-unclear");
        }

        Assert.False(Assert.Single(await network.Someone.Ask(new MyOpenRounds())).IAnswered);
        await network.Service.Anonymous.Send(new SubmitAnswers(Guid.NewGuid(), ticket, TestNetwork.OnStep(3), SeriesCode: code.ToUpperInvariant().Insert(6, " - ")));
        await network.Answer(round.Id, network.Participants[1], TestNetwork.OnStep(3));

        var marks = AssessmentUnderTest.Query(assessment.AnswersConnection, $"SELECT Mark FROM HeldAnswers WHERE lower(RoundId) = '{round.Id}'").ConvertAll(r => r[0] as byte[]);
        Assert.Equal(16, Assert.Single(marks, m => m is not null)!.Length);
    }

    [Fact]
    public async Task In_a_round_that_was_opened_before_there_were_codes_answers_are_taken_without_a_mark()
    {
        var network = await assessment.Network();
        var round = await network.Opened();
        AssessmentUnderTest.Query(assessment.PeopleConnection, $"DELETE FROM SeriesKeys WHERE lower(NetworkId) = '{network.Id}'");
        var ticket = (await network.Someone.Ask(new MyAnswerTicket(round.Id))).Ticket;
        await network.Service.Anonymous.Send(new SubmitAnswers(Guid.NewGuid(), ticket, TestNetwork.OnStep(3), SeriesCode: Code(1)));
        Assert.Null(Assert.Single(AssessmentUnderTest.Query(assessment.AnswersConnection, $"SELECT Mark FROM HeldAnswers WHERE lower(RoundId) = '{round.Id}'"))[0] as byte[]);
    }

    [Fact]
    public async Task The_same_code_leaves_another_mark_in_another_network()
    {
        var marks = new List<string>();
        for (var i = 0; i < 2; i++)
        {
            var network = await assessment.Network();
            var round = await network.Opened();
            var ticket = (await network.Someone.Ask(new MyAnswerTicket(round.Id))).Ticket;
            await network.Service.Anonymous.Send(new SubmitAnswers(Guid.NewGuid(), ticket, TestNetwork.OnStep(3), SeriesCode: Code(1)));
            marks.Add(Convert.ToHexString((byte[])AssessmentUnderTest.Query(assessment.AnswersConnection, $"SELECT Mark FROM HeldAnswers WHERE lower(RoundId) = '{round.Id}'")[0][0]!));
        }

        Assert.Equal(2, marks.Distinct().Count());
        Assert.NotEqual(SeriesCode.MarkOf(Code(1), new byte[32]), SeriesCode.MarkOf(Code(1), [.. Enumerable.Repeat((byte)1, 32)]));
    }

    private static double Width(RoundChangeView change) => change.Dimensions[0].High!.Value - change.Dimensions[0].Low!.Value;

    /// <summary>Two rounds in which the first so many people gave their code.</summary>
    private async Task<RoundChangeView> Change(int[] first, int[] second, int codes)
    {
        var network = await assessment.Network(first.Length);
        await Round(network, first, person => person < codes ? Code(person) : null);
        assessment.Service.Clock.Advance(TimeSpan.FromDays(180));
        await Round(network, second, person => person < codes ? Code(person) : null);
        return Assert.Single((await network.Someone.Ask(new VitalityOverTime([network.Id])))[0].Changes);
    }

    private static async Task Round(TestNetwork network, int[] steps, Func<int, string?> code)
    {
        var round = await network.Opened();
        for (var i = 0; i < steps.Length; i++)
        {
            var ticket = (await network.Service.As(network.Participants[i]).Ask(new MyAnswerTicket(round.Id))).Ticket;
            await network.Service.Anonymous.Send(new SubmitAnswers(Guid.NewGuid(), ticket, TestNetwork.OnStep(steps[i]), SeriesCode: code(i)));
        }

        await network.Close(round.Id);
        await network.Held(round.DialogueSessionId!.Value);
        await network.Someone.Send(new RecordReading(Guid.NewGuid(), round.Id, "Besproken."));
    }

    /// <summary>A code as a browser makes it, from a number in place of chance.</summary>
    internal static string Code(int number)
    {
        const string Consonants = "bdfghjklmnprstvz", Vowels = "aeiou";
        var chance = new Random(number + 1);
        var numbers = Enumerable.Range(0, 8).Select(_ => chance.Next(80)).ToList();
        numbers.Add(numbers.Select((n, place) => n * (place + 1)).Sum() % 79);
        return string.Concat(numbers.Select(n => $"{Consonants[n / 5]}{Vowels[n % 5]}"));
    }
}
