using System.Globalization;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Import;

/// <summary>A file of sessions with attendance: its columns, and what each line says.</summary>
internal static class SessionsFile
{
    /// <summary>As large as people's own lists get; larger ones are split by hand.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    /// <summary>A network meets a few times a month: this is decades.</summary>
    public const int MaxSessions = 2000;

    private const string Title = "title", Kind = "kind", Date = "date", Start = "start", End = "end", Hours = "hours", Where = "place", Present = "present", Number = "number";

    private static readonly string[] DateForms = ["d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-MM-dd", "d-M-yy", "d/M/yy"];

    private static readonly string[] TimeForms = ["H:mm", "HH:mm", "H.mm", "HH.mm", "H:mm:ss", "HH:mm:ss", "H'u'mm"];

    private static readonly CsvColumn[] Columns =
    [
        new(Title, true, "titel", "title", "naam", "name", "bijeenkomst", "session"),
        new(Kind, false, "soort", "kind", "type"),
        new(Date, true, "datum", "date", "dag", "day"),
        new(Start, false, "begin", "start", "begintijd", "aanvang", "start time", "van"),
        new(End, false, "einde", "end", "eindtijd", "end time", "tot"),
        new(Hours, false, "uren", "hours", "duur", "duration"),
        new(Where, false, "plaats", "place", "locatie", "location"),
        new(Present, false, "aanwezig", "present", "aanwezigen", "attendees"),
        new(Number, false, "aantal aanwezig", "number present", "aantal", "number", "aantal aanwezigen"),
    ];

    private static readonly Dictionary<string, SessionKind> Kinds = KindNames();

    /// <summary>One line that is clear.</summary>
    public sealed record Row(int Line, string Title, SessionKind Kind, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string? Place, IReadOnlyList<Guid> Present, int? Number);

    /// <summary>The names and addresses in the column 'present', each once.</summary>
    public static IReadOnlyList<string> People(byte[] file) =>
        [.. CsvTable.Read(file, Columns).Rows.SelectMany(r => Names(r[Present])).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Reads the file: what is clear, and what is not.</summary>
    public static (IReadOnlyList<Row> Rows, IReadOnlyList<SessionsImportRemark> Remarks) Read(
        byte[] file, IReadOnlyDictionary<string, Guid> people, TimeZoneInfo zone)
    {
        var table = CsvTable.Read(file, Columns);
        var problems = table.Problems.ToList();
        var rows = new List<Row>();
        var known = new Dictionary<string, Guid>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, person) in people) known[name.Trim()] = person;
        foreach (var row in table.Rows)
        {
            var before = problems.Count;
            var read = Read(row, known, zone, problems);
            if (problems.Count == before && read is not null) rows.Add(read);
        }

        if (table.Rows.Count > MaxSessions) problems.Add(new(1, 0, "sessions.file-too-long", new($"Zet hooguit {MaxSessions} bijeenkomsten in één bestand.", $"Put {MaxSessions} sessions in one file at most.")));
        var remarks = problems.DistinctBy(p => (p.Line, p.Column, p.Code)).OrderBy(p => p.Line).ThenBy(p => p.Column)
            .Select(p => new SessionsImportRemark(p.Line, p.Column > 0 && p.Column <= table.Headers.Count ? table.Headers[p.Column - 1] : null, p.Code, p.Message));
        return (rows, [.. remarks]);
    }

    private static Row? Read(CsvRow row, Dictionary<string, Guid> known, TimeZoneInfo zone, List<CsvProblem> problems)
    {
        if (row[Title].Length > 200) problems.Add(row.Problem(Title, "field.too-long", new("Houd de titel korter dan 200 tekens.", "Keep the title under 200 characters.")));
        if (row[Where].Length > 300) problems.Add(row.Problem(Where, "field.too-long", new("Houd de plaats korter dan 300 tekens.", "Keep the place under 300 characters.")));

        var kind = SessionKind.Plenary;
        if (row.Has(Kind) && !Kinds.TryGetValue(Plain(row[Kind]), out kind))
        {
            problems.Add(row.Problem(Kind, "sessions.kind-not-recognised", new(
                $"De soort \"{row[Kind]}\" is niet bekend; gebruik bijvoorbeeld plenair, werkgroep, keukenbezoek of beursvloer.",
                $"The kind \"{row[Kind]}\" is not known; use plenary, working group, kitchen visit or market, for example.")));
        }

        DateOnly? date = DateOnly.TryParseExact(row[Date], DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        if (date is null && row.Has(Date)) problems.Add(row.Problem(Date, "sessions.date-not-recognised", new("Schrijf de datum als 18-1-2024 of 2024-01-18.", "Write the date as 18-1-2024 or 2024-01-18.")));

        var start = Time(row, Start, new TimeOnly(9, 0), problems);
        var end = row.Has(End) ? Time(row, End, null, problems) : null;
        var hours = row.Has(Hours) ? Amount(row, problems) : null;
        var number = Count(row, problems);
        var present = new List<Guid>();
        foreach (var name in Names(row[Present]))
        {
            if (known.TryGetValue(name, out var person)) present.Add(person);
            else problems.Add(row.Problem(Present, "sessions.person-not-found", new("Niet iedereen in deze kolom is in het netwerk gevonden.", "Not everybody in this column was found in the network.")));
        }

        present = [.. present.Distinct()];
        if (number < present.Count) problems.Add(row.Problem(Number, "sessions.fewer-than-named", new("Er zijn meer mensen genoemd dan dit aantal.", "More people are named than this number.")));
        if (date is null || start is null) return null;

        var startsAt = At(date.Value, start.Value, zone);
        var endsAt = end is { } time ? At(time > start ? date.Value : date.Value.AddDays(1), time, zone) : startsAt.AddHours((double)(hours ?? 2));
        return new Row(row.Line, row[Title], kind, startsAt, endsAt, row.Has(Where) ? row[Where] : null, present, number);
    }

    private static TimeOnly? Time(CsvRow row, string column, TimeOnly? absent, List<CsvProblem> problems)
    {
        if (!row.Has(column)) return absent;
        if (TimeOnly.TryParseExact(row[column], TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return time;
        problems.Add(row.Problem(column, "sessions.time-not-recognised", new("Schrijf de tijd als 13:30.", "Write the time as 13:30.")));
        return null;
    }

    private static decimal? Amount(CsvRow row, List<CsvProblem> problems)
    {
        if (decimal.TryParse(row[Hours].Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) && hours is > 0 and <= 72) return hours;
        problems.Add(row.Problem(Hours, "sessions.hours-not-recognised", new("Schrijf de uren als 2 of 2,5.", "Write the hours as 2 or 2.5.")));
        return null;
    }

    private static int? Count(CsvRow row, List<CsvProblem> problems)
    {
        if (!row.Has(Number)) return null;
        if (int.TryParse(row[Number], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 100_000) return number;
        problems.Add(row.Problem(Number, "sessions.number-not-recognised", new("Schrijf het aantal als een heel getal.", "Write the number as a whole number.")));
        return null;
    }

    private static string[] Names(string cell) => cell.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static DateTimeOffset At(DateOnly day, TimeOnly time, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(time);
        if (zone.IsInvalidTime(local)) local = local.AddHours(1);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();

    private static Dictionary<string, SessionKind> KindNames()
    {
        var names = Enum.GetValues<SessionKind>().ToDictionary(k => Plain(k.ToString()));
        foreach (var (name, kind) in new (string, SessionKind)[]
        {
            ("plenair", SessionKind.Plenary), ("plenaire bijeenkomst", SessionKind.Plenary), ("kerngroep", SessionKind.Core), ("core group", SessionKind.Core),
            ("werkgroep", SessionKind.Working), ("working group", SessionKind.Working), ("meesterkring", SessionKind.Mastercircle), ("leerkring", SessionKind.LearningCircle),
            ("intervisie", SessionKind.Intervision), ("keukenbezoek", SessionKind.KitchenVisit), ("werkbezoek", SessionKind.KitchenVisit), ("kijkje in de keuken", SessionKind.KitchenVisit),
            ("brede bijeenkomst", SessionKind.WideGathering), ("brede netwerkbijeenkomst", SessionKind.WideGathering), ("bijzondere ontmoeting", SessionKind.SpecialEncounter),
            ("thema-avond", SessionKind.ThemedEvening), ("themabijeenkomst", SessionKind.ThemedEvening), ("terugblik", SessionKind.LookBack), ("terugkijken", SessionKind.LookBack),
            ("oogst", SessionKind.Harvest), ("oogstbijeenkomst", SessionKind.Harvest), ("onderzoeksgesprek", SessionKind.ResearchConversation), ("beursvloer", SessionKind.Market),
            ("workshop", SessionKind.PreparatoryWorkshop), ("voorbereidende workshop", SessionKind.PreparatoryWorkshop), ("online", SessionKind.OnlineMeeting), ("online bijeenkomst", SessionKind.OnlineMeeting),
        })
        {
            names[Plain(name)] = kind;
        }

        return names;
    }
}
