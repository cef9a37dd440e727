using System.Collections;
using System.Globalization;
using System.Text;

namespace LivingNetworks.GraphQL.Paging;

/// <summary>Takes a page out of a list in memory or a query; the cursor is the position of the item.</summary>
internal static class OffsetCursor
{
    public static Connection<T> Page<T>(IEnumerable items, PageRange range, bool withTotal)
    {
        if (items is IQueryable<T> query)
        {
            return Page(query, range, withTotal);
        }

        var list = items as IReadOnlyList<T> ?? items.Cast<T>().ToList();
        var (start, end) = range.Within(list.Count);
        var edges = new IEdge<T>[end - start];
        for (var i = start; i < end; i++)
        {
            edges[i - start] = new Edge<T>(list[i], Write(i));
        }

        return new Connection<T>(edges, Info(edges, start > 0, end < list.Count), list.Count);
    }

    public static string Write(int position) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes(position.ToString(CultureInfo.InvariantCulture)));

    public static int? Read(string cursor)
    {
        var bytes = new byte[cursor.Length];
        return Convert.TryFromBase64String(cursor, bytes, out var length)
            && int.TryParse(Encoding.ASCII.GetString(bytes, 0, length), NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? position
            : null;
    }

    // Going forward needs no count: one item more than the page tells whether another page follows.
    private static Connection<T> Page<T>(IQueryable<T> query, PageRange range, bool withTotal)
    {
        var total = withTotal || range.IsBackward ? query.Count() : (int?)null;
        var (start, end) = range.Within(total ?? int.MaxValue - 1);
        var found = query.Skip(start).Take(end - start + 1).ToList();
        var count = Math.Min(found.Count, end - start);
        var edges = new IEdge<T>[count];
        for (var i = 0; i < count; i++)
        {
            edges[i] = new Edge<T>(found[i], Write(start + i));
        }

        return new Connection<T>(edges, Info(edges, start > 0, found.Count > count), total ?? 0);
    }

    private static ConnectionPageInfo Info<T>(IEdge<T>[] edges, bool hasPrevious, bool hasNext) =>
        edges.Length == 0
            ? new ConnectionPageInfo(hasNext, hasPrevious)
            : new ConnectionPageInfo(hasNext, hasPrevious, edges[0].Cursor, edges[^1].Cursor);
}

/// <summary>Which part of a list the caller asks for.</summary>
internal readonly record struct PageRange(int? First, int? After, int? Last, int? Before)
{
    public bool IsBackward => Last is not null;

    /// <summary>Start (inclusive) and end (exclusive) in a list of the given length.</summary>
    public (int Start, int End) Within(int count)
    {
        var start = After is { } after ? Math.Min(after + 1, count) : 0;
        var end = Before is { } before ? Math.Min(before, count) : count;
        end = Math.Max(start, end);
        if (First is { } first)
        {
            end = Math.Min(end, start + first);
        }

        if (Last is { } last)
        {
            start = Math.Max(start, end - last);
        }

        return (start, end);
    }
}
