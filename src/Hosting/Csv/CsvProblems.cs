namespace LivingNetworks.Hosting;

/// <summary>What can be wrong with an uploaded file before anyone looks at what it says.</summary>
internal static class CsvProblems
{
    public static readonly CsvProblem NotText = new(1, 0, "csv.not-text", new(
        "Dit bestand is geen tekst. Bewaar het in je rekenprogramma als CSV en kies het opnieuw.",
        "This file is not text. Save it as CSV in your spreadsheet program and choose it again."));

    public static readonly CsvProblem Empty = new(1, 0, "csv.empty", new("Dit bestand is leeg.", "This file is empty."));

    public static CsvProblem BadQuotes(int line) => new(line, 0, "csv.bad-quotes", new(
        "De aanhalingstekens op deze regel kloppen niet.", "The quotation marks on this line do not match."));

    public static CsvProblem TooManyRows(int line, int most) => new(line, 0, "csv.too-many-rows", new(
        $"Dit bestand heeft meer dan {most} regels. Verdeel het over meer bestanden.", $"This file has more than {most} lines. Spread it over several files."));

    public static CsvProblem TooManyFields(int line, int width) => new(line, width + 1, "csv.too-many-fields", new(
        $"Deze regel heeft meer dan de {width} kolommen van de kopregel.", $"This line has more than the {width} columns of the header."));

    public static CsvProblem ColumnTwice(int line, int column, string header) => new(line, column, "csv.column-twice", new(
        $"De kolom \"{header}\" staat er twee keer in. Laat er één weg.", $"The column \"{header}\" is there twice. Leave one out."));

    public static CsvProblem ColumnMissing(int line, CsvColumn column) => new(line, 0, "csv.column-missing", new(
        $"De kolom \"{Name(column)}\" ontbreekt in de kopregel.", $"The column \"{Name(column)}\" is missing from the header."));

    public static CsvProblem ValueMissing(CsvRow row, CsvColumn column) => row.Problem(column.Key, "csv.value-missing", new(
        $"Vul de kolom \"{Name(column)}\" in.", $"Fill in the column \"{Name(column)}\"."));

    private static string Name(CsvColumn column) => column.Aliases.FirstOrDefault() ?? column.Key;
}
