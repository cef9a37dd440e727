using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Calendar;

/// <summary>Shows what grew out of the sessions of a network.</summary>
internal static class LearningToDoingHandler
{
    public static async Task<Result<Page<GrewOutOfView>>> Handle(LearningToDoing query, SessionsDb db, Call call, CancellationToken stop)
    {
        var inside = await Reach.Inside(db, query.NetworkId, call, stop);
        if (inside.IsRefused(out var unreachable)) return unreachable;
        var reader = await call.Reader(db, stop);
        var held = db.Sessions.AsNoTracking().ReadableIn(reader, [query.NetworkId]).Where(s => s.HeldAt != null);
        if (Cursor.Parse(query.After) is { } seen) held = held.Where(s => s.HeldAt < seen.At || (s.HeldAt == seen.At && s.Id.CompareTo(seen.Id) > 0));
        else if (query.After is not null) return CommonRefusals.NotRecognised("after");

        var rows = await held.OrderByDescending(s => s.HeldAt).ThenBy(s => s.Id).Take(query.First + 1)
            .Select(s => new
            {
                s.Id,
                s.Title,
                s.HeldAt,
                Activities = db.Activities.Count(a => a.GrewOutOfSessionId == s.Id),
                Assignments = db.Assignments.Count(a => a.SessionId == s.Id),
                ToldBack = db.Assignments.Count(a => a.SessionId == s.Id && a.State == AssignmentState.ToldBack),
                Matches = db.Matches.Count(m => s.Kind == SessionKind.Market && s.EditionId != null && m.EditionId == s.EditionId),
            })
            .ToListAsync(stop);
        var page = Cursor.Cut(rows, query.First, s => new Cursor(s.HeldAt!.Value, s.Id));
        return new Page<GrewOutOfView>(
            [.. page.Items.Select(s => new GrewOutOfView(s.Id, s.Title, s.HeldAt!.Value, s.Activities, s.Assignments, s.ToldBack, s.Matches))], page.EndCursor, page.HasNextPage);
    }
}
