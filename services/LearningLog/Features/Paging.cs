using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features;

/// <summary>Pages of items with an audience, the latest first.</summary>
internal static class Paging
{
    /// <summary>What a cursor that is not one of ours is answered with.</summary>
    public static readonly Refusal CursorNotRecognised = CommonRefusals.NotRecognised("after");

    public static async Task<Result<Page<T>>> LatestPage<T>(this IQueryable<T> items, int first, string? after, CancellationToken stop)
        where T : SharedItem
    {
        if (after is not null)
        {
            if (Cursor.Parse(after) is not { } cursor) return CursorNotRecognised;
            items = items.Where(i => i.ArisenAt < cursor.At || (i.ArisenAt == cursor.At && i.Id.CompareTo(cursor.Id) < 0));
        }

        var rows = await items.OrderByDescending(i => i.ArisenAt).ThenByDescending(i => i.Id).Take(first + 1).ToListAsync(stop);
        return Cursor.Cut(rows, first, i => new Cursor(i.ArisenAt, i.Id));
    }

    public static Page<TView> Map<T, TView>(this Page<T> page, Func<T, TView> view) => new([.. page.Items.Select(view)], page.EndCursor, page.HasNextPage);

    /// <summary>Somebody without any place in a network is told what a network that does not exist would tell.</summary>
    public static bool IsClosedTo<T>(this Page<T> page, Reader reader, Guid networkId) => page.Items.Count == 0 && !reader.Networks.Contains(networkId);
}
