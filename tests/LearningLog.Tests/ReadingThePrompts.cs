using LivingNetworks.LearningLog.Contracts;

namespace LivingNetworks.LearningLog.Tests;

public sealed class ReadingThePrompts(World world) : IClassFixture<World>
{
    /// <summary>L-INV-3. Red when CHG-1 is moved below LRN-1 in the file.</summary>
    [Fact]
    public async Task Begins_with_change_and_says_learned_only_later()
    {
        var net = await world.Network();

        var deck = await net.As(net.Noor).Ask(new Prompts());

        var changes = deck.Prompts.TakeWhile(p => p.Approach == PromptApproach.Change).ToList();
        Assert.Equal(deck.Prompts.Count(p => p.Approach == PromptApproach.Change), changes.Count);
        Assert.True(changes.Count >= 3);
        var saysLearned = deck.Prompts.Select(p => p.Text.Nl.Contains("leer", StringComparison.OrdinalIgnoreCase) || p.Text.En.Contains("learn", StringComparison.OrdinalIgnoreCase)).ToList();
        Assert.DoesNotContain(true, saysLearned.Take(deck.Prompts.Count / 2));
        Assert.Contains(true, saysLearned);
    }

    [Fact]
    public async Task Is_complete_in_both_languages_with_stable_codes()
    {
        var net = await world.Network();

        var deck = await net.As(net.Noor).Ask(new Prompts());

        Assert.Equal(1, deck.Version);
        Assert.Equal(deck.Prompts.Count, deck.Prompts.Select(p => p.Code).Distinct().Count());
        Assert.All(deck.Prompts, p => Assert.False(string.IsNullOrWhiteSpace(p.Text.Nl) || string.IsNullOrWhiteSpace(p.Text.En)));
        EntryKind[] kinds = [EntryKind.Failure, EntryKind.Bump, EntryKind.SideRoad, EntryKind.ByCatch, EntryKind.LetGo];
        Assert.All(kinds, kind => Assert.Contains(deck.Prompts, p => p.ForKind == kind));
    }

    [Fact]
    public async Task Can_be_for_one_kind_of_entry()
    {
        var net = await world.Network();

        var deck = await net.As(net.Noor).Ask(new Prompts(EntryKind.LetGo));

        Assert.Contains(deck.Prompts, p => p.Code == "CHG-4");
        Assert.DoesNotContain(deck.Prompts, p => p.ForKind is not (null or EntryKind.LetGo));
    }
}
