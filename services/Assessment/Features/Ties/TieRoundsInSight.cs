using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Ties;

/// <summary>Who sees what of a round about ties: inside all of a closed one, around the network figures that were released, without a name.</summary>
internal static class TieRoundsInSight
{
    /// <summary>A round that a facilitator guides: null where the caller may not know of it.</summary>
    public static async Task<Result<TieRound>> GuidedTieRound(this AssessmentDb db, Guid roundId, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        if (await db.TieRounds.SingleOrDefaultAsync(r => r.Id == roundId, stop) is not { } round || !reader.SeesWhole(round)) return CommonRefusals.NotFound("roundId");
        return reader.In(round.NetworkId).IsFacilitator ? round : Refusals.OnlyFacilitatorsGuideTies;
    }

    /// <summary>Whether somebody sees a round with its organisations. Everybody inside sees an open one: they may have to answer.</summary>
    public static bool SeesWhole(this Reader reader, TieRound round) =>
        round.State == TieRoundState.Open ? reader.In(round.NetworkId).IsInside : AudiencePolicy.MayRead(reader, round);

    /// <summary>Whether somebody sees figures of a round.</summary>
    public static bool SeesReleased(this Reader reader, TieRound round) => round.Released.Count > 0 && AudiencePolicy.MayReadReleased(reader, round.NetworkId);

    /// <summary>Whether somebody answers for an organisation: they belong to it or are its named contact, as both said.</summary>
    public static bool SpeaksFor(this Reader reader, Guid organisationId) => reader.HomeOrganisationId == organisationId || reader.ContactOf.Contains(organisationId);

    /// <summary>A round as this reader sees it.</summary>
    public static TieRoundView View(this Reader reader, TieRound round, long version)
    {
        var (whole, place) = (reader.SeesWhole(round), reader.In(round.NetworkId));
        var drawn = round.Picture?.Questions.ToDictionary(q => q.Item, StringComparer.Ordinal) ?? [];
        return new TieRoundView(
            round.Id, round.NetworkId, round.SessionId, round.State, round.ArisenAt, round.ClosedAt, round.Asked.All.Count, round.Picture?.ShownIds.Count ?? round.Sheets.All.Count,
            whole ? [.. round.Asked.All.Select(o => new TiedOrganisationView(o.OrganisationId, o.Name, o.Kind, o.IsFacilitating, round.Picture?.ShownIds.Contains(o.OrganisationId)))] : null,
            [.. round.Questions.Where(q => whole || round.Released.Contains(q.Code)).Select(q => Question(q, drawn.GetValueOrDefault(q.Code)))],
            round.State == TieRoundState.Open && whole ? [.. round.Asked.All.Where(o => reader.SpeaksFor(o.OrganisationId)).Select(o => Sheet(o.OrganisationId))] : [],
            place.IsFacilitator && whole, version);

        TieQuestionView Question(ItemView item, DrawnQuestion? question) => new(
            item.Code, item.Text, TieRound.IsWish(item), whole ? [.. (question?.Ties ?? []).Select(t => new OrganisationTieView(t.From, t.To))] : null, question?.Figures ?? [],
            whole ? [.. (question?.Groups ?? []).Select(g => new TiedGroupView(g.Ids))] : null,
            whole && question?.Change is { } c ? new TieChangeView(c.FromRoundId, c.Compared, c.Started, c.Kept, c.Ended, c.Started + c.Kept + c.Ended == 0 ? null : c.Kept / (double)(c.Started + c.Kept + c.Ended)) : null,
            round.Released.Contains(item.Code));

        TieSheetView Sheet(Guid organisation)
        {
            var sheet = round.Sheets.All.FirstOrDefault(s => s.OrganisationId == organisation);
            return new TieSheetView(organisation, sheet is not null, sheet?.IsLeftOut == true, [.. (sheet?.Said ?? []).Select(s => new NamedOrganisationsView(s.Item, s.OrganisationIds))]);
        }
    }
}

/// <summary>The rounds of a network.</summary>
internal static class TieRoundsHandler
{
    private const int AtMost = 20;

    public static async Task<Result<IReadOnlyList<TieRoundView>>> Handle(TieRounds query, AssessmentDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        if (!AudiencePolicy.MayReadReleased(reader, query.NetworkId)) return CommonRefusals.NotFound("networkId");

        var rounds = await db.TieRounds.AsNoTracking().Where(r => r.NetworkId == query.NetworkId).OrderByDescending(r => r.ArisenAt).ThenByDescending(r => r.Id).Take(AtMost).ToListAsync(stop);
        return Result<IReadOnlyList<TieRoundView>>.Of([.. rounds.Where(r => reader.SeesWhole(r) || reader.SeesReleased(r)).Select(r => reader.View(r, r.Version))]);
    }
}
