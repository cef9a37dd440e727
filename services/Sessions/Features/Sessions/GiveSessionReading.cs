using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Takes in a reading: a mark that it was given beside the person, the answer in tallies only.</summary>
internal static class GiveSessionReadingHandler
{
    public static async Task<Result<ReadingGivenView>> Handle(GiveSessionReading command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Session(db, command.SessionId, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (session, _) = reach.Value;
        if (session.State != SessionState.Underway) return Refusals.ReadingsClosed;
        if (await db.Attendances.AnyAsync(a => a.SessionId == session.Id && a.PersonId == call.Me && a.Came == false, stop)) return Refusals.ForThosePresent;
        if (await db.PulseGivers.AnyAsync(g => g.SessionId == session.Id && g.PersonId == call.Me, stop)) return Refusals.ReadingGiven;

        var pulse = await db.Pulses.SingleOrDefaultAsync(p => p.SessionId == session.Id, stop);
        if (pulse is null) db.Pulses.Add(pulse = new Pulse(session.Id));
        pulse.Take(command.Mood, command.Tempo, command.RoomToSpeak);
        db.PulseGivers.Add(new PulseGiver(session.Id, call.Me));
        return new ReadingGivenView(session.Id);
    }
}
