using System.Collections.Concurrent;
using System.Globalization;
using LivingNetworks.Hosting;
using LivingNetworks.Standalone.Operating;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace LivingNetworks.Standalone.Tests;

/// <summary>A backup of the demonstration, taken while clients write to it, and what was acknowledged to them.</summary>
public sealed class BackupUnderLoad(DemonstrationFixture demo) : IDisposable
{
    /// <summary>The figures that the home of the network and its pages show.</summary>
    private const string Figures =
        """
        query Figures($id: UUID!) {
          network(id: $id) {
            name state phaseReadings { connect experiment motion } changesNow(first: 10) { entryId kind }
            people(first: 100) { nodes { participationId state } }
            markets { number totals { askingOrganisations offeringOrganisations matches totalValue } }
            vitality { rounds { moment dimensions { code n mean } } }
          }
          tieRounds(networkId: $id) { asked answered questions { item figures { kind value } } }
          shortLines(networkId: $id) { counts { lines people figures { kind value } } }
          meetingTies(networkId: $id) { picture { members people ties figures { kind value } } }
          findings(networkId: $id) { statement audience }
        }
        """;

    private readonly SemaphoreSlim _once = new(1);
    private bool _taken;

    public string Root { get; } = Directory.CreateTempSubdirectory("ln-backup-").FullName;

    public string Folder => Path.Combine(Root, "backup");

    public string FiguresThen { get; private set; } = "";

    public string Token { get; private set; } = "";

    /// <summary>Networks whose making was acknowledged before the backup began, and those that were asked for after it had ended.</summary>
    public List<string> Before { get; } = [];

    public List<string> After { get; } = [];

    public string Said { get; private set; } = "";

    /// <summary>What was seen once the platform ran on the restored folder: verify, the figures and the networks of who wrote.</summary>
    public (int Code, string Said) Verified { get; private set; }

    public string FiguresNow { get; private set; } = "";

    public HashSet<string> Networks { get; } = [];

    public string Register { get; private set; } = "";

    /// <summary>The restored folder after the platform ran on it.</summary>
    public string Restored => Path.Combine(Root, "restored");

    public static async Task<string> FiguresOf(RunningStandalone app, string token, string network) => (await app.Data(token, Figures, new { id = network })).GetRawText();

    /// <summary>Carries out a word on a data folder, as the command line does.</summary>
    public static async Task<(int Code, string Said)> Do(string folder, params string[] words)
    {
        await using var told = new StringWriter();
        try
        {
            var options = Options.Read([.. words, $"--Data:Folder={folder}"]);
            return (await Words.Do(options.Word!, options.Settings, told, TextWriter.Null), told.ToString());
        }
        catch (StartRefusedException refused)
        {
            return (refused.ExitCode, refused.Message);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
        }
    }

    /// <summary>Four clients make networks and plan meetings there; in the midst of it the backup is taken.</summary>
    public async Task Take()
    {
        await _once.WaitAsync();
        try
        {
            if (_taken) return;
            Token = demo.Facilitator;
            FiguresThen = await FiguresOf(demo.App, Token, demo.Network);
            var newcomer = await demo.App.Token("newcomer");
            var made = new ConcurrentQueue<(string Id, DateTime Asked, DateTime Answered)>();
            using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            var clients = Enumerable.Range(0, 4).Select(_ => Task.Run(() => Write(newcomer, made, enough.Token))).ToList();
            while (made.Count < 8) await Task.Delay(20);

            var began = DateTime.UtcNow;
            (var code, Said) = await Do(demo.Folder, "backup", Folder);
            var ended = DateTime.UtcNow;
            while (!made.Any(m => m.Asked > ended)) await Task.Delay(20);
            await enough.CancelAsync();
            await Task.WhenAll(clients);

            Assert.Equal(0, code);
            Before.AddRange(made.Where(m => m.Answered < began).Select(m => m.Id));
            After.AddRange(made.Where(m => m.Asked > ended).Select(m => m.Id));
            await Start();
            _taken = true;
        }
        finally
        {
            _once.Release();
        }
    }

    public void Dispose()
    {
        _once.Dispose();
        Directory.Delete(Root, recursive: true);
    }

    private async Task Start()
    {
        Assert.Equal(0, (await Do(Restored, "restore", Folder)).Code);
        await using var app = await RunningStandalone.Start(Restored);
        Verified = await Do(Restored, "verify", "--settle=30");
        FiguresNow = await FiguresOf(app, Token, demo.Network);
        var newcomer = await app.Token("newcomer");
        for (string? after = null; ;)
        {
            var page = (await app.Data(newcomer, "query($after: String) { myNetworks(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }", new { after })).GetProperty("myNetworks");
            Networks.UnionWith(page.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetString()!));
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()) break;
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }

        Register = (await Do(Restored, "register")).Said;
    }

    private async Task Write(string token, ConcurrentQueue<(string Id, DateTime Asked, DateTime Answered)> made, CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            var asked = DateTime.UtcNow;
            var id = (await demo.App.Data(token, "mutation($input: LightSparkInput!) { lightSpark(input: $input) { id } }",
                new { input = new { commandId = Guid.NewGuid(), name = "Buurtkeuken", desire = "Samen koken.", asFacilitator = true } })).GetProperty("lightSpark").GetProperty("id").GetString()!;
            made.Enqueue((id, asked, DateTime.UtcNow));
            await demo.App.Ask(token, "mutation($input: PlanSessionInput!) { planSession(input: $input) { id } }",
                new { input = new { commandId = Guid.NewGuid(), networkId = id, kind = "PLENARY", title = "Koken", startsAt = DateTime.UtcNow.AddDays(3), endsAt = DateTime.UtcNow.AddDays(3).AddHours(2) } });
            await Task.Delay(30, CancellationToken.None); // people think between two commands
        }
    }
}

/// <summary>An operator's words over all databases.</summary>
[Collection(OneDemonstration.Name)]
public sealed class OperatorsTools(DemonstrationFixture demo, BackupUnderLoad backup, ITestOutputHelper output) : IClassFixture<BackupUnderLoad>
{
    private static readonly string[] Projections =
    [
        "MembershipDb/Belongings", "MembershipDb/HeldSessions", "SessionsDb/Belongings", "SessionsDb/EndedNetworks", "SessionsDb/ConcludedNetworks",
        "LearningLogDb/Belongings", "LearningLogDb/KnownNetworks", "LearningLogDb/KnownSessions", "AssessmentDb/Belongings", "AssessmentDb/KnownOrigins", "AssessmentDb/KnownSessions",
    ];

    [Fact]
    public async Task Restore_into_an_empty_folder_what_was_backed_up_under_load()
    {
        await backup.Take();
        output.WriteLine(backup.Said + backup.Verified.Said);
        Assert.Equal(0, backup.Verified.Code);
        Assert.Equal(backup.FiguresThen, backup.FiguresNow); // asked with the token of before: the keys came along
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{backup.Before.Count} acknowledged before, {backup.After.Count} asked for after, {backup.Networks.Count} there."));
        Assert.True(backup.Before.Count >= 8);
        Assert.Superset(backup.Before.ToHashSet(), backup.Networks);
        Assert.NotEmpty(backup.After);
        Assert.DoesNotContain(backup.After, backup.Networks.Contains);
        Assert.Contains("\"kind\":\"BackupTaken\"", backup.Register, StringComparison.Ordinal);
        Assert.Contains("\"kind\":\"BackupRestored\"", backup.Register, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_every_difference_between_services_and_rebuild_what_was_kept_of_others()
    {
        await backup.Take();
        var folder = Copy(backup.Restored, "damaged");
        var whole = Projections.ToDictionary(p => p, p => Read(folder, p));
        Assert.Empty(Differences(await BackupUnderLoad.Do(folder, "verify", "--settle=0")));

        Damage(folder, "SessionsDb", "UPDATE Belongings SET Until = 5 WHERE rowid = (SELECT MIN(rowid) FROM Belongings WHERE Standing = 'Participant')");
        Damage(folder, "SessionsDb", "INSERT INTO Belongings SELECT PersonId, NetworkId, 'Steering', CircleId, \"From\", Until, ReadsInsideFrom, FactVersion FROM Belongings LIMIT 1");
        Damage(folder, "LearningLogDb", "DELETE FROM Belongings WHERE rowid = (SELECT MIN(rowid) FROM Belongings)");
        Damage(folder, "LearningLogDb", "UPDATE KnownNetworks SET HasEnded = 1");
        Damage(folder, "LearningLogDb", "DELETE FROM KnownSessions WHERE rowid = (SELECT MIN(rowid) FROM KnownSessions)");
        Damage(folder, "AssessmentDb", "UPDATE KnownSessions SET IsCancelled = 1 WHERE rowid = (SELECT MIN(rowid) FROM KnownSessions)");
        Damage(folder, "AssessmentDb", "DELETE FROM KnownOrigins");
        Damage(folder, "MembershipDb", "DELETE FROM HeldSessions WHERE rowid = (SELECT MIN(rowid) FROM HeldSessions)");
        Damage(folder, "LearningLogDb", "UPDATE TimelinePoints SET NetworkId = '6F000000-0000-0000-0000-000000000000' WHERE rowid = (SELECT MIN(rowid) FROM TimelinePoints)");
        Damage(folder, "AnswersDb", "UPDATE KeptAnswers SET RoundId = '6F000000-0000-0000-0000-000000000000' WHERE rowid = (SELECT MIN(rowid) FROM KeptAnswers)");
        Damage(folder, "SessionsDb", "DELETE FROM Inbox WHERE rowid = (SELECT MIN(rowid) FROM Inbox)");
        Damage(folder, "MembershipDb", "DELETE FROM Outbox WHERE Seq = (SELECT MAX(Seq) FROM Outbox WHERE Type = 'membership.network-sparked')");

        var (code, said) = await BackupUnderLoad.Do(folder, "verify", "--settle=0");
        output.WriteLine(said);
        Assert.Equal(1, code);
        Assert.Equal(
            [
                "absent assessment/origins", "absent learninglog/belongings", "absent learninglog/sessions", "absent membership/held-sessions", "differs:has-ended learninglog/networks",
                "differs:is-cancelled assessment/sessions", "differs:until sessions/belongings", "missing", "orphan answers/KeptAnswers", "orphan learninglog/TimelinePoints", "surplus sessions/belongings",
                "unknown assessment", "unknown learninglog", "unknown sessions",
            ],
            Differences((code, said)).Select(Kind).Order(StringComparer.Ordinal));
        Assert.Equal(said, (await BackupUnderLoad.Do(folder, "verify", "--settle=0")).Said);

        foreach (var service in new[] { "membership", "sessions", "learninglog", "assessment" })
        {
            Assert.Equal(0, (await BackupUnderLoad.Do(folder, "rebuild", service, "all", "--dry-run")).Code);
            Assert.Equal(0, (await BackupUnderLoad.Do(folder, "rebuild", service)).Code);
        }

        Assert.All(Projections, projection => Assert.Equal(whole[projection], Read(folder, projection)));
        Assert.Contains("1 events", (await BackupUnderLoad.Do(folder, "replay", "--missing")).Said, StringComparison.Ordinal);
        Assert.Equal(["orphan answers/KeptAnswers", "orphan learninglog/TimelinePoints", "unknown assessment", "unknown learninglog", "unknown sessions"],
            Differences(await BackupUnderLoad.Do(folder, "verify", "--settle=0")).Select(Kind).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Refuse_in_one_line_what_is_not_right_and_leave_nothing_behind()
    {
        await backup.Take();
        var there = Path.Combine(backup.Root, "there");
        async Task Refused(string says, string folder, params string[] words)
        {
            var (code, line) = await BackupUnderLoad.Do(folder, words);
            Assert.Contains(says, line, StringComparison.Ordinal);
            Assert.Equal((2, 1), (code, line.Split('\n').Length));
            if (folder == there) Assert.False(Directory.Exists(there) && Directory.EnumerateFileSystemEntries(there).Any());
        }

        await Refused("is not empty", demo.Folder, "backup", backup.Folder);
        await Refused("lies in the data folder", demo.Folder, "backup", Path.Combine(demo.Folder, "x"));
        await Refused("needs a folder", demo.Folder, "backup");
        await Refused("not there", there, "verify");
        // A folder that was written wrongly gets no databases of its own, in which everything is done.
        foreach (var word in new[] { "rotate-keys", "replay", "register", "retention-run", "close-emergency-access" }) await Refused(Path.Combine(there, "MembershipDb.db"), there, word);
        await Refused("not there", there, "backup", Path.Combine(backup.Root, "nothing"));
        await Refused("holds no backup", there, "restore", backup.Root);
        await Refused("is there already", demo.Folder, "restore", backup.Folder);
        await Refused("'dance' is not known", there, "dance");
        var (listed, words) = await BackupUnderLoad.Do(there, "--help");
        Assert.Equal(0, listed);
        Assert.Superset(new HashSet<string> { "backup", "erase", "rebuild", "verify" }, words.Split('\n').Select(line => line.Split(' ')[0]).ToHashSet());
        await Refused("rebuild needs a service", demo.Folder, "rebuild", "sessions", "everything");
        await Refused("is no number", demo.Folder, "verify", "--settle=soon");
        await Refused("--why is not known", demo.Folder, "verify", "--why");

        var copy = Copy(backup.Folder, "copy");
        var manifest = Path.Combine(copy, "manifest.json");
        var text = await File.ReadAllTextAsync(manifest);
        await File.WriteAllTextAsync(manifest, text.Replace("\"migration\": \"2026", "\"migration\": \"2999", StringComparison.Ordinal));
        await Refused("newer version", there, "restore", copy);
        await File.WriteAllTextAsync(manifest, text.Replace("\"name\": \"files/keys", "\"name\": \"../keys", StringComparison.Ordinal));
        await Refused("names files where none belong", there, "restore", copy);
        await File.WriteAllTextAsync(manifest, text);
        await using (var damaged = File.OpenWrite(Path.Combine(copy, "SessionsDb.db")))
        {
            damaged.Seek(20_000, SeekOrigin.Begin);
            damaged.WriteByte(42);
            damaged.WriteByte(43);
        }

        await Refused("SessionsDb.db is not as it was written", there, "restore", copy);
    }

    private string Copy(string folder, string name)
    {
        var copy = Path.Combine(backup.Root, name);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(copy, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place);
        }

        return copy;
    }

    private static List<string> Differences((int Code, string Said) verified) =>
        [.. verified.Said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => !l.StartsWith('#') && !l.StartsWith("waiting ", StringComparison.Ordinal))];

    /// <summary>What differs and where, without the ids.</summary>
    private static string Kind(string line)
    {
        var words = line.Split(' ');
        return words[0] switch { "missing" => "missing", "unknown" => $"unknown {words[^1].Split('=')[1]}", _ => $"{words[0]} {words[1]}" };
    }

    private static List<string> Read(string folder, string table)
    {
        var (database, name) = (table.Split('/')[0], table.Split('/')[1]);
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, database)}.db;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {name}";
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => $"{reader.GetName(i)}={reader.GetValue(i)}")));
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    private static void Damage(string folder, string database, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, database)}.db;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.True(command.ExecuteNonQuery() > 0, sql);
    }
}
