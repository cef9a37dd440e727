using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Worth;

/// <summary>Answers <see cref="PicturesOfReturn"/>.</summary>
internal static class PicturesOfReturnHandler
{
    public static async Task<Result<ReturnPicture>> Handle(PicturesOfReturn query, LearningLogDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        if (!reader.In(query.NetworkId).IsInside) return CommonRefusals.NotFound("networkId");

        var noticed = await db.Returns.AsNoTracking().Where(AudiencePolicy.Readable<ReturnEntry>(reader, query.NetworkId)).Where(r => r.WithdrawnAt == null)
            .GroupBy(r => r.Kind).Select(k => new { Kind = k.Key, Count = k.Count() }).ToDictionaryAsync(k => k.Kind, k => k.Count, stop);

        // Only what was stated up to the moment at which the last whole group of five was complete: one more person, or one more hope of
        // somebody who is counted, changes nothing that can be seen.
        var firsts = await db.Expectations.AsNoTracking().Where(e => e.NetworkId == query.NetworkId)
            .GroupBy(e => e.PersonId).Select(p => new { p.Key, Since = p.Min(e => e.StatedAt) }).ToListAsync(stop);
        var persons = Band.WholeGroups(firsts.Count);
        if (persons == 0)
        {
            return new ReturnPicture(query.NetworkId, true, null, [.. Enum.GetValues<ReturnKind>().Select(k => new KindOfReturnPicture(k, null, noticed.GetValueOrDefault(k)))]);
        }

        var counted = firsts.OrderBy(p => p.Since).ThenBy(p => p.Key).Take(persons).ToList();
        var (until, who) = (counted[^1].Since, counted.Select(p => p.Key).ToHashSet());
        var stated = await db.Expectations.AsNoTracking().Where(e => e.NetworkId == query.NetworkId && e.StatedAt <= until)
            .Select(e => new { e.PersonId, e.Kind }).Distinct().ToListAsync(stop);
        var hopes = stated.Where(e => who.Contains(e.PersonId)).GroupBy(e => e.Kind).ToDictionary(k => k.Key, k => k.Count());
        return new ReturnPicture(
            query.NetworkId, false, persons,
            [.. Enum.GetValues<ReturnKind>().Select(k => new KindOfReturnPicture(k, hopes.GetValueOrDefault(k), noticed.GetValueOrDefault(k)))]);
    }
}
