using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Records what the process watcher saw of the group.</summary>
internal static class RecordWatcherNoteHandler
{
    public static async Task<Result<LookBackView>> Handle(RecordWatcherNote command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Session(db, command.SessionId, call, stop, afterEnding: true);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (session, _) = reach.Value;
        if (!session.HasRole(call.Me, SessionRole.ProcessWatcher)) return Refusals.ForTheProcessWatcher;
        if (session.State != SessionState.Underway && session.TakesLookBack() is { } tooEarly) return tooEarly;

        var lookBack = await db.LookBacks.SingleOrDefaultAsync(l => l.SessionId == session.Id, stop);
        if (lookBack is null) db.LookBacks.Add(lookBack = new SessionLookBack(session));
        lookBack.Note(command.Note);
        return LookBackViews.Of(db, lookBack);
    }
}
