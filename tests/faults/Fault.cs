using System.Diagnostics;
using LivingNetworks.SystemTests.Processes;
using Microsoft.Data.Sqlite;

namespace LivingNetworks.Faults;

/// <summary>What is done to the platform in a run.</summary>
internal enum FaultKind
{
    KillProcess,
    KillBroker,
    StopBroker,
    CutFromBroker,
    CutFromGateway,
    FillDisk,
    LockDatabase,
    SkewClock,
    RepeatAndShuffle,
    NewerVersion,
    TwoReplicas,
    TwoAtOnce,
}

/// <summary>What gives one process another time than the others.</summary>
internal static class Clock
{
    /// <summary>Stands between a process and the time; .NET asks the C library, so it notices.</summary>
    public const string Library = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1";

    public static bool CanBeSkewed => File.Exists(Library);
}

/// <summary>Does one thing to the platform while the clients work, and undoes it. What it does, where and for how long follows from the seed.</summary>
internal abstract class Fault(World world, Random chance) : IAsyncDisposable
{
    protected World World => world;

    protected Random Chance => chance;

    /// <summary>What was done, for the report.</summary>
    public string Told { get; protected set; } = "";

    public static Fault Of(FaultKind kind, World world, Random chance, Func<Task<string>> newer) => kind switch
    {
        FaultKind.KillProcess => new Killed(world, chance),
        FaultKind.KillBroker => new BrokerAway(world, chance, kill: true),
        FaultKind.StopBroker => new BrokerAway(world, chance, kill: false),
        FaultKind.CutFromBroker => new CutOff(world, chance, fromBroker: true),
        FaultKind.CutFromGateway => new CutOff(world, chance, fromBroker: false),
        FaultKind.FillDisk => new FullDisk(world, chance),
        FaultKind.LockDatabase => new Locked(world, chance),
        FaultKind.SkewClock => new Skewed(world, chance),
        FaultKind.RepeatAndShuffle => new Repeated(world, chance),
        FaultKind.NewerVersion => new Newer(world, chance, newer),
        FaultKind.TwoReplicas => new Twice(world, chance),
        FaultKind.TwoAtOnce => new Both(world, chance, newer),
    };

    /// <summary>Before the clients begin.</summary>
    public virtual Task Prepare() => Task.CompletedTask;

    /// <summary>In the middle of their work.</summary>
    public abstract Task Strike();

    /// <summary>After their work, before everything settles.</summary>
    public virtual Task Follow() => Task.CompletedTask;

    /// <summary>After everything settled: what only this kind can see; then everything is as before.</summary>
    public virtual Task End(Findings findings) => Task.CompletedTask;

    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected Task Hold(int fromMilliseconds, int toMilliseconds) => Task.Delay(chance.Next(fromMilliseconds, toMilliseconds));

    protected ServiceProcess OneService() => world.Services[chance.Next(world.Services.Count)];

    /// <summary>kill -9 of one process, started again after a while.</summary>
    private sealed class Killed(World world, Random chance) : Fault(world, chance)
    {
        public override async Task Strike()
        {
            var process = World.Processes[Chance.Next(World.Processes.Count)];
            Told = $"killed {process.Name}";
            await process.Kill();
            await Hold(0, 2000);
            process.Start();
        }
    }

    private sealed class BrokerAway(World world, Random chance, bool kill) : Fault(world, chance)
    {
        public override async Task Strike()
        {
            Told = kill ? "killed the broker" : "stopped the broker";
            await (kill ? World.Broker.Kill() : World.Broker.Stop());
            await Hold(500, 3000);
            await World.Broker.Start();
        }
    }

    private sealed class CutOff(World world, Random chance, bool fromBroker) : Fault(world, chance)
    {
        public override async Task Strike()
        {
            var service = OneService().Name;
            var proxy = fromBroker ? World.ToBroker(service) : World.ToService(service);
            var stalls = Chance.Next(2) == 0;
            Told = $"{(stalls ? "stalled" : "cut")} the connection between {service} and the {(fromBroker ? "broker" : "gateway")}";
            if (stalls) proxy.Stall();
            else proxy.Cut();
            await Hold(1000, 8000);
            proxy.Cut(); // a line that stalled so long is given up by whatever stands between
            proxy.Mend();
        }
    }

    private sealed class FullDisk(World world, Random chance) : Fault(world, chance)
    {
        public override async Task Strike()
        {
            var disk = World.DiskOf(OneService().Name);
            Told = $"filled {Path.GetFileName(disk)}'s disk";
            var filler = Path.Combine(disk, "filler");
            try
            {
                await using var file = File.Create(filler, 1);
                var block = new byte[1024 * 1024];
                for (var size = block.Length; size >= 512; size /= 2)
                {
                    try
                    {
                        while (true) file.Write(block, 0, size);
                    }
                    catch (IOException)
                    {
                        // No room for so much: perhaps for less.
                    }
                }
            }
            catch (IOException)
            {
                // Full.
            }

            await Hold(1000, 5000);
            File.Delete(filler);
        }
    }

    private sealed class Locked(World world, Random chance) : Fault(world, chance)
    {
        public override async Task Strike()
        {
            var (service, database) = World.WithEvents[Chance.Next(World.WithEvents.Count)];
            Told = $"locked the database of {service}";
            await using var connection = await World.Open(database);
            await using var command = connection.CreateCommand();
            command.CommandText = connection is SqliteConnection ? "BEGIN EXCLUSIVE" : "BEGIN TRANSACTION; SELECT TOP 1 1 FROM Outbox WITH (TABLOCKX, HOLDLOCK)";
            await command.ExecuteNonQueryAsync();
            await Hold(2000, 13000); // a service waits ten seconds for a lock
            command.CommandText = "ROLLBACK";
            await command.ExecuteNonQueryAsync();
        }
    }

    /// <summary>One process goes on with a clock that is an hour off, and comes back to the right time.</summary>
    private sealed class Skewed(World world, Random chance) : Fault(world, chance)
    {
        public override async Task Strike()
        {
            var process = World.Processes[Chance.Next(World.Processes.Count)];
            var (skew, hours) = Chance.Next(2) == 0 ? ("+1h", 1) : ("-1h", -1);
            Told = $"set the clock of {process.Name} to {skew}";
            Assert.True(Clock.CanBeSkewed, "libfaketime is not installed (the package faketime).");
            Dictionary<string, string> settings = new() { ["LD_PRELOAD"] = Clock.Library, ["FAKETIME"] = skew, ["FAKETIME_DONT_FAKE_MONOTONIC"] = "1" };
            await process.Stop();
            foreach (var (key, value) in settings) process.Settings[key] = value;
            process.Start();
            await process.IsAlive();
            using var http = new HttpClient();
            using var alive = await http.GetAsync(new Uri(process.Address, "/alive"));
            var off = alive.Headers.Date!.Value - DateTimeOffset.UtcNow;
            Assert.True((off - TimeSpan.FromHours(hours)).Duration() < TimeSpan.FromMinutes(5), $"The clock of {process.Name} is off by {off} and not by {skew}.");
            await Hold(1000, 5000);
            await process.Stop();
            foreach (var key in settings.Keys) process.Settings.Remove(key);
            process.Start();
        }
    }

    /// <summary>What waits for a service while it is away comes twice and in no order; and in the end everything comes once more to everybody.</summary>
    private sealed class Repeated(World world, Random chance) : Fault(world, chance)
    {
        private Tap? _tap;

        public override async Task Prepare() => _tap = await Tap.Open(World.Broker.Connection);

        public override async Task Strike()
        {
            var service = OneService();
            await service.Stop();
            await Hold(1000, 3000);
            var shuffled = await _tap!.Shuffle(service.Name, Chance);
            service.Start();
            Told = $"gave {service.Name} {shuffled} events twice and in no order";
        }

        public override async Task Follow()
        {
            await World.IsWell();
            var repeated = 0;
            foreach (var (service, types) in World.Hears) repeated += await _tap!.Repeat(service, types, Chance);
            // Of what comes again no database tells that it came, so the queues are asked.
            foreach (var service in World.Hears.Keys) await Waiting.Until($"the queue of {service} to be empty", async () => await World.Broker.In(service) == 0);
            Told += $", and everybody {repeated} once more";
        }

        public override async ValueTask DisposeAsync()
        {
            if (_tap is not null) await _tap.DisposeAsync();
            await base.DisposeAsync();
        }
    }

    /// <summary>A service is updated to a version that says more in an event than others know, and goes back afterwards.</summary>
    private sealed class Newer(World world, Random chance, Func<Task<string>> newer) : Fault(world, chance)
    {
        private readonly ServiceProcess _service = world.Services.Single(s => s.Name == "sessions");
        private string? _former;
        private string? _next;

        public override async Task Prepare() => (_former, _next) = (_service.Build, Path.Combine(await newer(), _service.Name));

        public override async Task Strike()
        {
            Told = "restarted sessions into a version with an added property on an event";
            await _service.Stop();
            _service.Build = _next;
            _service.Start();
        }

        public override async Task End(Findings findings)
        {
            if (!(await Events.Bodies(World, "SessionsDb")).Any(body => body.Contains(PatchedBuild.AddedProperty, StringComparison.Ordinal)))
            {
                findings.Stuck.Add("no event carries the added property: nothing was tried");
            }

            await _service.Stop();
            _service.Build = _former;
            _service.Start();
        }
    }

    /// <summary>Something goes wrong while something else is wrong already.</summary>
    private sealed class Both : Fault
    {
        /// <summary>What can go wrong beside any other of these; of the broker's own two ends there is one.</summary>
        private static readonly FaultKind[] Kinds =
            [FaultKind.KillProcess, FaultKind.KillBroker, FaultKind.CutFromBroker, FaultKind.CutFromGateway, FaultKind.FillDisk, FaultKind.LockDatabase];

        private readonly Fault[] _two;

        public Both(World world, Random chance, Func<Task<string>> newer)
            : base(world, chance)
        {
            var kinds = Kinds.Where(k => k != FaultKind.FillDisk || world.NoDisk is null).ToArray();
            chance.Shuffle(kinds);
            _two = [.. kinds.Take(2).Select(kind => Of(kind, world, new Random(chance.Next()), newer))];
        }

        public override async Task Strike()
        {
            var first = _two[0].Strike();
            await Hold(0, 1500);
            await Task.WhenAll(first, _two[1].Strike());
            Told = $"{_two[0].Told}, and {_two[1].Told}";
        }
    }

    /// <summary>Each service runs twice on its database; one of the two is stopped and started again. Every event is dispatched once, and one who follows a
    /// network through the gateway is told of each change once.</summary>
    private sealed class Twice(World world, Random chance) : Fault(world, chance)
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

        private readonly CancellationTokenSource _over = new();
        private readonly List<string> _told = [];
        private Tap? _tap;
        private Task _following = Task.CompletedTask;
        private int _before;

        public override async Task Prepare()
        {
            foreach (var service in World.Services) World.Twin(service.Name).Start();
            foreach (var service in World.Services)
            {
                await World.Twin(service.Name).IsHealthy();
                World.ToService(service.Name).Targets = [service.Address.Port, World.Twin(service.Name).Address.Port];
            }

            _tap = await Tap.Open(World.Broker.Connection);
            _following = Listen();
            // One hears only what happens after one began to listen: a meeting of no matter is planned until one hears of it.
            for (var i = 0; Count("SESSIONS") == 0; i++)
            {
                Assert.True(i < 20, "One who follows the network is told nothing.");
                var startsAt = DateTimeOffset.UtcNow.AddHours(60);
                await World.People[0].Do("planSession", new { networkId = World.Common, kind = "WORKING", title = "proef", startsAt, endsAt = startsAt.AddHours(1) });
                for (var wait = 0; wait < 30 && Count("SESSIONS") == 0; wait++) await Task.Delay(100);
            }

            await Task.Delay(1000);
            _before = Count("SESSIONS");
        }

        public override async Task Strike()
        {
            var name = OneService().Name;
            Told = $"two replicas of each service; stopped one of {name} and started it again";
            await World.Twin(name).Stop();
            await Hold(500, 2000);
            World.Twin(name).Start();
            await World.Twin(name).IsAlive();
        }

        public override async Task End(Findings findings)
        {
            var watch = Stopwatch.StartNew();
            while ((Count("SESSIONS") < _before + 2 || Count("MEASUREMENTS") < 2) && watch.Elapsed < Patience) await Task.Delay(100);
            Judge("two meetings that were planned", Count("SESSIONS") - _before, 2);
            Judge("a round that opened and closed", Count("MEASUREMENTS"), 2);
            findings.Doubled.AddRange(_tap!.Heard.Where(h => h.Times > 1).Select(h => $"{h.Type} {h.EventId} was dispatched {h.Times} times"));
            foreach (var service in World.Services)
            {
                World.ToService(service.Name).Targets = [service.Address.Port];
                await World.Twin(service.Name).Stop();
            }

            void Judge(string what, int times, int expected)
            {
                if (times < expected) findings.Lost.Add($"one who follows the network was told {times} times of {what}, not {expected}");
                if (times > expected) findings.Doubled.Add($"one who follows the network was told {times} times of {what}, not {expected}");
            }
        }

        public override async ValueTask DisposeAsync()
        {
            await _over.CancelAsync();
            await _following;
            _over.Dispose();
            if (_tap is not null) await _tap.DisposeAsync();
            await base.DisposeAsync();
        }

        private int Count(string part)
        {
            lock (_told) return _told.Count(t => t == part);
        }

        /// <summary>Follows until it is over. Who is told to ask again, asks again, but not once something was heard: then it is a subscription lost.</summary>
        private async Task Listen()
        {
            try
            {
                do
                {
                    await foreach (var told in World.People[0].Follow("subscription($id: UUID!) { networkChanged(networkId: $id) { part } }", new { id = World.Common }, _over.Token))
                    {
                        if (told.Errors.Count > 0) break;
                        lock (_told) _told.Add(told.Data.Text("networkChanged.part")!);
                    }

                    await Task.Delay(100, _over.Token);
                }
                while (Count("SESSIONS") == 0);
            }
            catch (Exception over) when (over is OperationCanceledException or HttpRequestException or IOException)
            {
                // Enough was heard, or the line broke: what was not heard is counted in the end.
            }
        }
    }
}
