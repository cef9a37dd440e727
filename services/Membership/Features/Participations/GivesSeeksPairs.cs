using System.Text.RegularExpressions;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Participations;

internal static partial class GivesSeeksPairsHandler
{
    /// <summary>Shorter words say little; longer ones are compared by their beginning, so that plurals meet.</summary>
    private const int ShortestWord = 4;

    private const int Stem = 6;

    public static async Task<Result<IReadOnlyList<GivesSeeksPairView>>> Handle(GivesSeeksPairs query, MembershipDb db, Call call, CancellationToken stop)
    {
        var place = await call.PlaceIn(query.NetworkId, db, stop);
        if (!place.IsInside) return CommonRefusals.NotFound("networkId");

        var people = await db.Participations.AsNoTracking()
            .Where(p => p.NetworkId == query.NetworkId && (p.State == ParticipationState.TakingPart || p.State == ParticipationState.SteppingBack))
            .Select(p => new { p.PersonId, p.Gives, p.Seeks }).ToListAsync(stop);
        var givers = (from person in people from line in person.Gives from word in Words(line) select (word, person.PersonId, line)).ToLookup(g => g.word);
        var pairs = from person in people
                    from seeks in person.Seeks
                    from give in Words(seeks).SelectMany(word => givers[word]).Select(g => (g.PersonId, g.line)).Distinct()
                    where give.PersonId != person.PersonId
                    where place.IsFacilitator || give.PersonId == call.Me || person.PersonId == call.Me
                    select new GivesSeeksPairView(query.NetworkId, give.PersonId, give.line, person.PersonId, seeks);
        return Result<IReadOnlyList<GivesSeeksPairView>>.Of([.. pairs.Take(query.First)]);
    }

    private static HashSet<string> Words(string line) =>
        [.. Word().Matches(line).Select(m => m.Value.ToUpperInvariant()).Where(w => w.Length >= ShortestWord).Select(w => w.Length > Stem ? w[..Stem] : w)];

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
