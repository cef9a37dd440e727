using LivingNetworks.Hosting;

namespace LivingNetworks.Gateway.Schema;

/// <summary>What a client asks of a list, in terms of the services: their own cursor, and how many items of that page were seen already.</summary>
/// <remarks>A service gives one cursor per page. An edge in the middle of a page therefore carries its place in it: the page's own
/// cursor and the number of items up to and including this one.</remarks>
/// <param name="First">How many items the client wants.</param>
/// <param name="After">The service's cursor of the page.</param>
/// <param name="Skip">How many items of the page to leave out.</param>
internal readonly record struct PageRequest(int First, string? After, int Skip)
{
    private const int DefaultSize = 20;

    /// <summary>How many items to ask of the service.</summary>
    public int Size => Math.Min(Cursor.MaxPageSize, First + Skip);

    /// <summary>Reads the paging arguments of a field.</summary>
    public static PageRequest Of(int? first, string? after)
    {
        var size = Math.Clamp(first ?? DefaultSize, 1, Cursor.MaxPageSize);
        var at = after?.IndexOf('~', StringComparison.Ordinal) ?? -1;
        return at > 0 && int.TryParse(after.AsSpan(0, at), out var skip) && skip is > 0 and < Cursor.MaxPageSize
            ? new PageRequest(size, after!.Length > at + 1 ? after[(at + 1)..] : null, skip)
            : new PageRequest(size, string.IsNullOrEmpty(after) ? null : after, 0);
    }

    /// <summary>The cursor of the item at an index of the service's page.</summary>
    public string CursorOf(int index) => $"{index + 1}~{After}";
}

/// <summary>Turns a service's page into a connection.</summary>
internal static class Connections
{
    /// <summary>The connection of the items that the client has not seen yet.</summary>
    public static Connection<T> ToConnection<T>(this Page<T> page, PageRequest request)
    {
        var last = Math.Min(page.Items.Count, request.Skip + request.First) - 1;
        var edges = new List<IEdge<T>>(Math.Max(0, last - request.Skip + 1));
        for (var index = request.Skip; index <= last; index++)
        {
            edges.Add(new Edge<T>(page.Items[index], index == page.Items.Count - 1 && page.EndCursor is { } end ? end : request.CursorOf(index)));
        }

        var more = page.HasNextPage || last < page.Items.Count - 1;
        return new Connection<T>(
            edges, new ConnectionPageInfo(more, request.After is not null || request.Skip > 0, edges.Count > 0 ? edges[0].Cursor : null, edges.Count > 0 ? edges[^1].Cursor : null));
    }
}
