using System.Buffers;
using System.Globalization;
using System.Text;

namespace LivingNetworks.Hosting;

/// <summary>Writes CSV that spreadsheets open as it is: UTF-8 with a byte order mark, semicolons, and nothing that they would calculate.</summary>
public static class CsvText
{
    /// <summary>What makes a field stand between quotation marks.</summary>
    private static readonly SearchValues<char> Quoted = SearchValues.Create(";\",\r\n\t");

    /// <summary>Writes a header and rows.</summary>
    public static byte[] Write(IEnumerable<string> header, IEnumerable<IEnumerable<string?>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Prepend(header)) text.AppendJoin(';', row.Select(Field)).Append("\r\n");
        return [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>Whether a spreadsheet would take the text for a formula. A plain number is none.</summary>
    internal static bool StartsFormula(string value) =>
        value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static string Field(string? value)
    {
        var safe = value is null ? "" : StartsFormula(value) ? "'" + value : value;
        return safe.AsSpan().ContainsAny(Quoted) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
