namespace LivingNetworks.GraphQL;

/// <summary>A page of a list, with cursors.</summary>
public class Connection<T>(IReadOnlyList<IEdge<T>> edges, ConnectionPageInfo info, int totalCount = 0) : IConnection
{
    /// <summary>The items with their cursors.</summary>
    public IReadOnlyList<IEdge<T>> Edges { get; } = edges;

    /// <summary>Where the page lies.</summary>
    public ConnectionPageInfo Info { get; } = info;

    /// <summary>How many items there are in all.</summary>
    public int TotalCount { get; } = totalCount;

    IReadOnlyList<IEdge> IConnection.Edges => Edges;
}

/// <summary>A page of a list, whatever its items are.</summary>
public interface IConnection
{
    /// <summary>The items with their cursors.</summary>
    IReadOnlyList<IEdge> Edges { get; }

    /// <summary>Where the page lies.</summary>
    ConnectionPageInfo Info { get; }

    /// <summary>How many items there are in all.</summary>
    int TotalCount { get; }
}

/// <summary>An item of a connection.</summary>
public interface IEdge
{
    /// <summary>The item.</summary>
    object? Node { get; }

    /// <summary>Where the item is in the list.</summary>
    string Cursor { get; }
}

/// <summary>An item of a connection.</summary>
public interface IEdge<out T> : IEdge
{
    /// <summary>The item.</summary>
    new T Node { get; }
}

/// <summary>An item of a connection.</summary>
public class Edge<T>(T node, string cursor) : IEdge<T>
{
    /// <inheritdoc />
    public T Node { get; } = node;

    /// <inheritdoc />
    public string Cursor { get; } = cursor;

    object? IEdge.Node => Node;
}

/// <summary>Where a page lies in its list.</summary>
public class ConnectionPageInfo(bool hasNextPage, bool hasPreviousPage, string? startCursor = null, string? endCursor = null)
{
    /// <summary>Whether items follow.</summary>
    public bool HasNextPage { get; } = hasNextPage;

    /// <summary>Whether items precede.</summary>
    public bool HasPreviousPage { get; } = hasPreviousPage;

    /// <summary>The cursor of the first item.</summary>
    public string? StartCursor { get; } = startCursor;

    /// <summary>The cursor of the last item.</summary>
    public string? EndCursor { get; } = endCursor;
}

/// <summary>How lists are paged.</summary>
public sealed class PagingOptions
{
    /// <summary>The number of items if the caller asks for none in particular.</summary>
    public int DefaultPageSize { get; set; } = 10;

    /// <summary>The largest page.</summary>
    public int MaxPageSize { get; set; } = 50;

    /// <summary>Whether connections have <c>totalCount</c>.</summary>
    public bool IncludeTotalCount { get; set; }

    /// <summary>Whether <c>last</c> and <c>before</c> exist.</summary>
    public bool AllowBackwardPagination { get; set; } = true;

    /// <summary>Whether the caller must give <c>first</c> or <c>last</c>.</summary>
    public bool RequirePagingBoundaries { get; set; }

    /// <summary>Whether connections have <c>nodes</c>.</summary>
    public bool IncludeNodesField { get; set; } = true;
}
