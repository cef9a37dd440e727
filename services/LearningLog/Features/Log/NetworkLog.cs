using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Log;

/// <summary>Answers <see cref="NetworkLog"/>.</summary>
internal static class NetworkLogHandler
{
    public static async Task<Result<Page<EntryView>>> Handle(NetworkLog query, LearningLogDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var readable = db.Entries.AsNoTracking().Where(AudiencePolicy.Readable<LogEntry>(reader, query.NetworkId)).Where(e => e.WithdrawnAt == null);

        var page = await Filter(readable, query).LatestPage(query.First, query.After, stop);
        if (page.IsRefused(out var refusal)) return refusal;
        if (page.Value.IsClosedTo(reader, query.NetworkId)) return CommonRefusals.NotFound("networkId");
        return await db.Of(page.Value, call.PersonId, stop);
    }

    private static IQueryable<LogEntry> Filter(IQueryable<LogEntry> entries, NetworkLog query)
    {
        if (query.Kinds is { } kinds) entries = entries.Where(e => kinds.Contains(e.Kind));
        if (query.Levels is { } levels) entries = entries.Where(e => e.Levels.Any(l => levels.Contains(l)));
        if (query.Domains is { } domains) entries = entries.Where(e => e.Domains.Any(d => domains.Contains(d)));
        if (query.Zone is { } zone) entries = entries.Where(e => e.Zone == zone);
        if (query.SessionId is { } session) entries = entries.Where(e => e.SessionId == session);
        if (query.ActivityId is { } activity) entries = entries.Where(e => e.ActivityId == activity);
        if (query.AssignmentId is { } assignment) entries = entries.Where(e => e.AssignmentId == assignment);
        if (query.GoalId is { } goal) entries = entries.Where(e => e.GoalId == goal);
        if (!string.IsNullOrWhiteSpace(query.Search))
        {
            const string escape = "\\";
            var words = query.Search.Trim().Replace(escape, escape + escape, StringComparison.Ordinal)
                .Replace("%", escape + "%", StringComparison.Ordinal).Replace("_", escape + "_", StringComparison.Ordinal).Replace("[", escape + "[", StringComparison.Ordinal);
            entries = entries.Where(e => EF.Functions.Like(e.Text, $"%{words}%", escape));
        }

        return entries;
    }
}
