using System.Text;

namespace LivingNetworks.Hosting;

/// <summary>A column that an import understands.</summary>
/// <param name="Key">By what the import calls it; accepted as a header too.</param>
/// <param name="Required">Whether it must be there, with a value on every line.</param>
/// <param name="Aliases">Headers that people give it, in Dutch and English; case, accents, spaces and signs do not matter.</param>
public sealed record CsvColumn(string Key, bool Required, params string[] Aliases);

/// <summary>What is wrong at one place of an uploaded file.</summary>
/// <param name="Line">Line in the file, from 1 (the header); where a record spans lines, its first.</param>
/// <param name="Column">Column in the file, from 1; 0 when it is about the whole line or file.</param>
/// <param name="Code">Stable, such as <c>csv.value-missing</c>.</param>
/// <param name="Message">One calm sentence that tells what to do.</param>
public sealed record CsvProblem(int Line, int Column, string Code, Text Message);

/// <summary>One record of an uploaded file.</summary>
public sealed class CsvRow
{
    private readonly IReadOnlyDictionary<string, int> _places;
    private readonly string[] _fields;

    internal CsvRow(int line, IReadOnlyDictionary<string, int> places, string[] fields) => (Line, _places, _fields) = (line, places, fields);

    /// <summary>The line on which it starts, from 1.</summary>
    public int Line { get; }

    /// <summary>The trimmed value of a column; empty where the file has no such column or leaves it blank.</summary>
    public string this[string key] => _places.TryGetValue(key, out var place) && place < _fields.Length ? _fields[place] : "";

    /// <summary>Whether the column has a value here.</summary>
    public bool Has(string key) => this[key].Length > 0;

    /// <summary>A problem with the value of a column of this row.</summary>
    public CsvProblem Problem(string key, string code, Text message) => new(Line, _places.TryGetValue(key, out var place) ? place + 1 : 0, code, message);
}

/// <summary>An uploaded CSV file as people make them: UTF-8 or Windows-1252, with semicolons, commas or tabs, headers in either language.</summary>
public sealed class CsvTable
{
    /// <summary>More rows than any network has people and meetings; larger files are split by hand.</summary>
    public const int MaxRows = 10_000;

    private CsvTable(IReadOnlyList<CsvRow> rows, IReadOnlyList<CsvProblem> problems, IReadOnlyList<string> unused, IReadOnlyList<string> headers) =>
        (Rows, Problems, Unused, Headers) = (rows, problems, unused, headers);

    /// <summary>The rows that could be read; blank lines are left out.</summary>
    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>Everything wrong with the file, in the order of its lines.</summary>
    public IReadOnlyList<CsvProblem> Problems { get; }

    /// <summary>Headers that the import does not know, so that a person sees what is left aside.</summary>
    public IReadOnlyList<string> Unused { get; }

    /// <summary>The header as it stands in the file; column 1 comes first.</summary>
    public IReadOnlyList<string> Headers { get; }

    /// <summary>Reads a file. It never throws on what people upload: what is wrong stands in <see cref="Problems"/>.</summary>
    public static CsvTable Read(byte[] bytes, IReadOnlyList<CsvColumn> columns)
    {
        if (CsvEncoding.Decode(bytes) is not { } text) return Refused(CsvProblems.NotText);
        if (string.IsNullOrWhiteSpace(text)) return Refused(CsvProblems.Empty);

        var (delimiter, firstLine) = Delimiter(ref text);
        var problems = new List<CsvProblem>();
        var rows = new List<CsvRow>();
        Header? header = null;
        foreach (var (line, raw, badQuotes) in CsvRecords.Of(text, delimiter, firstLine))
        {
            if (badQuotes)
            {
                problems.Add(CsvProblems.BadQuotes(line));
                continue;
            }

            var fields = raw.Select(Clean).ToArray();
            if (Array.TrueForAll(fields, f => f.Length == 0)) continue;
            if (header is null)
            {
                header = Header.From(fields, line, columns, problems);
                if (problems.Count > 0) break;
                continue;
            }

            if (rows.Count == MaxRows)
            {
                problems.Add(CsvProblems.TooManyRows(line, MaxRows));
                break;
            }

            if (Array.FindLastIndex(fields, f => f.Length > 0) >= header.Width)
            {
                problems.Add(CsvProblems.TooManyFields(line, header.Width));
                continue;
            }

            var row = new CsvRow(line, header.Places, fields);
            problems.AddRange(columns.Where(c => c.Required && !row.Has(c.Key)).Select(c => CsvProblems.ValueMissing(row, c)));
            rows.Add(row);
        }

        return header is null && problems.Count == 0 ? Refused(CsvProblems.Empty) : new CsvTable(rows, problems, header?.Unused ?? [], header?.Names ?? []);
    }

    private static CsvTable Refused(CsvProblem problem) => new([], [problem], [], []);

    /// <summary>Trims, and takes off the apostrophe that <see cref="CsvText"/> puts before what a spreadsheet would calculate.</summary>
    private static string Clean(string field)
    {
        var trimmed = field.Trim().Trim('\u00a0');
        return trimmed.Length > 1 && trimmed[0] == '\'' && CsvText.StartsFormula(trimmed[1..]) ? trimmed[1..] : trimmed;
    }

    /// <summary>The sign that separates most fields of the first line; a line <c>sep=;</c>, as Excel writes it, is taken at its word.</summary>
    private static (char Delimiter, int FirstLine) Delimiter(ref string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var first = (end < 0 ? text : text[..end]).TrimEnd('\r');
        if (first.Length == 5 && first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && end > 0)
        {
            text = text[(end + 1)..];
            return (first[4], 2);
        }

        var quoted = false;
        var counts = new Dictionary<char, int> { [';'] = 0, [','] = 0, ['\t'] = 0 };
        foreach (var sign in first)
        {
            if (sign == '"') quoted = !quoted;
            else if (!quoted && counts.TryGetValue(sign, out var count)) counts[sign] = count + 1;
        }

        return (counts.MaxBy(c => c.Value).Key, 1);
    }

    private sealed record Header(IReadOnlyDictionary<string, int> Places, IReadOnlyList<string> Names, IReadOnlyList<string> Unused)
    {
        public int Width => Names.Count;

        public static Header From(string[] fields, int line, IReadOnlyList<CsvColumn> columns, List<CsvProblem> problems)
        {
            var known = columns.SelectMany(c => c.Aliases.Append(c.Key).Select(a => (Name: Plain(a), c.Key))).DistinctBy(a => a.Name).ToDictionary(a => a.Name, a => a.Key);
            var places = new Dictionary<string, int>();
            var unused = new List<string>();
            for (var place = 0; place < fields.Length; place++)
            {
                if (!known.TryGetValue(Plain(fields[place]), out var key))
                {
                    if (fields[place].Length > 0) unused.Add(fields[place]);
                }
                else if (!places.TryAdd(key, place))
                {
                    problems.Add(CsvProblems.ColumnTwice(line, place + 1, fields[place]));
                }
            }

            problems.AddRange(columns.Where(c => c.Required && !places.ContainsKey(c.Key)).Select(c => CsvProblems.ColumnMissing(line, c)));
            return new Header(places, fields, unused);
        }

        /// <summary>Letters and digits only, without accents, in lower case: "E-mailadres " and "emailadres" are one.</summary>
        private static string Plain(string header) => string.Concat(header.Normalize(NormalizationForm.FormD)
            .Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
    }
}
