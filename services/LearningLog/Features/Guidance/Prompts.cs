using LivingNetworks.LearningLog.Data;

namespace LivingNetworks.LearningLog.Features.Guidance;

/// <summary>Answers <see cref="Prompts"/>.</summary>
internal static class PromptsHandler
{
    public static Task<Result<PromptDeck>> Handle(Prompts query, LearningLogDb db, Call call, CancellationToken stop)
    {
        var deck = PromptLibrary.Current;
        return Task.FromResult<Result<PromptDeck>>(query.ForKind is { } kind
            ? deck with { Prompts = [.. deck.Prompts.Where(p => p.ForKind is null || p.ForKind == kind)] }
            : deck);
    }
}
