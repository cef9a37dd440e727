using System.Text;

namespace LivingNetworks.GraphQL.Language;

/// <summary>The value of a block string: common indentation and blank first and last lines do not count.</summary>
internal static class BlockString
{
    public static string Dedent(List<string> lines)
    {
        var indent = int.MaxValue;
        var first = -1;
        var last = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var leading = LeadingWhiteSpace(lines[i]);
            if (leading == lines[i].Length)
            {
                continue;
            }

            first = first < 0 ? i : first;
            last = i;
            if (i != 0 && leading < indent)
            {
                indent = leading;
            }
        }

        var value = new StringBuilder();
        for (var i = Math.Max(first, 0); i <= last; i++)
        {
            if (i > first)
            {
                value.Append('\n');
            }

            value.Append(i == 0 ? lines[i] : lines[i].AsSpan(Math.Min(indent, lines[i].Length)));
        }

        return value.ToString();
    }

    private static int LeadingWhiteSpace(string line)
    {
        var i = 0;
        while (i < line.Length && line[i] is (' ' or '\t'))
        {
            i++;
        }

        return i;
    }
}
