using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Log;

/// <summary>Answers <see cref="ToldToOrganisation"/>.</summary>
internal static class ToldToOrganisationHandler
{
    public static async Task<Result<Page<EntryView>>> Handle(ToldToOrganisation query, LearningLogDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        if (!reader.ContactOf.Contains(query.OrganisationId)) return CommonRefusals.NotFound("organisationId");

        var told = db.Entries.AsNoTracking().Where(AudiencePolicy.ToldTo<LogEntry>(reader, query.OrganisationId)).Where(e => e.WithdrawnAt == null);
        var page = await told.LatestPage(query.First, query.After, stop);
        return page.IsRefused(out var refusal) ? refusal : await db.Of(page.Value, call.Me, stop);
    }
}
