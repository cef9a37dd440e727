using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.MeetingTies;

/// <summary>Shows those inside how it stands and the last picture. Of others' yes nothing is told but the number in a picture.</summary>
internal static class MeetingTiesHandler
{
    public static async Task<Result<MeetingTiesView>> Handle(Contracts.MeetingTies query, SessionsDb db, Call call, CancellationToken stop)
    {
        var inside = await Reach.Inside(db, query.NetworkId, call, stop);
        return inside.IsRefused(out var unreachable) ? unreachable : await db.MeetingTiesFor(query.NetworkId, inside.Value, call, stop);
    }

    /// <summary>How it stands for the caller; newcomers see pictures from their own first day on.</summary>
    public static async Task<MeetingTiesView> MeetingTiesFor(this SessionsDb db, Guid networkId, Place place, Call call, CancellationToken stop)
    {
        var (me, from) = (call.Me, place.ReadsInsideFrom);
        var allowed = await db.MeetingTiesAllowed.AsNoTracking().SingleOrDefaultAsync(a => a.NetworkId == networkId, stop);
        var shares = await db.MeetingShares.AnyAsync(m => m.NetworkId == networkId && m.PersonId == me, stop);
        var last = await db.MeetingPictures.AsNoTracking().Where(p => p.NetworkId == networkId && p.CountedAt >= from).OrderByDescending(p => p.CountedAt).FirstOrDefaultAsync(stop);
        return new MeetingTiesView(networkId, allowed?.From, allowed?.AnnouncedOn, shares, place.IsFacilitator, last is null ? null : Of(last));
    }

    /// <summary>A picture.</summary>
    public static MeetingPictureView Of(MeetingPicture picture) => new(
        picture.Id, picture.CountedAt, picture.Members, picture.People, picture.Ties, picture.Kept.From, picture.Kept.Meetings, picture.Kept.FewestShared,
        picture.Kept.LargestMeeting, picture.Kept.HalfLifeInDays, picture.Kept.Figures);
}
