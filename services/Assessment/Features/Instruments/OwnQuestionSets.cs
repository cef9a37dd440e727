using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Instruments;

/// <summary>Publishes the questions of a network's own.</summary>
internal static class PublishInstrumentVersionHandler
{
    public static Task<Result<OwnQuestionsView>> Handle(PublishInstrumentVersion command, AssessmentDb db, Call call, CancellationToken stop) =>
        db.Change(command.NetworkId, command.Instrument, command.ExpectedVersion, (set, _, versions) => set.Ask(command.Questions, versions.SelectMany(v => v.Items)), call, stop);
}

/// <summary>Words a question in another language.</summary>
internal static class TranslateItemHandler
{
    public static Task<Result<OwnQuestionsView>> Handle(TranslateItem command, AssessmentDb db, Call call, CancellationToken stop) =>
        db.Change(command.NetworkId, command.Instrument, command.ExpectedVersion, (set, instrument, _) => set.Translate(instrument, command.Item, command.Language, command.Words), call, stop);
}

/// <summary>The questions of a network's own, as the next round will ask them.</summary>
internal static class OwnQuestionsHandler
{
    public static async Task<Result<OwnQuestionsView>> Handle(OwnQuestions query, AssessmentDb db, Call call, CancellationToken stop)
    {
        var place = (await call.Reader(db, stop)).In(query.NetworkId);
        if (!place.IsInside) return CommonRefusals.NotFound("networkId");
        if (InstrumentLibrary.Find(query.Instrument) is not { } instrument) return Refusals.UnknownInstrument;

        var set = await db.NewestQuestions(query.NetworkId, instrument.Text.Code, stop);
        return OwnQuestionSets.View(query.NetworkId, instrument.Text.Code, set, set?.Version, place.IsFacilitator);
    }
}

/// <summary>How the questions of a network's own are found, changed and shown.</summary>
internal static class OwnQuestionSets
{
    /// <summary>The version that the next round will be opened with; null where there is none.</summary>
    public static Task<OwnQuestionSet?> NewestQuestions(this AssessmentDb db, Guid networkId, string instrument, CancellationToken stop) =>
        db.OwnQuestions.Where(s => s.NetworkId == networkId && s.Instrument == instrument).OrderByDescending(s => s.Number).FirstOrDefaultAsync(stop);

    /// <summary>The questionnaire of a round with the network's own questions.</summary>
    public static async Task<(OwnQuestionSet? Own, PublishedInstrument Instrument)> Questionnaire(this AssessmentDb db, Round round, CancellationToken stop)
    {
        var own = round.OwnQuestionsId is { } id ? await db.OwnQuestions.AsNoTracking().SingleAsync(s => s.Id == id, stop) : null;
        return (own, InstrumentLibrary.Of(round, own));
    }

    /// <summary>What rounds were opened with, of those that had questions of the network's own.</summary>
    public static async Task<Dictionary<Guid, OwnQuestionSet>> QuestionsOf(this AssessmentDb db, IEnumerable<Round> rounds, CancellationToken stop)
    {
        List<Guid> ids = [.. rounds.Select(r => r.OwnQuestionsId).OfType<Guid>().Distinct()];
        return ids.Count == 0 ? [] : await db.OwnQuestions.AsNoTracking().Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, stop);
    }

    /// <summary>The set that belongs to a round; null where there is none.</summary>
    public static OwnQuestionSet? Of(this Dictionary<Guid, OwnQuestionSet> sets, Round round) => round.OwnQuestionsId is { } id ? sets.GetValueOrDefault(id) : null;

    /// <summary>Changes what the next round will ask; what a round was opened with stays, and a new version comes beside it.</summary>
    public static async Task<Result<OwnQuestionsView>> Change(
        this AssessmentDb db, Guid networkId, string code, long? expectedVersion, Func<OwnQuestionSet, PublishedInstrument, IReadOnlyList<OwnQuestionSet>, Refusal?> change, Call call, CancellationToken stop)
    {
        var place = (await call.Reader(db, stop)).In(networkId);
        if (!place.IsInside) return CommonRefusals.NotFound("networkId");
        if (!place.IsFacilitator) return Refusals.OnlyFacilitatorsAddQuestions;
        if (InstrumentLibrary.Find(code) is not { } instrument) return Refusals.UnknownInstrument;
        if (!instrument.Serves(InstrumentUse.Survey)) return Refusals.NotASurvey;

        var versions = await db.OwnQuestions.Where(s => s.NetworkId == networkId && s.Instrument == instrument.Text.Code).OrderBy(s => s.Number).ToListAsync(stop);
        var newest = versions.LastOrDefault();
        if (expectedVersion is { } expected && expected != newest?.Version) return CommonRefusals.ChangedMeanwhile;

        var set = newest switch
        {
            null => OwnQuestionSet.First(networkId, instrument.Text.Code, Call.NewId()),
            { IsUsed: true } => newest.Next(Call.NewId()),
            _ => newest,
        };
        if (change(set, instrument, versions) is { } refusal) return refusal;

        if (set != newest) db.OwnQuestions.Add(set);
        return View(networkId, instrument.Text.Code, set, db.VersionOf(set), mayChange: true);
    }

    /// <summary>For those inside.</summary>
    public static OwnQuestionsView View(Guid networkId, string instrument, OwnQuestionSet? set, long? version, bool mayChange) => new(
        networkId, instrument, set?.Number ?? 0, set?.IsUsed ?? false, [.. set?.Items.Select(i => i.View) ?? []], Translations(set), OwnQuestionSet.Languages, mayChange, version);

    /// <summary>Wordings in other languages.</summary>
    public static IReadOnlyList<TranslationView> Translations(OwnQuestionSet? set) => [.. set?.Translations.Select(t => new TranslationView(t.Item, t.Language, t.Words)) ?? []];
}
