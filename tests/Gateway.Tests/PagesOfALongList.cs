using LivingNetworks.Gateway.Schema;
using LivingNetworks.Hosting;

namespace LivingNetworks.Gateway.Tests;

/// <summary>Every edge has a cursor from which the list goes on without a gap or a repeat.</summary>
public sealed class PagesOfALongList
{
    private static readonly int[] All = [.. Enumerable.Range(0, 47)];

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(20)]
    [InlineData(100)]
    public void Go_on_from_the_last_edge(int size)
    {
        var seen = new List<int>();
        string? after = null;
        for (var more = true; more;)
        {
            var request = PageRequest.Of(size, after);
            var connection = Service(request).ToConnection(request);
            seen.AddRange(connection.Edges.Select(e => e.Node));
            (more, after) = (connection.Info.HasNextPage, connection.Info.EndCursor);
        }

        Assert.Equal(All, seen);
    }

    [Fact]
    public void Go_on_from_any_edge()
    {
        var request = PageRequest.Of(10, null);
        var first = Service(request).ToConnection(request);
        foreach (var edge in first.Edges)
        {
            var next = PageRequest.Of(5, edge.Cursor);
            Assert.Equal(All.Skip(edge.Node + 1).Take(5), Service(next).ToConnection(next).Edges.Select(e => e.Node));
        }
    }

    [Theory]
    [InlineData(null, 20)]
    [InlineData(0, 1)]
    [InlineData(-3, 1)]
    [InlineData(5000, 100)]
    public void Have_a_bounded_size(int? asked, int given) => Assert.Equal(given, PageRequest.Of(asked, null).First);

    [Theory]
    [InlineData("nonsense")]
    [InlineData("~")]
    [InlineData("-1~x")]
    [InlineData("99999999999~x")]
    public void Take_a_strange_cursor_for_the_services_own(string cursor) => Assert.Equal((cursor, 0), (PageRequest.Of(1, cursor).After, PageRequest.Of(1, cursor).Skip));

    /// <summary>A service as it pages: one cursor per page.</summary>
    private static Page<int> Service(PageRequest request)
    {
        var start = request.After is null ? 0 : int.Parse(request.After, System.Globalization.CultureInfo.InvariantCulture);
        var items = All.Skip(start).Take(request.Size).ToList();
        return new Page<int>(items, items.Count == 0 ? null : $"{start + items.Count}", start + items.Count < All.Length);
    }
}
