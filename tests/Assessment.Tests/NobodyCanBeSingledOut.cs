using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;
using LivingNetworks.Testing;
using Microsoft.Data.Sqlite;

namespace LivingNetworks.Assessment.Tests;

/// <summary>Plays the attackers of measurement.md 3.2 over rounds of networks of eight to sixteen people, of whom four or more answer: members and sponsors who look at everything at
/// every moment, and somebody who copies both databases.</summary>
/// <remarks>Seen red: with OpenCommand in place of UntracedCommand for SubmitAnswers; with keys that count up; without
/// <c>DeletedMeansGone</c>; without the rule for answers that are unanimous but for one.</remarks>
public class NobodyCanBeSingledOut(AssessmentInFiles assessment) : IClassFixture<AssessmentInFiles>
{
    public static TheoryData<int> Sizes => [.. Enumerable.Range(4, 9)];

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task By_looking_at_every_moment_with_every_pair_of_eyes(int people)
    {
        var chance = new Random(people);
        var network = await assessment.Network(Math.Max(8, people));
        var eyes = network.Participants.Append(network.Facilitator).Append(network.Sponsor).Append(Guid.NewGuid()).ToList();
        // Everything that anybody ever saw: one set of figures per dimension is all there may be, so that there is nothing to subtract.
        var seen = new HashSet<(string Code, int? N, double? Mean, double? Spread, double? AtLeast, double? AtMost, string Distribution)>();
        var counts = new HashSet<int>();

        async Task LookAround(Guid round)
        {
            foreach (var person in eyes)
            {
                var views = (await network.Service.As(person).Ask(new RoundsById([round]))).Concat((await network.Service.As(person).Ask(new RoundsOfNetworks([network.Id])))[0].Rounds.Items);
                counts.UnionWith(views.Select(v => v.Answers).OfType<int>());
                var results = (await network.Service.As(person).Ask(new RoundResults([round]))).Concat((await network.Service.As(person).Ask(new VitalityOverTime([network.Id])))[0].Rounds);
                foreach (var result in results)
                {
                    if (result.Response is { } response) counts.Add(response.Answers);
                    foreach (var d in result.Dimensions.Concat(result.Own.Select(o => o.Figures!)).Where(d => d.N is not null || d.Mean is not null || d.Distribution is not null))
                    {
                        seen.Add((d.Code, d.N, d.Mean, d.Spread, d.AtLeast, d.AtMost, string.Join(',', d.Distribution ?? [])));
                    }
                }
            }
        }

        // A question of the network's own is one more thing to look at.
        var questions = OwnQuestionSet.First(network.Id, "VIT", Guid.NewGuid());
        OwnQuestion[] coffee = [new("Is er koffie?", "Is there coffee?")];
        Assert.Null(questions.Ask(coffee, []));
        await network.Service.As(network.Facilitator).Send(new PublishInstrumentVersion(Guid.NewGuid(), network.Id, coffee));
        var opened = await network.Opened();
        var scores = new List<List<GivenAnswer>>();
        foreach (var person in network.Participants.Take(people))
        {
            // Of energy everybody but the last says the same: the last one could find out, were the mean told.
            scores.Add(TestNetwork.Answers(place => place is >= 5 and < 10 ? (scores.Count == people - 1 ? 1 : 3) : chance.Next(10) == 0 ? null : chance.Next(1, 6)));
            scores[^1].Add(new GivenAnswer("OWN-1", chance.Next(1, 6)));
            await network.Answer(opened.Id, person, scores[^1]);
            await LookAround(opened.Id);
            Assert.Empty(seen);
        }

        await network.Close(opened.Id);
        await LookAround(opened.Id);
        await network.Held(opened.DialogueSessionId!.Value, people);
        await network.Someone.Send(new RecordReading(Guid.NewGuid(), opened.Id, "Besproken."));
        await LookAround(opened.Id);
        if (people >= 5) await network.Someone.Send(new ReleaseResult(Guid.NewGuid(), opened.Id, ["SAFETY"]));
        await LookAround(opened.Id);

        if (people < 5) Assert.Empty(seen);
        else Assert.InRange(seen.Count, 1, 6);
        Assert.Equal(seen.Count, seen.Select(s => s.Code).Distinct().Count());
        Assert.All(seen, s => Assert.True(s.N >= 5 && (s.Distribution.Length == 0 || s.N >= 8)));
        if (people >= 5) Assert.Equal((null, 37.5, 62.5), seen.Where(s => s.Code == "ENERGY").Select(s => (s.Mean, s.AtLeast, s.AtMost)).Single());
        Assert.All(counts, count => Assert.InRange(count, 5, people));

        // Everybody knows the own answer as well. Taken out of the figures, what is left may not be the same answer of all the others.
        var vitality = questions.On(InstrumentLibrary.Find("VIT")!);
        foreach (var (code, _, mean, _, _, _, _) in seen.Where(s => s.Mean is not null))
        {
            var own = scores.ConvertAll(given => Scoring.ScoreOf(vitality, code, given.ToDictionary(a => a.Item, a => a.Value)));
            Assert.All(Enumerable.Range(0, people), i => Assert.True(own.Where((score, j) => j != i && score is not null).Distinct().Count() > 1, $"{code} with mean {mean} tells one what all others said."));
        }
    }

    /// <remarks>Seen red: without any look at those who are left over when groups are shown.</remarks>
    [Theory]
    [InlineData(8)]
    [InlineData(15)]
    [InlineData(28)]
    public async Task By_putting_together_what_all_roles_read_in_five_rounds_with_people_who_come_and_go(int people)
    {
        string[] groups = ["Inwoners", "Gemeente", "Zorg"];
        var (chance, vitality) = (new Random(people), InstrumentLibrary.Find("VIT")!);
        var network = await assessment.Network(people);
        var everybody = network.Participants.Append(network.Facilitator).Append(network.Sponsor).Append(Guid.NewGuid()).ToList();
        var codes = new Dictionary<Guid, string>();
        // Who answered what in which round, and with which group: what insiders may know of each other and no figure may add to.
        var answered = new Dictionary<Guid, List<(int Id, string? Group, Dictionary<string, int?> Given)>>();
        var told = new HashSet<(Guid Round, string Code, string? Group, int N, double Mean)>();
        for (var wave = 0; wave < 5; wave++)
        {
            if (wave > 0)
            {
                var gone = network.Participants.Skip(1).Where(_ => chance.Next(6) == 0).ToList();
                network.Participants.RemoveAll(gone.Contains);
                List<Guid> fresh = [.. Enumerable.Range(0, gone.Count + chance.Next(2)).Select(_ => Guid.NewGuid())];
                network.Participants.AddRange(fresh);
                everybody.AddRange(fresh);
                await network.Service.Belong(
                [
                    .. gone.Select(p => network.Fact(p, Audience.Standing.Participant, until: assessment.Now, version: 2 + wave)),
                    .. fresh.Select(p => network.Fact(p, Audience.Standing.Participant, readsFrom: assessment.Now)),
                ]);
            }

            var session = await network.Session();
            var round = (await network.Someone.Send(network.Plan(session) with { Groups = groups })).Id;
            await network.Someone.Send(new OpenRound(Guid.NewGuid(), round));
            answered[round] = [];
            foreach (var person in network.Participants.Where(_ => chance.Next(5) > 0))
            {
                var given = TestNetwork.Answers(_ => chance.Next(12) == 0 ? null : Math.Clamp(3 + wave % 2 + chance.Next(-2, 3), 1, 5));
                var group = chance.Next(5) == 0 ? null : groups[Math.Min(everybody.IndexOf(person) % 4, 2)];
                if (chance.Next(3) > 0) codes.TryAdd(person, MatchingRoundsByCode.Code(1000 * people + everybody.IndexOf(person)));
                var ticket = (await network.Service.As(person).Ask(new MyAnswerTicket(round))).Ticket;
                await network.Service.Anonymous.Send(new SubmitAnswers(Guid.NewGuid(), ticket, given, Group: group, SeriesCode: codes.GetValueOrDefault(person)));
                answered[round].Add((everybody.IndexOf(person), group, given.ToDictionary(a => a.Item, a => a.Value)));
            }

            await network.Close(round);
            await network.Held(session);
            await network.Someone.Send(new RecordReading(Guid.NewGuid(), round, "Besproken."));
            if (answered[round].Count >= 5) await network.Someone.Send(new ReleaseResult(Guid.NewGuid(), round, ["SAFETY"]));
            foreach (var person in everybody)
            {
                var series = (await network.Service.As(person).Ask(new VitalityOverTime([network.Id])))[0];
                foreach (var (result, d) in series.Rounds.SelectMany(r => r.Dimensions.Select(d => (r, d))))
                {
                    if (d.Mean is { } mean) told.Add((result.RoundId, d.Code, null, d.N!.Value, mean));
                    else Assert.Empty(d.Groups);
                    foreach (var g in d.Groups) told.Add((result.RoundId, d.Code, g.Group ?? "", g.N, g.Mean));
                }

                Assert.All(series.Changes, c => Assert.All((int?[])[c.Matched, c.OnlyEarlier, c.OnlyLater], n => Assert.True(n is null or 0 or >= 5)));
                // A difference tells nothing that the two means do not.
                Assert.All(series.Changes.SelectMany(c => c.Dimensions.Where(d => d.Difference is not null).Select(d => (c, d))), change => Assert.All(
                    (Guid[])[change.c.FromRoundId, change.c.ToRoundId], id => Assert.Contains(told, t => t.Round == id && t.Code == change.d.Code && t.Group is null)));
            }

            assessment.Service.Clock.Advance(TimeSpan.FromDays(120));
        }

        Assert.True(told.Count > (people < 12 ? 5 : 25), $"{told.Count} figures: the network says little.");
        foreach (var figures in told.GroupBy(t => t.Code))
        {
            var waves = answered.Keys.ToList();
            List<(Guid Round, int Id, string? Group)> Counted(Guid round) => [.. answered[round].Where(a => Scoring.ScoreOf(vitality, figures.Key, a.Given) is not null).Select(a => (round, a.Id, a.Group))];
            var behind = figures.Select(figure =>
            {
                var all = Counted(figure.Round);
                var named = figures.Where(f => f.Round == figure.Round && f.Group is { Length: > 0 }).Select(f => f.Group).ToHashSet();
                var those = figure.Group switch { null => all, "" => all.Where(a => !named.Contains(a.Group) && all.Count(b => b.Group == a.Group) < 5).ToList(), var name => all.Where(a => a.Group == name).ToList() };
                Assert.Equal(figure.N, those.Count);
                return (IReadOnlyDictionary<(int, int), int>)those.ToDictionary(a => (waves.IndexOf(a.Round), a.Id), _ => 1);
            }).ToList();
            Assert.Empty(WhatCombiningTells.OfAFew(behind, 5));
        }
    }

    [Fact]
    public async Task By_copying_both_databases_while_open_and_after_closing()
    {
        // Holds, column by column, all that the answers' database may ever hold. Anything new must be argued here first.
        Assert.Equal(
            [
                "Boxes.Answers", "Boxes.IsSealed", "Boxes.RoundId",
                // Of open rounds only, and of a sheet that does not count yet: keyed hashes of a code on paper and of who copies, and what was copied.
                "HalfSheets.First", "HalfSheets.FirstBy", "HalfSheets.Key", "HalfSheets.RoundId", "HalfSheets.Second", "HalfSheets.SecondBy",
                "HeldAnswers.Given", "HeldAnswers.Group", "HeldAnswers.Key", "HeldAnswers.Mark", "HeldAnswers.RoundId",
                "HeldRemarks.Item", "HeldRemarks.Key", "HeldRemarks.RoundId", "HeldRemarks.Words", "KeptAnswers.ClosedOn", "KeptAnswers.Given", "KeptAnswers.Group", "KeptAnswers.Key",
                "KeptAnswers.Mark", "KeptAnswers.RoundId", "KeptRemarks.Item", "KeptRemarks.Key", "KeptRemarks.RoundId", "KeptRemarks.Words",
                "SpentTickets.Key", "SpentTickets.RoundId",
            ],
            TestDatabase.Columns(assessment.AnswersConnection).Select(c => $"{c.Table}.{c.Column}").Order(StringComparer.Ordinal));

        var (secrets, submits, orders) = (new List<string>(), new List<SubmitAnswers>(), 0);
        for (var people = 4; people <= 12; people++)
        {
            var network = await assessment.Network(Math.Max(8, people));
            var round = await network.Opened();
            var tickets = new List<string>();
            for (var i = 0; i < people; i++)
            {
                var ticket = (await network.Service.As(network.Participants[i]).Ask(new MyAnswerTicket(round.Id))).Ticket;
                // The first answer tells the place in the row of submissions, so that the test can see whether the database does.
                var submit = new SubmitAnswers(Guid.NewGuid(), ticket, TestNetwork.Answers(place => place < 4 ? 1 + (i >> (2 * place)) % 4 : 3));
                await network.Service.Anonymous.Send(submit);
                tickets.Add(ticket);
                submits.Add(submit);
            }

            AssertNoHiddenOrder("HeldAnswers");
            AssertNoHiddenOrder("SpentTickets");
            orders += InOrderOfSubmission("HeldAnswers", round.Id) ? 1 : 0;
            await network.Close(round.Id);
            AssertNoHiddenOrder("KeptAnswers");
            orders += people >= 5 && InOrderOfSubmission("KeptAnswers", round.Id) ? 1 : 0;
            secrets.AddRange(network.Participants.Select(p => p.ToString()));
            secrets.AddRange(tickets);
            secrets.AddRange(submits.Select(s => s.CommandId.ToString()));
        }

        // Four or five answers stand in that order by chance in one round of a hundred; three rounds of these are not chance.
        Assert.True(orders < 3, "The answers stand in the order in which they were handed in.");

        var answers = TestDatabase.Everything(assessment.AnswersConnection);
        foreach (var secret in secrets)
        {
            Assert.DoesNotContain(secret, answers, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(secret.Replace("-", "", StringComparison.Ordinal), answers, StringComparison.OrdinalIgnoreCase);
        }

        // In the database that knows people: no ticket, no command that carried answers, no hash of one, no answer.
        var known = TestDatabase.Everything(assessment.PeopleConnection);
        foreach (var submit in submits)
        {
            Assert.DoesNotContain(submit.Ticket, known, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(submit.CommandId.ToString(), known, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(submit, Wire.Json))), known, StringComparison.OrdinalIgnoreCase);
        }

        Assert.DoesNotContain(nameof(SubmitAnswers), known, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("VIT-", known, StringComparison.Ordinal);
        Assert.Empty(AssessmentUnderTest.Query(assessment.PeopleConnection, "SELECT 1 FROM Rounds WHERE ClosedOn IS NOT NULL AND TicketKey IS NOT NULL"));
    }

    /// <summary>Sheets of paper that two people copied lie among the other answers, under nobody's number and in no order.</summary>
    /// <remarks>Red once: the answer to the command that has sheets made held their codes, and is kept for when it is sent again.</remarks>
    [Fact]
    public async Task By_looking_for_sheets_of_paper_among_the_answers()
    {
        var (secrets, commands, orders) = (new List<string>(), new List<string>(), 0);
        for (var turn = 0; turn < 4; turn++)
        {
            var network = await assessment.Network(12);
            var round = await network.Opened();
            await network.Service.As(network.Facilitator).Send(new PrintPaperSheets(Guid.NewGuid(), round.Id, 9));
            var codes = (await network.Service.As(network.Facilitator).Ask(new PaperSheets(round.Id))).Codes;
            Guid[] typists = [network.Facilitator, network.Participants[0]];
            var passes = new List<string>();
            foreach (var person in typists) passes.Add((await network.Service.As(person).Ask(new MyTypingPass(round.Id))).Pass);
            for (var i = 0; i < 8; i++)
            {
                var place = i;
                var sheet = TestNetwork.Answers(p => p < 4 ? 1 + (place >> (2 * p)) % 4 : 3);
                foreach (var pass in passes)
                {
                    var enter = new EnterPaperSheet(Guid.NewGuid(), pass, codes[i], sheet);
                    await network.Service.Anonymous.Send(enter);
                    commands.Add(enter.CommandId.ToString());
                }

                var views = await network.Service.As(network.Facilitator).Ask(new RoundsById([round.Id]));
                Assert.Equal(i < 4 ? null : i + 1, views[0].Answers);
            }

            await network.Answer(round.Id, network.Participants[1], TestNetwork.OnStep(3));
            await network.Service.Anonymous.Send(new EnterPaperSheet(Guid.NewGuid(), passes[0], codes[8], TestNetwork.OnStep(1)));
            AssertNoHiddenOrder("HeldAnswers");
            AssertNoHiddenOrder("HalfSheets");
            // Paper and phone cannot be told apart.
            Assert.Single(AssessmentUnderTest.Query(assessment.AnswersConnection, $"SELECT DISTINCT \"Group\" IS NULL, Mark IS NULL FROM HeldAnswers WHERE lower(RoundId) = '{round.Id}'"));
            var half = AssessmentUnderTest.Query(assessment.AnswersConnection, $"SELECT \"Key\" FROM HalfSheets WHERE lower(RoundId) = '{round.Id}'").ConvertAll(r => (long)r[0]!).Single();
            Assert.True(InFile(half), "The test does not find what is there.");
            await network.Close(round.Id);
            Assert.False(InFile(half), "A sheet that one person copied stayed in the file.");
            AssertNoHiddenOrder("KeptAnswers");
            orders += InOrderOfSubmission("KeptAnswers", round.Id) ? 1 : 0;
            Assert.All(typists, typist => Assert.DoesNotContain(typist.ToString(), TestDatabase.Everything(assessment.AnswersConnection), StringComparison.OrdinalIgnoreCase));
            secrets.AddRange([.. codes, .. passes]);
        }

        Assert.Equal(0, orders);
        var (answers, known) = (TestDatabase.Everything(assessment.AnswersConnection), TestDatabase.Everything(assessment.PeopleConnection));
        Assert.All(secrets.Concat(commands), secret => Assert.DoesNotContain(secret, answers, StringComparison.OrdinalIgnoreCase));
        Assert.All(secrets.Concat(commands), secret => Assert.DoesNotContain(secret, known, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(nameof(EnterPaperSheet), known, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task By_digging_in_the_file_for_used_tickets_after_closing()
    {
        var network = await assessment.Network(8);
        var round = await network.Opened();
        foreach (var person in network.Participants) await network.Answer(round.Id, person, TestNetwork.OnStep(3));
        var keys = AssessmentUnderTest.Query(assessment.AnswersConnection, $"SELECT \"Key\" FROM SpentTickets WHERE lower(RoundId) = '{round.Id}'").ConvertAll(r => (long)r[0]!);
        Assert.Equal(8, keys.Count);
        Assert.All(keys, key => Assert.True(InFile(key), "The test does not find what is there."));

        await network.Close(round.Id);
        Assert.All(keys, key => Assert.False(InFile(key), "A used ticket stayed in the file."));
    }

    /// <summary>The bytes of the file itself, after everything was written to it.</summary>
    private bool InFile(long key)
    {
        AssessmentUnderTest.Query(assessment.AnswersConnection, "PRAGMA wal_checkpoint(TRUNCATE)");
        Span<byte> needle = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(needle, key);
        using var file = new FileStream(new SqliteConnectionStringBuilder(assessment.AnswersConnection).DataSource, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        // A row's own number is written in seven-bit groups; in the index on the round it stands as eight bytes, also in what was deleted.
        return bytes.AsSpan().IndexOf(needle) >= 0;
    }

    /// <summary>Every row's hidden number is its random key, so that the file does not know who was first.</summary>
    private void AssertNoHiddenOrder(string table) =>
        Assert.Empty(AssessmentUnderTest.Query(assessment.AnswersConnection, $"SELECT \"Key\" FROM {table} WHERE rowid <> Key"));

    private bool InOrderOfSubmission(string table, Guid round)
    {
        var places = AssessmentUnderTest.Query(assessment.AnswersConnection, $"SELECT Given FROM {table} WHERE lower(RoundId) = '{round}' ORDER BY rowid")
            .ConvertAll(row => JsonSerializer.Deserialize<Dictionary<string, int?>>((string)row[0]!)!)
            .ConvertAll(given => Enumerable.Range(0, 4).Sum(place => (given[$"VIT-I{place + 1}"]!.Value - 1) << (2 * place)));
        return places.SequenceEqual(places.Order());
    }
}
