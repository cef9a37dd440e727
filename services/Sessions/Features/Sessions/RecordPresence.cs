using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Records who is there, many people at once.</summary>
internal static class RecordPresenceHandler
{
    public static async Task<Result<SessionRoomView>> Handle(RecordPresence command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Session(db, command.SessionId, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (session, place) = reach.Value;
        if (!session.PresenceIsRecordedBy(call.Me, place)) return Refusals.NotYoursToRecord;
        if (session.TakesPresence() is { } tooEarly) return tooEarly;

        var present = command.Present.ToHashSet();
        var notPresent = (command.NotPresent ?? []).Where(p => !present.Contains(p)).ToHashSet();
        var known = await People.Belongings(db, session.NetworkId, [.. present, .. notPresent], stop);
        for (var i = 0; i < command.Present.Count; i++)
        {
            var person = command.Present[i];
            if (!known.Contains(person) && !session.Guests.Any(g => g.PersonId == person)) return (Refusals.PersonNotHere with { Field = null }).InLine("present", i);
        }

        var records = await db.Attendances.Where(a => a.SessionId == session.Id).ToDictionaryAsync(a => a.PersonId, stop);
        var changed = new List<Attendance>();
        foreach (var (person, came) in present.Select(p => (p, true)).Concat(notPresent.Select(p => (p, false))))
        {
            // Who is not known here and not recorded has nothing to correct.
            if (!came && !known.Contains(person) && !records.ContainsKey(person)) continue;
            if (!records.TryGetValue(person, out var record))
            {
                record = new Attendance(session.Id, person);
                records.Add(person, record);
                db.Attendances.Add(record);
            }

            if (record.Came == came) continue;
            record.Record(came);
            changed.Add(record);
        }

        var named = records.Values.Where(r => r.Came == true).Select(r => r.PersonId).ToList();
        if (session.CountPresent(command.NumberPresent, named.Count) is { } refusal) return refusal;

        if (session.WasHeld)
        {
            var belongings = await People.Belongings(db, session.NetworkId, [.. records.Keys], stop);
            var facts = changed.Select(r => Circle.Fact(session, r.PersonId, r.Came == true, belongings[r.PersonId], call.Now)).ToList();
            await db.ApplyBelongings(facts, stop);
            db.Publish(
                new PresenceCorrected(session.Id, session.NetworkId, Circle.Participants(named, belongings, session), session.NumberPresent ?? named.Count, facts),
                session.Audience, call, actor: call.Me);
        }

        return await db.Room(session, call, stop);
    }
}
