using System.Globalization;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Features.Import;

/// <summary>A line of a file of people that is clear.</summary>
internal sealed record PersonLine(
    int Line, string Name, MailAddress Mail, string? Organisation, NetworkRole? Role, IReadOnlyList<string> Gives, IReadOnlyList<string> Seeks, string Language, DateOnly JoinedOn);

/// <summary>A file of people as it was understood, before anybody looked at who is known already.</summary>
/// <param name="Lines">The lines that are clear.</param>
/// <param name="Repeated">Lines about somebody who stands higher in the file.</param>
/// <param name="Problems">What is not clear, in the order of the file.</param>
/// <param name="ColumnsUsed">Headers that were understood.</param>
/// <param name="ColumnsLeftOut">Headers that were not.</param>
internal sealed record PeopleFile(
    IReadOnlyList<PersonLine> Lines, IReadOnlyList<PersonLine> Repeated, IReadOnlyList<ImportProblem> Problems, IReadOnlyList<string> ColumnsUsed, IReadOnlyList<string> ColumnsLeftOut)
{
    private const int NameLength = 120;
    private const int OrganisationLength = 200;
    private const int ThingLength = 200;
    private const int MostThings = 20;

    private static readonly DateOnly Earliest = new(1950, 1, 1);

    private static readonly CsvColumn[] Columns =
    [
        new("name", true, "naam", "volledige naam", "full name", "display name", "weergavenaam"),
        new("mail", true, "e-mail", "email", "mailadres", "e-mailadres", "mail address", "email address"),
        new("organisation", false, "organisatie", "organization", "werkgever", "employer"),
        new("role", false, "rol", "functie in het netwerk", "role in the network"),
        new("gives", false, "brengt", "biedt", "geeft", "aanbod", "offers"),
        new("seeks", false, "zoekt", "vraagt", "vraag", "asks"),
        new("language", false, "taal"),
        new("joinedOn", false, "joined on", "joined", "sinds", "lid sinds", "deelnemer sinds", "neemt deel sinds", "since"),
    ];

    private static readonly Dictionary<string, NetworkRole?> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["deelnemer"] = null, ["participant"] = null, ["lid"] = null, ["member"] = null,
        ["initiator"] = NetworkRole.Initiator, ["initiatiefnemer"] = NetworkRole.Initiator,
        ["co-initiator"] = NetworkRole.CoInitiator, ["mede-initiatiefnemer"] = NetworkRole.CoInitiator,
        ["facilitator"] = NetworkRole.Facilitator, ["begeleider"] = NetworkRole.Facilitator, ["moderator"] = NetworkRole.Facilitator,
        ["secretariat"] = NetworkRole.Secretariat, ["secretariaat"] = NetworkRole.Secretariat,
        ["communication adviser"] = NetworkRole.CommunicationAdviser, ["communicatieadviseur"] = NetworkRole.CommunicationAdviser,
        ["web editor"] = NetworkRole.WebEditor, ["webredacteur"] = NetworkRole.WebEditor,
        // Known, to say that an ambassador is asked.
        ["ambassador"] = NetworkRole.Ambassador, ["ambassadeur"] = NetworkRole.Ambassador,
        ["puller"] = NetworkRole.Puller, ["trekker"] = NetworkRole.Puller,
        ["core member"] = NetworkRole.CoreMember, ["kernlid"] = NetworkRole.CoreMember, ["kerngroep"] = NetworkRole.CoreMember,
        ["researcher"] = NetworkRole.Researcher, ["onderzoeker"] = NetworkRole.Researcher,
        ["sponsor"] = NetworkRole.SponsorContact, ["sponsor contact"] = NetworkRole.SponsorContact, ["sponsorcontact"] = NetworkRole.SponsorContact,
        ["coordinator"] = NetworkRole.Coordinator, ["coördinator"] = NetworkRole.Coordinator,
        ["data steward"] = NetworkRole.DataSteward, ["gegevensbeheerder"] = NetworkRole.DataSteward,
    };

    private static readonly Dictionary<string, string> LanguageNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["nl"] = Languages.Nl, ["nederlands"] = Languages.Nl, ["dutch"] = Languages.Nl, ["nl-nl"] = Languages.Nl, ["nl-be"] = Languages.Nl,
        ["en"] = Languages.En, ["engels"] = Languages.En, ["english"] = Languages.En, ["en-gb"] = Languages.En, ["en-us"] = Languages.En,
    };

    /// <summary>Reads a file; a refusal only where it is too large to read.</summary>
    public static Result<PeopleFile> Read(ReadOnlyMemory<byte> file, DateOnly today)
    {
        if (file.Length > ImportPeople.MaxBytes) return AccountRefusals.FileTooLarge;

        var table = CsvTable.Read(file.ToArray(), Columns);
        var problems = table.Problems.Select(p => Problem(table, p)).ToList();
        var lines = new List<PersonLine>();
        var repeated = new List<PersonLine>();
        var higher = new Dictionary<string, PersonLine>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var found = new List<CsvProblem>();
            var line = LineOf(row, today, found);
            problems.AddRange(found.Select(p => Problem(table, p)));
            if (line is null) continue;
            if (higher.TryAdd(line.Mail.Normalised, line)) lines.Add(line);
            else if (SameName(higher[line.Mail.Normalised].Name, line.Name)) repeated.Add(line);
            else problems.Add(Problem(table, row.Problem("mail", "import.mail-of-two-people", MailOfTwo(higher[line.Mail.Normalised].Line))));
        }

        var used = table.Headers.Where(h => h.Length > 0).Except(table.Unused).ToList();
        return new PeopleFile(lines, repeated, [.. problems.OrderBy(p => p.Line)], used, table.Unused);
    }

    private static PersonLine? LineOf(CsvRow row, DateOnly today, List<CsvProblem> problems)
    {
        // Blank cells of these two were named by the table already.
        if (!row.Has("name") || !row.Has("mail")) return null;
        if (row["name"].Length > NameLength || row["name"].Any(char.IsControl)) problems.Add(row.Problem("name", "import.name-not-readable", NameNotReadable));
        if (!MailAddress.TryParse(row["mail"], out var mail)) problems.Add(row.Problem("mail", "import.mail-not-recognised", MailNotRecognised));
        if (row["organisation"].Length > OrganisationLength || row["organisation"].Any(char.IsControl)) problems.Add(row.Problem("organisation", "import.organisation-not-readable", NameNotReadable));

        NetworkRole? role = null;
        if (row.Has("role") && !Roles.TryGetValue(row["role"], out role)) problems.Add(row.Problem("role", "import.role-not-recognised", RoleNotRecognised));
        if (role == NetworkRole.Ambassador) problems.Add(row.Problem("role", "import.ambassador-is-asked", AmbassadorIsAsked));
        var language = Languages.Nl;
        if (row.Has("language") && !LanguageNames.TryGetValue(row["language"], out language)) problems.Add(row.Problem("language", "import.language-not-recognised", LanguageNotRecognised));
        var joinedOn = today;
        if (row.Has("joinedOn") && !DateOnly.TryParseExact(row["joinedOn"], ["d-M-yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out joinedOn))
        {
            problems.Add(row.Problem("joinedOn", "import.date-not-recognised", DateNotRecognised));
        }
        else if (joinedOn > today)
        {
            problems.Add(row.Problem("joinedOn", "import.date-ahead", DateAhead));
        }
        else if (joinedOn < Earliest)
        {
            problems.Add(row.Problem("joinedOn", "import.date-not-recognised", DateNotRecognised));
        }

        var (gives, seeks) = (Things(row, "gives", problems), Things(row, "seeks", problems));
        if (problems.Count > 0) return null;
        var organisation = string.Join(' ', row["organisation"].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return new PersonLine(row.Line, row["name"], mail, organisation.Length == 0 ? null : organisation, role, gives, seeks, language!, joinedOn);
    }

    /// <summary>What stands in one cell, parted by bars or line breaks.</summary>
    private static List<string> Things(CsvRow row, string column, List<CsvProblem> problems)
    {
        var things = row[column].Split(['|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (things.Count > MostThings || things.Any(t => t.Length > ThingLength || t.Any(char.IsControl))) problems.Add(row.Problem(column, "import.list-too-long", ListTooLong));
        return things;
    }

    private static bool SameName(string one, string other) =>
        CultureInfo.InvariantCulture.CompareInfo.Compare(one, other, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) == 0;

    private static ImportProblem Problem(CsvTable table, CsvProblem problem) =>
        new(problem.Line, problem.Column > 0 && problem.Column <= table.Headers.Count ? table.Headers[problem.Column - 1] : null, problem.Code, problem.Message);

    private static readonly Text NameNotReadable = new("Houd deze naam korter en laat tekens weg die je niet kunt zien.", "Keep this name shorter and leave out signs that one cannot see.");
    private static readonly Text MailNotRecognised = new("Dit is geen mailadres, zoals naam@organisatie.nl.", "This is not a mail address, such as name@organisation.org.");
    private static readonly Text RoleNotRecognised = new("Deze rol kennen we niet. Laat de cel leeg voor een deelnemer.", "We do not know this role. Leave the cell empty for a participant.");
    private static readonly Text AmbassadorIsAsked = new("Een ambassadeur vraag je als iedereen hier is; diegene zegt zelf ja. Laat de cel leeg.", "Ask an ambassador when everybody is here; they say yes themselves. Leave the cell empty.");
    private static readonly Text LanguageNotRecognised = new("Kies nl of en.", "Choose nl or en.");
    private static readonly Text DateNotRecognised = new("Schrijf de datum als 31-12-2025 of 2025-12-31.", "Write the date as 31-12-2025 or 2025-12-31.");
    private static readonly Text DateAhead = new("Deze datum moet nog komen.", "This date is still to come.");
    private static readonly Text ListTooLong = new(
        "Noem ten hoogste 20 dingen van elk 200 tekens, met een streepje | ertussen.", "Name at most 20 things of 200 characters each, with a bar | between them.");

    private static Text MailOfTwo(int line) => new(
        $"Dit mailadres staat op regel {line} bij een andere naam. Geef ieder een eigen adres.", $"This mail address stands on line {line} with another name. Give each person an address of their own.");
}
