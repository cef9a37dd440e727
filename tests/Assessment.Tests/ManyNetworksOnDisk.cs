using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Assessment.Features.Answers;
using LivingNetworks.Assessment.Features.Rounds;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit.Abstractions;

namespace LivingNetworks.Assessment.Tests;

/// <summary>Answers of many networks, with people who come and go over five rounds, saved by the service itself in its two files; and somebody who copies both files with
/// all that lies beside them, reads every byte and the logs, knows who is in which network and in which order everybody handed in, and has no round's key.</summary>
/// <remarks>
/// What must never be there is looked for byte by byte. What can be there by chance is counted over all networks: for each way of ordering what the files hold, Kendall's
/// S (pairs in the same order less pairs in the other) is added up, and divided by the square root of the added-up variances n(n-1)(2n+5)/18 it is normal with mean 0 and
/// variance 1 if the order tells nothing. Beyond <see cref="Bound"/> in either direction is taken for a leak: with twelve orders that happens by chance once in ten thousand runs.
/// LIVINGNETWORKS_ATTACKED_NETWORKS sets how many networks. Red once: everything of this before answers were laid anew and logs of the database were cut off, where the
/// order of bytes and the history beside the file told who handed in when, and the round's key was still there after closing.
/// </remarks>
public sealed class ManyNetworksOnDisk(ITestOutputHelper output)
{
    private const double Bound = 4.5;
    private const int Rounds = 5, Together = 20, Usual = 40, Planted = 20;

    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Tell_nobody_whose_answer_is_whose_by_order_number_place_history_or_log()
    {
        var networks = int.Parse(Environment.GetEnvironmentVariable("LIVINGNETWORKS_ATTACKED_NETWORKS") ?? Usual.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var attacker = await Attack(networks, leak: false);
        output.WriteLine(attacker.ToString());
        Assert.True(attacker.Answers > 20 * networks, $"only {attacker.Answers} answers");
        Assert.True(attacker.Found.IsEmpty, string.Join('\n', attacker.Found.Take(10)));
        Assert.All(attacker.Orders, order => Assert.True(Math.Abs(order.Value.Z) < Bound, $"{order.Key}: {order.Value}"));
    }

    /// <summary>The attack finds what it should: answers that are put in as they come and numbered, as many a program would.</summary>
    [Fact]
    public async Task Would_be_seen_to_tell_if_answers_lay_as_they_came()
    {
        var attacker = await Attack(Planted, leak: true);
        output.WriteLine(attacker.ToString());
        Assert.All(["open, row number", "open, place within a page", "open, place in the file", "open, history beside the file"], name => Assert.True(Math.Abs(attacker.Orders[name].Z) > Bound, $"{name}: {attacker.Orders[name]}"));
    }

    private static async Task<Attacker> Attack(int networks, bool leak)
    {
        var attacker = new Attacker();
        await Parallel.ForEachAsync(Enumerable.Range(0, (networks + Together - 1) / Together), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (part, _) =>
        {
            using var village = await Village.Build(part, Math.Min(Together, networks - part * Together), attacker);
            for (var round = 0; round < Rounds; round++) await village.Hold(round, leak);
        });
        return attacker;
    }

    /// <summary>Some networks that share the files of one service.</summary>
    private sealed class Village : IDisposable
    {
        private readonly string _folder;
        private readonly WebApplication _service;
        private readonly IServiceScope _scope;
        private readonly Random _chance;
        private readonly Attacker _attacker;
        private readonly List<Network> _networks;
        private readonly ConcurrentQueue<string> _log;
        private DateTimeOffset _now = Start;

        private Village(string folder, WebApplication service, ConcurrentQueue<string> log, int part, int networks, Attacker attacker)
        {
            (_folder, _service, _log, _attacker, _chance) = (folder, service, log, attacker, new Random(part));
            _scope = service.Services.CreateScope();
            // From eight to forty-five, most of them small.
            _networks = [.. Enumerable.Range(0, networks).Select(place => new Network(place, Guid.NewGuid(), [.. Enumerable.Range(0, 8 + (int)(38 * Math.Pow(_chance.NextDouble(), 4))).Select(_ => Guid.NewGuid())]))];
        }

        private AssessmentDb People => _scope.ServiceProvider.GetRequiredService<AssessmentDb>();

        private AnswersDb Answers => _scope.ServiceProvider.GetRequiredService<AnswersDb>();

        public static async Task<Village> Build(int part, int networks, Attacker attacker)
        {
            // In memory where there is such a folder: what is looked at are the bytes, not how long a disk takes.
            var folder = Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), $"ln-disk-{Guid.NewGuid():N}");
            Directory.CreateDirectory(folder);
            var log = new ConcurrentQueue<string>();
            var service = AssessmentService.Build([], builder =>
            {
                builder.Configuration["Data:Folder"] = folder;
                builder.Logging.ClearProviders().AddProvider(new Kept(log)).SetMinimumLevel(LogLevel.Debug);
            });
            var village = new Village(folder, service, log, part, networks, attacker);
            await village.People.Database.MigrateAsync();
            await village.Answers.Database.MigrateAsync();
            foreach (var network in village._networks) await village.Save(db => db.ApplyBelongings([.. network.People.Select(p => network.Fact(p, village._now, null, 1))], default));
            return village;
        }

        public void Dispose()
        {
            _scope.Dispose();
            ((IDisposable)_service).Dispose();
            foreach (var name in new[] { "AssessmentDb", "AnswersDb" })
            {
                using var db = new SqliteConnection($"Data Source={Path.Combine(_folder, name + ".db")}");
                SqliteConnection.ClearPool(db);
            }

            Directory.Delete(_folder, recursive: true);
        }

        public async Task Hold(int number, bool leak)
        {
            foreach (var network in _networks) await Open(network, number);

            // Everybody hands in at some moment, between people of other networks.
            var arrivals = _networks.SelectMany(n => n.People.Where(_ => _chance.Next(10) < 7).Select(p => (Network: n, Person: p))).ToArray();
            _chance.Shuffle(arrivals);
            AssessmentUnderTest.Query($"Data Source={Path.Combine(_folder, "AssessmentDb.db")}", "PRAGMA wal_checkpoint(TRUNCATE)"); // so that nothing moves later
            var before = Raw("AssessmentDb");
            foreach (var (network, person) in arrivals) await HandIn(network, person, leak);
            // On the side that knows people nothing at all is written while people answer: neither who, nor when, nor how many.
            if (!leak) _attacker.Expect(before.AsSpan().SequenceEqual(Raw("AssessmentDb")), "something was written beside people while answers came in");
            Look("open", "HeldAnswers");
            foreach (var network in _networks) await Close(network);
            Look("closed", "KeptAnswers");
            Dig();
            foreach (var network in _networks.Where(n => n.Figures.Count > 0 && number == Rounds - 1)) _attacker.Expect(WhatCombiningTells.OfAFew(network.Figures, 5).Count == 0, "the figures together tell of a few");
        }

        private async Task Open(Network network, int number)
        {
            if (number > 0)
            {
                _now = _now.AddDays(10);
                var gone = network.People.Where(_ => _chance.Next(8) == 0).Take(network.People.Count - 8).ToList();
                List<Guid> fresh = [.. Enumerable.Range(0, _chance.Next(3)).Select(_ => Guid.NewGuid())];
                await Save(db => db.ApplyBelongings([.. gone.Select(p => network.Fact(p, Start, _now, 1 + number)), .. fresh.Select(p => network.Fact(p, _now, null, 1))], default));
                network.People.RemoveAll(gone.Contains);
                network.People.AddRange(fresh);
            }

            var session = Guid.NewGuid();
            await Save(db =>
            {
                var known = new KnownSession(session, network.Id);
                known.Time(_now.AddDays(3), _now);
                db.Sessions.Add(known);
                return Task.CompletedTask;
            });
            var by = network.People[0];
            var plan = new PlanRound(Guid.NewGuid(), network.Id, RoundMoment.Baseline, _now, _now.AddDays(2), session);
            network.RoundId = (await Do(by, (db, call) => PlanRoundHandler.Handle(plan, db, call, default))).Id;
            await Do(by, (db, call) => OpenRoundHandler.Handle(new OpenRound(Guid.NewGuid(), network.RoundId), db, call, default));
            network.Key = (await People.Rounds.AsNoTracking().SingleAsync(r => r.Id == network.RoundId)).TicketKey!;
            (network.Number, network.Arrived) = (number, []);
        }

        private async Task HandIn(Network network, Guid person, bool leak)
        {
            // The first eight answers say whose it is, so that the test knows what the attacker has to find out.
            var code = (network.Number * Together + network.Place) * 64 + network.People.IndexOf(person);
            var given = TestNetwork.Answers(item => item < 8 ? 1 + (code >> (2 * item)) % 4 : _chance.Next(15) == 0 ? null : _chance.Next(1, 6));
            var ticket = AnswerTicket.For(network.RoundId, network.Key, person);
            network.Arrived.Add(new(person, code, AnswerTicket.SpentKey(ticket), ticket, given.ToDictionary(a => a.Item, a => a.Value)));
            _attacker.Count();
            if (leak)
            {
                Answers.ChangeTracker.Clear();
                Answers.SpentTickets.Add(new SpentTicket(AnswerTicket.SpentKey(ticket), network.RoundId));
                Answers.HeldAnswers.Add(new HeldAnswer(++_counted, network.RoundId, System.Text.Json.JsonSerializer.Serialize(network.Arrived[^1].Given), null, null));
                await Answers.SaveChangesAsync();
                return;
            }

            var call = new Call(null, "nl", _now, _scope.ServiceProvider);
            Assert.False((await SubmitAnswersHandler.Handle(new SubmitAnswers(Guid.NewGuid(), ticket, given), People, call, default)).IsRefused(out var refusal), refusal?.Code);
        }

        private async Task Close(Network network)
        {
            await Do(network.People[0], (db, call) => CloseRoundHandler.Handle(new CloseRound(Guid.NewGuid(), network.RoundId), db, call, default));
            var instrument = InstrumentLibrary.Find("VIT")!;
            foreach (var figure in await People.ReleasedFigures.AsNoTracking().Where(f => f.RoundId == network.RoundId).ToListAsync())
            {
                _attacker.Expect(figure.People >= 5, "a figure of fewer than five");
                network.Figures.Add(network.Arrived.Where(a => Scoring.ScoreOf(instrument, figure.Measure, a.Given) is not null).ToDictionary(a => (10 * network.Number + Measure(figure.Measure), Number(a.Person)), _ => 1));
            }
        }

        /// <summary>Compares every order that the files hold with that in which people handed in.</summary>
        private void Look(string when, string table)
        {
            var (raw, main) = (Raw("AnswersDb"), Settled());
            var (history, places) = (First(raw), First(main));
            using var db = new SqliteConnection($"Data Source={Path.Combine(_folder, "AnswersDb.db")};Pooling=False");
            db.Open();
            var rows = CodesByNumber(db, table);
            foreach (var network in _networks.Where(n => n.Arrived.Count > 2))
            {
                var found = network.Arrived.Where(a => rows.ContainsKey((network.RoundId, a.Code)) && places.ContainsKey(a.Code)).ToList();
                if (found.Count < 3) continue;
                _attacker.Order($"{when}, row number", found.Select(a => rows[(network.RoundId, a.Code)]));
                foreach (var page in found.GroupBy(a => places[a.Code] / PageSize).Where(p => p.Count() > 1)) _attacker.Order($"{when}, place within a page", page.Select(a => places[a.Code]));
                _attacker.Order($"{when}, place in the file", found.Select(a => places[a.Code]));
                _attacker.Order($"{when}, history beside the file", found.Select(a => history[a.Code]));
                _attacker.Order($"{when}, place against the order of people", found.OrderBy(a => network.People.IndexOf(a.Person)).Select(a => places[a.Code]));
                _attacker.Order($"{when}, place against the ids of people", found.OrderBy(a => a.Person).Select(a => places[a.Code]));
                // The guess itself: the first who handed in is the first that lies there.
                var lying = found.OrderBy(a => places[a.Code]).ToList();
                _attacker.Guess($"{when}, right guesses", found.Zip(lying).Count(p => p.First == p.Second));
            }
        }

        /// <summary>Looks for what may be nowhere any more once rounds are closed.</summary>
        private void Dig()
        {
            var (answers, people) = (Raw("AnswersDb"), Raw("AssessmentDb"));
            var texts = Codes(answers).Select(c => c.Code).ToHashSet();
            var key = new byte[8];
            foreach (var network in _networks)
            {
                _attacker.Expect(people.AsSpan().IndexOf(network.Key) < 0, "the key of a round is there after closing");
                _attacker.Expect(answers.AsSpan().IndexOf(network.Key) < 0, "the key of a round is beside answers");
                foreach (var arrived in network.Arrived)
                {
                    BinaryPrimitives.WriteInt64BigEndian(key, arrived.Spent);
                    _attacker.Expect(answers.AsSpan().IndexOf(key) < 0, "a used ticket is there after closing");
                    _attacker.Expect(people.AsSpan().IndexOf(key) < 0, "a used ticket is beside people");
                    // What is kept may lie there twice: a page that is split leaves a copy of what it moved. What was too little to be told is not there at all.
                    if (network.Arrived.Count < 5) _attacker.Expect(!texts.Contains(arrived.Code), "answers too few to be told are there after closing");
                }
            }

            // No person beside answers, and neither beside the other in a log.
            var (text, log) = (Encoding.Latin1.GetString(answers), string.Join('\n', _log));
            _log.Clear();
            foreach (var arrived in _networks.SelectMany(n => n.Arrived))
            {
                var (person, upper) = (arrived.Person.ToString(), arrived.Person.ToString().ToUpperInvariant());
                _attacker.Expect(!text.Contains(person, StringComparison.Ordinal) && !text.Contains(upper, StringComparison.Ordinal), "a person is beside answers");
                _attacker.Expect(
                    !log.Contains(arrived.Ticket, StringComparison.Ordinal) && !log.Contains(person, StringComparison.Ordinal) && !log.Contains(upper, StringComparison.Ordinal), "a person or a ticket is in the log");
            }

            _attacker.Expect(!log.Contains("VIT-I1", StringComparison.Ordinal) && !text.Contains("Belongings", StringComparison.Ordinal), "answers are in the log");
        }

        /// <summary>What one answers to one dimension is another answer than what one answers to the next.</summary>
        private static int Measure(string code) => InstrumentLibrary.Find("VIT")!.Text.Dimensions.Index().Single(d => d.Item.Code == code).Index;

        private int Number(Guid person) => _numbers.TryGetValue(person, out var number) ? number : _numbers[person] = _numbers.Count;

        private readonly Dictionary<Guid, int> _numbers = [];

        private long _counted;

        private async Task<T> Do<T>(Guid person, Func<AssessmentDb, Call, Task<Result<T>>> handle)
        {
            var db = People;
            db.ChangeTracker.Clear();
            var done = await handle(db, new Call(person, "nl", _now, _scope.ServiceProvider));
            Assert.False(done.IsRefused(out var refusal), refusal?.Code);
            await db.SaveChangesAsync();
            return done.Value;
        }

        private async Task Save(Func<AssessmentDb, Task> work)
        {
            People.ChangeTracker.Clear();
            await work(People);
            await People.SaveChangesAsync();
        }

        /// <summary>Everything of a database as it lies on the disk: what lies beside the file first, since it holds the history.</summary>
        private byte[] Raw(string name) => [.. new[] { "-wal", "-journal", "" }.Select(end => Path.Combine(_folder, $"{name}.db{end}")).Where(File.Exists).SelectMany(Bytes)];

        private static byte[] Bytes(string path)
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return bytes;
        }

        /// <summary>The file of answers after the copy was opened once: everything lies where it belongs.</summary>
        private byte[] Settled()
        {
            var copy = Path.Combine(_folder, "copy.db");
            foreach (var end in new[] { "", "-wal" }.Where(end => File.Exists(Path.Combine(_folder, "AnswersDb.db" + end)))) File.WriteAllBytes(copy + end, Bytes(Path.Combine(_folder, "AnswersDb.db" + end)));
            AssessmentUnderTest.Query($"Data Source={copy}", "PRAGMA wal_checkpoint(TRUNCATE)");
            var bytes = Bytes(copy);
            foreach (var file in Directory.GetFiles(_folder, "copy.db*")) File.Delete(file);
            return bytes;
        }

        private static Dictionary<int, long> First(byte[] bytes)
        {
            var first = new Dictionary<int, long>();
            foreach (var (code, at) in Codes(bytes)) first.TryAdd(code, at);
            return first;
        }

        /// <summary>Every answer that can be read in these bytes, by whom, and where.</summary>
        private static IEnumerable<(int Code, long At)> Codes(byte[] bytes)
        {
            for (var at = 0; bytes.AsSpan(at).IndexOf("{\"VIT-I1\":"u8) is var next && next >= 0; at++)
            {
                at += next;
                if (CodeOf(bytes.AsSpan(at)) is { } code) yield return (code, at);
            }
        }

        private static int? CodeOf(ReadOnlySpan<byte> text)
        {
            var code = 0;
            for (var item = 0; item < 8; item++)
            {
                var colon = text.IndexOf((byte)':');
                if (colon < 0 || colon > 12 || text.Length < colon + 2 || text[colon + 1] is < (byte)'1' or > (byte)'4') return null;
                code |= (text[colon + 1] - '1') << (2 * item);
                text = text[(colon + 2)..];
            }

            return code;
        }

        private static Dictionary<(Guid Round, int Code), long> CodesByNumber(SqliteConnection db, string table)
        {
            using var command = db.CreateCommand();
            command.CommandText = $"SELECT rowid, RoundId, Given FROM {table}";
            using var reader = command.ExecuteReader();
            var codes = new Dictionary<(Guid, int), long>();
            while (reader.Read())
            {
                if (CodeOf(Encoding.UTF8.GetBytes(reader.GetString(2))) is { } code) codes[(Guid.Parse(reader.GetString(1)), code)] = reader.GetInt64(0);
            }

            return codes;
        }

        private const int PageSize = 4096;
    }

    private sealed record Arrived(Guid Person, int Code, long Spent, string Ticket, Dictionary<string, int?> Given);

    private sealed class Network(int place, Guid id, List<Guid> people)
    {
        public int Place => place;

        public Guid Id => id;

        public List<Guid> People => people;

        public Guid RoundId { get; set; }

        public byte[] Key { get; set; } = [];

        public int Number { get; set; }

        public List<Arrived> Arrived { get; set; } = [];

        /// <summary>Whose answers stand behind each figure that was told.</summary>
        public List<IReadOnlyDictionary<(int Wave, int Person), int>> Figures { get; } = [];

        public BelongingFact Fact(Guid person, DateTimeOffset from, DateTimeOffset? until, long version) =>
            new(person, id, Standing.Participant, Guid.Empty, from, until, from, version);
    }

    /// <summary>What somebody counted who looked at everything.</summary>
    private sealed class Attacker
    {
        private int _answers;

        public ConcurrentQueue<string> Found { get; } = [];

        public ConcurrentDictionary<string, Tally> Orders { get; } = [];

        public int Answers => _answers;

        public void Count() => Interlocked.Increment(ref _answers);

        public void Expect(bool holds, string what)
        {
            if (!holds) Found.Enqueue(what);
        }

        /// <summary>Takes what was found, in the order in which it came, and counts how far it lies in that order.</summary>
        public void Order(string name, IEnumerable<long> inOrderOfArrival)
        {
            long[] places = [.. inOrderOfArrival];
            double n = places.Length, s = 0;
            for (var i = 0; i < places.Length; i++)
            {
                for (var j = i + 1; j < places.Length; j++) s += Math.Sign(places[j] - places[i]);
            }

            Orders.GetOrAdd(name, _ => new Tally()).Add(s, n * (n - 1) * (2 * n + 5) / 18);
        }

        /// <summary>Of people dealt out at random one is right on average, with variance 1.</summary>
        public void Guess(string name, int right) => Orders.GetOrAdd(name, _ => new Tally()).Add(right - 1, 1);

        public override string ToString() => $"{Answers} answers, {Found.Count} finds: {string.Join(", ", Found.CountBy(f => f).Select(f => $"{f.Value} x {f.Key}"))}\n"
            + string.Join('\n', Orders.OrderBy(o => o.Key, StringComparer.Ordinal).Select(o => $"{o.Key}: {o.Value}"));
    }

    private sealed class Tally
    {
        private readonly Lock _lock = new();
        private double _sum, _variance;
        private int _rounds;

        public double Z => _variance == 0 ? 0 : _sum / Math.Sqrt(_variance);

        public void Add(double sum, double variance)
        {
            lock (_lock) (_sum, _variance, _rounds) = (_sum + sum, _variance + variance, _rounds + 1);
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"z = {Z:0.00} over {_rounds} looks");
    }

    private sealed class Kept(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => lines.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
