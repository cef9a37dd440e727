using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Assessment.Features.Answers;
using LivingNetworks.Assessment.Features.Results;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.SelfScans;

/// <summary>What participants said about the caller's own facilitating, beside what the caller said. Asked and answered by who the caller is: no circle,
/// no role and no release leads here.</summary>
internal static class MyFacilitatingHandler
{
    public static async Task<Result<MyFacilitatingView>> Handle(MyFacilitating query, AssessmentDb db, Call call, CancellationToken stop)
    {
        var (reader, me) = (await call.Reader(db, stop), call.Me);
        var rounds = await db.Rounds.AsNoTracking().Where(r => r.AboutId == me).OrderByDescending(r => r.ArisenAt).ThenByDescending(r => r.Id).AsSplitQuery().ToListAsync(stop);
        var shown = rounds.Where(ResultViews.MayShowRemarks).Select(r => r.Id).ToList();
        var remarks = shown.Count == 0 ? null : await call.Service<AnswersDb>().Remarks(shown, stop);
        var scan = await db.SelfScans.AsNoTracking().Where(s => s.AuthorId == me && s.Instrument == SelfScanViews.Facilitating)
            .OrderByDescending(s => s.StartedAt).ThenByDescending(s => s.Id).FirstOrDefaultAsync(stop);

        return new MyFacilitatingView(
            [.. rounds.Select(r => View(r, [.. remarks?[r.Id].Select(x => x.Words) ?? []]))], scan is null ? [] : [.. OwnMeans(scan)],
            [.. reader.Networks.Where(n => reader.In(n).IsFacilitator)]);
    }

    private static AskedRoundView View(Round round, IReadOnlyList<string> remarks) => new(
        round.Id, round.NetworkId, round.State, round.ClosesAt, round.ClosedOn,
        round is { Answers: { } answers, Invited: { } invited } ? ResultViews.View(answers, invited) : null,
        [.. round.Results.OrderBy(r => r.Code == "CRAFT").ThenBy(r => r.Code, StringComparer.Ordinal).Select(r => ResultViews.View(r, round, whole: true))], remarks, round.Version);

    /// <summary>By the same rule as for others: three quarters of the questions of a competence.</summary>
    private static IEnumerable<OwnMeanView> OwnMeans(SelfScan scan)
    {
        var instrument = InstrumentLibrary.Of(scan.Instrument, scan.InstrumentVersion);
        var onScale = new PublishedInstrument(instrument.Text with { Items = [.. instrument.Text.Items.Where(i => i.Answer == AnswerKind.Step)] });
        var given = scan.Answers.ToDictionary(a => a.Item, a => a.Value);
        foreach (var dimension in onScale.Text.Dimensions)
        {
            if (Scoring.ScoreOf(onScale, dimension.Code, given) is { } mean) yield return new OwnMeanView(dimension.Code, Math.Round(mean, MidpointRounding.AwayFromZero));
        }
    }
}
