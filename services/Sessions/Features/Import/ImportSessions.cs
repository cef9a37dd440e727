using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using LivingNetworks.Sessions.Features.Sessions;

namespace LivingNetworks.Sessions.Features.Import;

/// <summary>Brings sessions with attendance along from a file: everything, or nothing with the reasons line by line.</summary>
internal static class ImportSessionsHandler
{
    public static async Task<Result<SessionsImportView>> Handle(ImportSessions command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Network(db, command.NetworkId, null, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        if (!reach.Value.IsFacilitator) return Refusals.ForFacilitators;
        if (command.File.Length > SessionsFile.MaxBytes) return CommonRefusals.TooLarge with { Field = "file" };
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(command.TimeZone, out var zone)) return Refusals.UnknownTimeZone;

        var (rows, remarks) = SessionsFile.Read(command.File, command.People, zone);
        var belongings = await People.Belongings(db, command.NetworkId, [.. rows.SelectMany(r => r.Present).Distinct()], stop);
        var unclear = remarks.ToList();
        var sessions = new List<(Session Session, SessionsFile.Row Row)>(rows.Count);
        foreach (var row in rows)
        {
            if (row.Present.Any(p => !belongings.Contains(p)))
            {
                unclear.Add(new(row.Line, null, "sessions.person-not-found", new("Niet iedereen op deze regel hoort bij het netwerk.", "Not everybody on this line belongs to the network.")));
                continue;
            }

            var session = Session.Propose(Call.NewId(), command.NetworkId, null, row.Kind, row.Title, null, call.Me, Side.Of(reach.Value), call.Now);
            if ((session.Plan(row.StartsAt, row.EndsAt, null)
                ?? session.Describe(row.Title, null, row.Place, row.Kind == SessionKind.OnlineMeeting ? SessionMode.Online : SessionMode.InPerson, null, null)
                ?? session.Import(row.Number, row.Present.Count, call.Now)) is { } refusal)
            {
                unclear.Add(new(row.Line, null, refusal.Code, refusal.Message));
                continue;
            }

            sessions.Add((session, row));
        }

        var saved = !command.DryRun && unclear.Count == 0;
        if (saved)
        {
            foreach (var (session, row) in sessions)
            {
                db.Sessions.Add(session);
                db.Publish(Announced.Of(session), session.Audience, call, actor: call.Me);
                if (!session.WasHeld) continue;
                foreach (var person in row.Present)
                {
                    var attendance = new Attendance(session.Id, person);
                    attendance.Record(came: true);
                    db.Attendances.Add(attendance);
                }

                await Held.Tell(db, session, row.Present, call, stop);
            }
        }

        return new SessionsImportView(
            command.DryRun, saved,
            [.. sessions.Select(s => new ImportedSessionView(
                s.Row.Line, s.Session.Title, s.Session.Kind, s.Session.StartsAt!.Value, s.Session.EndsAt!.Value, s.Session.State, s.Row.Present.Count, s.Session.NumberPresent))],
            [.. unclear.OrderBy(r => r.Line)]);
    }
}
