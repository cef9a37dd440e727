using System.Collections.Concurrent;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Assessment.Features.Answers;
using LivingNetworks.Assessment.Features.Instruments;
using LivingNetworks.Assessment.Features.Rounds;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Measurement;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Results;

/// <summary>Shows the fixed results of rounds, to each circle what is for it: the network from its dialogue on, the outer circle what the
/// network released (A-INV-3).</summary>
internal static class ResultViews
{
    /// <summary>In standard deviations, by number of answers: it takes a search to find, and there are few numbers.</summary>
    private static readonly ConcurrentDictionary<int, double> SmallestVisible = new();

    /// <summary>The results of rounds that the caller may see, with one question per kind of thing.</summary>
    public static async Task<List<RoundResultView>> Results(this AssessmentDb db, IEnumerable<Round> rounds, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        // What participants said about one facilitator is for that person alone: MyFacilitating answers it.
        var seen = rounds.Where(r => r.AboutId is null).Where(reader.Sees).ToList();
        var dialogues = seen.Where(r => r.State == RoundState.Closed).Select(r => r.DialogueSessionId).OfType<Guid>().Distinct().ToList();
        var begun = dialogues.Count == 0 ? [] : (await db.Sessions.AsNoTracking().Where(s => dialogues.Contains(s.SessionId)).ToListAsync(stop))
            .Where(s => s.HasBegun(call.Now)).Select(s => s.SessionId).ToHashSet();
        var whole = seen.Where(r => AudiencePolicy.MayRead(reader, r.Inside) && (r.State >= RoundState.TalkedThrough
            || (r.State == RoundState.Closed && r.DialogueSessionId is { } dialogue && begun.Contains(dialogue)))).ToHashSet();
        var withRemarks = whole.Where(MayShowRemarks).Select(r => r.Id).ToList();
        var remarks = withRemarks.Count == 0 ? null : await call.Service<AnswersDb>().Remarks(withRemarks, stop);

        var own = await db.QuestionsOf(seen, stop);

        return [.. seen.Select(round => View(round, own.Of(round), whole.Contains(round), [.. remarks?[round.Id] ?? []]))];
    }

    /// <summary>Whether enough people answered for words to be lost among.</summary>
    public static bool MayShowRemarks(Round round) => !round.IsImported && round.Answers >= Math.Max(round.FewestAnswers, Disclosure.FloorForRemarks);

    private static RoundResultView View(Round round, OwnQuestionSet? own, bool whole, IReadOnlyList<(string? Item, string Words)> remarks)
    {
        var instrument = InstrumentLibrary.Of(round.Instrument, round.InstrumentVersion);
        var results = round.Results.ToDictionary(r => r.Code);
        var anything = whole || round.Released.Count > 0;
        var dimensions = instrument.Text.Dimensions.Select(d => whole || round.Released.Contains(d.Code)
            ? View(results[d.Code], round, whole)
            : Hidden(d.Code, Withheld.NotReleased)).ToList();
        var tooFew = round.Answers is null;

        return new RoundResultView(
            round.Id, round.NetworkId, round.Instrument, round.InstrumentVersion, round.Moment, round.ClosedOn, round.IsImported,
            !anything ? Withheld.NotReleased : tooFew ? Withheld.TooFew : null,
            anything && round is { Answers: { } answers, Invited: { } invited } ? View(answers, invited) : null,
            dimensions, [.. remarks.Where(r => r.Item is null).Select(r => r.Words)], WordsWithheld(round, whole),
            whole && round.FewCarryMuch ? OwnershipHint.OfARound : null)
        {
            Own = [.. own?.Items.Where(i => whole || round.Released.Contains(i.Code)).Select(i => i.IsOpen
                ? new OwnResultView(i.View, null, [.. remarks.Where(r => r.Item == i.Code).Select(r => r.Words)], WordsWithheld(round, whole))
                : new OwnResultView(i.View, View(results[i.Code], round, whole), [], null)) ?? []],
        };
    }

    private static Withheld? WordsWithheld(Round round, bool whole) => !whole ? Withheld.NotReleased : MayShowRemarks(round) || round.IsImported ? null : Withheld.TooFew;

    /// <summary>How many answered, with what that says.</summary>
    public static ResponseView View(int answers, int invited)
    {
        var interval = Response.Wilson(answers, invited);
        var share = (double)answers / invited;
        return new ResponseView(answers, invited, Percent(share), Percent(interval.Low), Percent(interval.High), share < Response.ShareForComparing);
    }

    /// <summary>The figures of one dimension, or the reason why there are none.</summary>
    public static DimensionResultView View(DimensionResult result, Round round, bool whole)
    {
        if (result.Figures is not { } figures) return Hidden(result.Code, Withheld.TooFew);

        Interval? bounds = figures.Mean is { } mean && round.Invited is { } invited && invited >= figures.N ? Response.WholeGroup(figures.N, mean, invited, Scale.Hundred) : null;
        return new DimensionResultView(
            result.Code, figures.N, figures.Mean, figures.AtLeast, figures.AtMost, figures.Spread, figures.Distribution,
            bounds is { } b ? Disclosure.Round(b.Low, figures.N, Scale.Hundred) : null,
            bounds is { } c ? Disclosure.Round(c.High, figures.N, Scale.Hundred) : null,
            figures.Spread is { } spread ? Disclosure.Round(spread * SmallestVisible.GetOrAdd(figures.N, n => Power.SmallestTwoGroups(n)), figures.N, Scale.Hundred) : null,
            figures.Mean is null ? Withheld.TooAlike : null,
            figures.Distribution is not null ? null : figures.N < Math.Max(round.FewestAnswers, Disclosure.FloorForDistributions) ? Withheld.TooFew : Withheld.TooAlike,
            !whole ? [] : [.. result.Groups.Select(g => new GroupResultView(g.Group == GroupResult.Others ? null : g.Group, g.N, g.Mean, g.Spread))]);
    }

    private static DimensionResultView Hidden(string code, Withheld why) => new(code, null, null, null, null, null, null, null, null, null, why, why, []);

    private static int Percent(double share) => (int)Math.Round(100 * share, MidpointRounding.AwayFromZero);
}
