using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using LivingNetworks.LearningLog.Features.History;
using LivingNetworks.LearningLog.Features.Sharing;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Worth;

/// <summary>Answers <see cref="NoticeReturn"/>.</summary>
internal static class NoticeReturnHandler
{
    public static async Task<Result<ReturnView>> Handle(NoticeReturn command, LearningLogDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var hasEnded = await db.HasEnded(command.NetworkId, stop);
        if (!reader.In(command.NetworkId).IsInside && !(hasEnded && await TookPart(command.NetworkId, db, call, stop))) return CommonRefusals.NotFound("networkId");

        KnownSession? session = null;
        if (command.SessionId is { } sessionId)
        {
            session = await db.Sessions.FindAsync([sessionId], stop);
            if (session is not null && session.NetworkId != command.NetworkId) return CommonRefusals.NotFound("sessionId");
        }

        if (command.CausedByReturnId is { } causeId)
        {
            var cause = await db.Returns.FindAsync([causeId], stop);
            if (cause is null || cause.NetworkId != command.NetworkId || !AudiencePolicy.MayRead(reader, cause)) return CommonRefusals.NotFound("causedByReturnId");
        }

        var origin = command.SessionId is { } heldIn ? session?.Circle ?? Reach.Circle(heldIn) : Reach.Inside;
        var reach = command.Audience is { } level ? Reach.Of(level, command.SessionId, null, null) : origin;
        var noticed = ReturnEntry.Notice(Call.NewId(), call.Me, command, reach, hasEnded, call.Now);
        if (noticed.IsRefused(out var refusal)) return refusal;
        if (await SuggestionsHandler.Accept(command.SuggestionId, SuggestionKind.Return, command.NetworkId, reader, db, stop) is { } decided) return decided;

        db.Returns.Add(noticed.Value);
        db.Announce(noticed.Value, call);
        return ReturnViews.Of(noticed.Value, call.Me, readsCause: true, db.VersionOf(noticed.Value));
    }

    /// <summary>Returns often show after the end, to people who by then have left (L-INV-6).</summary>
    private static Task<bool> TookPart(Guid networkId, LearningLogDb db, Call call, CancellationToken stop)
    {
        var me = call.Me;
        return db.Belongings.AnyAsync(b => b.PersonId == me && b.NetworkId == networkId && (b.Standing == Standing.Participant || b.Standing == Standing.Facilitator), stop);
    }
}
