using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Assessment.Features.Answers;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Results;

/// <summary>How well the items of questionnaires go together, over networks.</summary>
internal static class Reliabilities
{
    /// <summary>Renews the figures of a questionnaire when a round closes, if enough networks have a new round.</summary>
    public static async Task Renew(this AssessmentDb db, AnswersDb answers, Round closed, PublishedInstrument instrument, List<Sheet> sheets, DateOnly today, CancellationToken stop)
    {
        var others = await db.Rounds.AsNoTracking()
            .Where(r => r.Instrument == closed.Instrument && r.InstrumentVersion == closed.InstrumentVersion && r.Answers != null && !r.IsImported && r.NetworkId != closed.NetworkId)
            .Select(r => new { r.Id, r.NetworkId, r.ArisenAt }).ToListAsync(stop);
        List<Guid> latest = [closed.Id, .. others.GroupBy(r => r.NetworkId).Select(network => network.OrderBy(r => r.ArisenAt).ThenBy(r => r.Id).Last().Id)];
        var pooled = await db.Reliabilities.FindAsync([closed.Instrument, closed.InstrumentVersion], stop);
        if (!(pooled?.MayRenew(latest) ?? latest.Count >= PooledReliability.FewestNetworks)) return;

        var known = new Dictionary<Guid, List<Sheet>> { [closed.Id] = sheets };
        foreach (var round in latest.Skip(1)) known[round] = await answers.Sheets(round, stop);
        (pooled ?? db.Reliabilities.Add(new PooledReliability(instrument)).Entity).Renew(instrument, known, today);
    }

    /// <summary>The figures of a questionnaire, or why there are none.</summary>
    public static async Task<ReliabilityView> Reliability(this AssessmentDb db, string instrument, int version, CancellationToken stop) =>
        await db.Reliabilities.AsNoTracking().SingleOrDefaultAsync(r => r.Instrument == instrument && r.InstrumentVersion == version, stop) is { Scales.Count: > 0 } pooled
            ? new ReliabilityView(pooled.ComputedOn, [.. pooled.Scales.Select(s => new ScaleReliabilityView(s.Code, s.N, s.Networks, View(s.Whole), s.WithoutReversed is { } less ? View(less) : null))], null)
            : new ReliabilityView(null, [], Withheld.TooFew);

    private static CoefficientView View(Coefficient of) => new(of.Items, of.Alpha, of.Low, of.High, of.Omega);
}
