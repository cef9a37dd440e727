using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Worth;

/// <summary>Returns as a reader may see them.</summary>
internal static class ReturnViews
{
    public static ReturnView Of(ReturnEntry entry, Guid? me, bool readsCause, long version) => new(
        entry.Id, entry.NetworkId, entry.Kind, entry.Level, entry.Text, entry.ForWhom, entry.Quantity, entry.Unit, entry.Source, entry.HappenedOn, entry.Evidence,
        entry.Attributable, entry.State, entry.ConfirmedInSessionId, entry.IsAfterEnd, readsCause ? entry.CausedByReturnId : null, entry.Audience, entry.CircleId,
        entry.CreatedAt, entry.AuthorId == me, version);

    /// <summary>Many returns, with one look at those in whose wake they arose.</summary>
    public static async Task<IReadOnlyList<ReturnView>> Of(this LearningLogDb db, IReadOnlyList<ReturnEntry> entries, Reader reader, CancellationToken stop)
    {
        var causes = entries.Where(e => e.CausedByReturnId is not null).Select(e => e.CausedByReturnId!.Value).Distinct().ToList();
        var found = causes.Count == 0 ? [] : await db.Returns.AsNoTracking().Where(r => causes.Contains(r.Id)).ToListAsync(stop);
        var readable = found.Where(r => AudiencePolicy.MayRead(reader, r)).Select(r => r.Id).ToHashSet();
        return [.. entries.Select(e => Of(e, reader.PersonId, e.CausedByReturnId is { } cause && readable.Contains(cause), e.Version))];
    }

    /// <summary>The answer to a command that changed a return.</summary>
    public static async Task<ReturnView> Changed(this LearningLogDb db, ReturnEntry entry, Reader reader, CancellationToken stop) =>
        (await db.Of([entry], reader, stop))[0] with { Version = db.VersionOf(entry) };
}
