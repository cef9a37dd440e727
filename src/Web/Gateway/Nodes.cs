namespace LivingNetworks.Web.Gateway;

/// <summary>One page of a list that can grow.</summary>
public sealed record Nodes<T>(T[] Items, PageInfo? PageInfo = null)
{
    /// <summary>The graph's name for the items of a page.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("nodes")]
    public T[] Items { get; init; } = Items ?? [];
}

/// <summary>Whether there is more, and from where to ask for it.</summary>
public sealed record PageInfo(bool HasNextPage, string? EndCursor);
