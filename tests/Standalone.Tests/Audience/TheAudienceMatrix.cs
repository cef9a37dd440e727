using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace LivingNetworks.Standalone.Tests.Audience;

/// <summary>The world, and what every reader found in it; made once for the tests that look at it.</summary>
public sealed class AudienceFindings : IAsyncLifetime
{
    /// <summary>The tests that share it change nothing in it.</summary>
    public const string Collection = "A platform with somebody in every place";

    public AudienceWorld World { get; } = new();

    public Crawler Crawler { get; private set; } = null!;

    public AudienceTable Table { get; private set; } = null!;

    public Dictionary<string, Finding> Found { get; } = [];

    public async Task InitializeAsync()
    {
        Table = await AudienceTable.Read();
        await World.InitializeAsync();
        Crawler = await Crawler.Of(World);
        await Parallel.ForEachAsync(AudienceWorld.Readers, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (reader, _) =>
        {
            var finding = await Crawler.Crawl(reader);
            lock (Found) Found[reader] = finding;
        });
    }

    public Task DisposeAsync() => World.DisposeAsync();
}

[CollectionDefinition(AudienceFindings.Collection)]
public sealed class AudienceIsLookedAt : ICollectionFixture<AudienceFindings>;

/// <summary>Who may read what, as <c>tests/audience.md</c> says, compared with what the running system answers to everybody through HTTP.</summary>
/// <remarks>To take a wanted change over, run these tests with LIVINGNETWORKS_WRITE_AUDIENCE=1 and read what changed in the table. Red once: letting
/// <c>AudiencePolicy</c> read L3 without the day somebody came showed the newcomer and the facilitator-to-be in rows of fields and of levels.</remarks>
[Collection(AudienceFindings.Collection)]
public sealed partial class TheAudienceMatrix(AudienceFindings all)
{
    private AudienceWorld World => all.World;

    [Fact]
    public async Task Has_a_row_for_every_field_and_every_row_has_its_field()
    {
        if (Environment.GetEnvironmentVariable("LIVINGNETWORKS_WRITE_AUDIENCE") == "1")
        {
            await all.Table.Write(all.Crawler.Fields, field => [.. AudienceWorld.Readers.Where(r => all.Found[r].Fields.Contains(field))]);
            return;
        }

        var rows = all.Table.Fields();
        Assert.Equal([], all.Crawler.Fields.Except(rows.Keys));
        Assert.Equal([], rows.Keys.Except(all.Crawler.Fields));
    }

    [Fact]
    public void Every_reader_finds_something_in_exactly_the_fields_of_the_table()
    {
        var wrong = new List<string>();
        foreach (var (field, readers) in all.Table.Fields())
        {
            var found = AudienceWorld.Readers.Where(r => all.Found[r].Fields.Contains(field)).ToHashSet();
            if (!found.SetEquals(readers ?? [])) wrong.Add($"{field}: the table says {(readers is null ? AudienceTable.Unseen : all.Table.Say(readers))}, found by {all.Table.Say(found)}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Every_reader_reads_exactly_the_items_of_their_levels()
    {
        var levels = all.Table.Levels();
        var shared = all.Table.Small("## What newcomers read of earlier days").Where(r => r.Value == "yes").Select(r => r.Key).ToHashSet();
        var wrong = new List<string>();
        foreach (var reader in AudienceWorld.Readers)
        {
            foreach (var (mark, level, before) in World.Items.Where(i => !i.Mark.StartsWith("zwaluw-pet-", StringComparison.Ordinal)))
            {
                var rule = levels[(reader, level)];
                var may = rule == "yes" || (rule == "since" && (!before || shared.Contains(mark.Split('-')[1])));
                if (rule is not ("yes" or "no" or "since")) Assert.Fail($"tests/audience.md says '{rule}' for {reader} and {level}.");
                if (may != all.Found[reader].Marks.ContainsKey(mark)) wrong.Add($"{reader} {(may ? "does not read" : "reads")} {mark}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Hats_are_seen_by_those_who_know_the_person_and_are_in_the_level()
    {
        var table = all.Table.Small("## Hats");
        Assert.NotEmpty(table);
        foreach (var (level, readers) in table)
        {
            var seen = AudienceWorld.Readers.Where(r => all.Found[r].Marks.ContainsKey($"zwaluw-pet-{level}-before"));
            Assert.True(seen.ToHashSet().SetEquals(all.Table.Names(readers)), $"{level}: {string.Join(", ", seen)}");
        }
    }

    [Fact]
    public void Words_with_a_place_of_their_own_are_read_there_alone()
    {
        var table = all.Table.Small("## Words with a place of their own");
        Assert.NotEmpty(table);
        var wrong = new List<string>();
        foreach (var (words, readers) in table)
        {
            var seen = AudienceWorld.Readers.Where(r => all.Found[r].Marks.ContainsKey(words)).ToHashSet();
            if (!seen.SetEquals(all.Table.Names(readers))) wrong.Add($"{words} is read by {all.Table.Say(seen)}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task Searching_finds_what_one_may_read_and_nothing_else()
    {
        foreach (var reader in AudienceWorld.Readers)
        {
            var answer = await World.App.Ask(World.Token(reader), "query($id: UUID!) { networkLog(networkId: $id, search: \"zwaluw-ervaring\", first: 60) { nodes { text } } }", new { id = World.Network });
            var found = Mark().Matches(answer.GetRawText()).Select(m => m.Value).ToHashSet();
            var may = World.Items.Select(i => i.Mark).Where(m => m.StartsWith("zwaluw-ervaring", StringComparison.Ordinal) && all.Found[reader].Marks.ContainsKey(m)).ToHashSet();
            Assert.True(found.SetEquals(may), $"{reader} found {string.Join(", ", found)}");
        }
    }

    [Fact]
    public async Task Feeds_exports_and_files_hold_nothing_that_the_graph_does_not_show_to_the_same_person()
    {
        foreach (var (path, readers) in all.Table.Small("## Other paths"))
        {
            var may = all.Table.Names(readers).ToHashSet();
            foreach (var reader in AudienceWorld.Readers)
            {
                using var http = new HttpClient { BaseAddress = World.App.Address };
                using var request = new HttpRequestMessage(HttpMethod.Get, path.Replace("{network}", World.Network, StringComparison.Ordinal));
                if (World.Token(reader) is { } token) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
                using var response = await http.SendAsync(request);
                Assert.True(may.Contains(reader) == response.IsSuccessStatusCode, $"{path} answered {(int)response.StatusCode} to {reader}");
                var marks = Mark().Matches(System.Text.Encoding.Latin1.GetString(await response.Content.ReadAsByteArrayAsync())).Select(m => m.Value).ToHashSet();

                // What one wrote oneself stays one's own to take along, also where one no longer comes and where no page shows it.
                if (path.Contains("my-data", StringComparison.Ordinal)) marks.RemoveWhere(m => m.EndsWith($"-{reader}", StringComparison.Ordinal) || all.Found.Values.All(f => !f.Marks.ContainsKey(m)));
                Assert.True(marks.IsSubsetOf(all.Found[reader].Marks.Keys), $"{path} told {reader} {string.Join(", ", marks.Except(all.Found[reader].Marks.Keys))}");
                if (!may.Contains(reader)) Assert.Empty(marks);
            }
        }
    }

    /// <summary>What somebody wrote, and their names and addresses, stand in no log line, no event and no subject of a letter.</summary>
    [Fact]
    public async Task Nothing_that_was_written_stands_in_logs_events_or_subjects()
    {
        Assert.DoesNotContain("zwaluw", World.App.Output, StringComparison.OrdinalIgnoreCase);

        var events = 0;
        foreach (var file in Directory.GetFiles(World.Folder, "*.db", SearchOption.AllDirectories))
        {
            await using var db = new SqliteConnection($"Data Source={file};Mode=ReadOnly");
            await db.OpenAsync();
            await using var tables = db.CreateCommand();
            tables.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'Outbox'";
            if (await tables.ExecuteScalarAsync() is null) continue;
            await using var bodies = db.CreateCommand();
            bodies.CommandText = "SELECT * FROM Outbox";
            await using var rows = await bodies.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                events++;
                for (var i = 0; i < rows.FieldCount; i++) Assert.DoesNotContain("zwaluw", Convert.ToString(rows.GetValue(i), System.Globalization.CultureInfo.InvariantCulture)!, StringComparison.OrdinalIgnoreCase);
            }
        }

        Assert.True(events > 100, $"Only {events} events were looked at.");
        var letters = Directory.GetFiles(Path.Combine(World.Folder, "mail"), "*.eml");
        Assert.NotEmpty(letters);
        foreach (var letter in letters)
        {
            var headers = (await File.ReadAllTextAsync(letter)).Split("\r\n\r\n")[0].Split("\r\n");
            Assert.All(headers.Where(h => !h.StartsWith("To: ", StringComparison.Ordinal)), h => Assert.DoesNotContain("zwaluw", h, StringComparison.OrdinalIgnoreCase));
        }
    }

    /// <summary>Errors tell a code and a field, never words of others; what is closed says so with one of the agreed codes.</summary>
    [Fact]
    public void Refusals_say_no_more_than_their_code()
    {
        string[] closed = ["NOT_FOUND", "NOT_IN_CIRCLE", "TOO_FEW", "NOT_RELEASED", "BROODING", "AUTH_NOT_AUTHENTICATED"];
        foreach (var reader in AudienceWorld.Readers.Except(all.Table.Names("inside")))
        {
            var odd = all.Found[reader].Codes.SelectMany(c => c.Value.Except(closed).Select(code => $"{c.Key}: {code}"));
            Assert.True(!odd.Any(), $"{reader}: {string.Join(", ", odd)}");
        }
    }

    [GeneratedRegex(@"zwaluw-[\w-]+")]
    private static partial Regex Mark();
}
