using System.Globalization;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Instruments;

/// <summary>Finds advice by theme, initiator and words.</summary>
internal static class GuidanceHandler
{
    public static Task<Result<GuidanceView>> Handle(Guidance query, AssessmentDb db, Call call, CancellationToken stop)
    {
        var (all, words) = (GuideLibrary.Guidance, query.Search?.Trim() ?? "");
        var ofInitiator = query.Initiator is not null;
        return Task.FromResult<Result<GuidanceView>>(new GuidanceView(
            ofInitiator ? [] : [.. all.Themes.Where(t => query.Theme is null || t.Theme == query.Theme)
                .Select(t => Mentions(t.Name, words) ? t : t with { Cards = [.. t.Cards.Where(c => Mentions(c.Words, words))] }).Where(t => t.Cards.Count > 0)],
            query.Theme is not null ? [] : [.. all.Initiators.Where(i => query.Initiator is null || i.Initiator == query.Initiator)
                .Select(i => Mentions(i.Name, words) ? i : i with { Questions = Those(i.Questions, words), Advice = Those(i.Advice, words) })
                .Where(i => i.Questions.Count + i.Advice.Count > 0)],
            ofInitiator || query.Theme is not null ? [] : [.. all.Phases.Select(p => Mentions(p.Name, words) ? p : p with { Doing = Those(p.Doing, words) }).Where(p => p.Doing.Count > 0)]));
    }

    private static IReadOnlyList<Text> Those(IReadOnlyList<Text> texts, string words) => [.. texts.Where(t => Mentions(t, words))];

    private static bool Mentions(Text text, string words) => words.Length == 0 || Has(text.Nl, words) || Has(text.En, words);

    private static bool Has(string text, string words) =>
        CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, words, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
