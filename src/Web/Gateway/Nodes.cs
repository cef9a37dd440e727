using System.Text.Json.Serialization;

namespace LivingNetworks.Web.Gateway;

/// <summary>One page of a list that can grow.</summary>
public sealed record Nodes<T>
{
    /// <summary>The items as the graph gives them.</summary>
    [JsonPropertyName("nodes")]
    public T[]? Given { get; init; }

    [JsonIgnore]
    public T[] Items => Given ?? [];

    public PageInfo? PageInfo { get; init; }
}

/// <summary>Whether there is more, and from where to ask for it.</summary>
public sealed record PageInfo(bool HasNextPage, string? EndCursor);
