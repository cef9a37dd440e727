using System.Text;

namespace LivingNetworks.Hosting;

/// <summary>One record as it stands in the text.</summary>
/// <param name="Line">The line on which it starts, from 1.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="BadQuotes">Whether a quoted field does not end, or goes on after its end.</param>
internal readonly record struct CsvRecord(int Line, IReadOnlyList<string> Fields, bool BadQuotes);

/// <summary>Takes text apart into records (RFC 4180). A quotation mark inside a field that does not begin with one is an ordinary sign.</summary>
internal static class CsvRecords
{
    public static IEnumerable<CsvRecord> Of(string text, char delimiter, int firstLine)
    {
        var at = 0;
        var line = firstLine;
        while (at < text.Length)
        {
            var (start, bad) = (line, false);
            var fields = new List<string>();
            while (true)
            {
                fields.Add(at < text.Length && text[at] == '"' ? Quoted(text, delimiter, ref at, ref line, ref bad) : Plain(text, delimiter, ref at));
                if (at >= text.Length || text[at] != delimiter) break;
                at++;
            }

            if (at < text.Length && text[at] == '\r') at++;
            if (at < text.Length && text[at] == '\n') at++;
            line++;
            yield return new CsvRecord(start, fields, bad);
        }
    }

    private static string Plain(string text, char delimiter, ref int at)
    {
        var length = text.AsSpan(at).IndexOfAny(delimiter, '\r', '\n');
        var field = length < 0 ? text[at..] : text.Substring(at, length);
        at += field.Length;
        return field;
    }

    private static string Quoted(string text, char delimiter, ref int at, ref int line, ref bool bad)
    {
        var field = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"')
            {
                if (text[at] == '\n') line++;
                field.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                field.Append(text[at++]);
            }
            else
            {
                at++;
                var rest = Plain(text, delimiter, ref at);
                bad |= !string.IsNullOrWhiteSpace(rest);
                return field.ToString();
            }
        }

        bad = true;
        return field.ToString();
    }
}
