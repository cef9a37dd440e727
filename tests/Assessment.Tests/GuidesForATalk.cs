using LivingNetworks.Assessment.Contracts;

namespace LivingNetworks.Assessment.Tests;

public class GuidesForATalk(AssessmentUnderTest assessment) : IClassFixture<AssessmentUnderTest>
{
    [Theory]
    [InlineData(PromptDeckKind.OneToOne)]
    [InlineData(PromptDeckKind.FocusGroup)]
    [InlineData(PromptDeckKind.AcrossNetworks)]
    public async Task Begin_with_the_words_with_what_went_well_and_with_change(PromptDeckKind kind)
    {
        var deck = await assessment.Service.Anonymous.Ask(new PromptDeck(kind));
        var order = deck.Prompts.Select(p => p.Dimension).Distinct().ToList();
        Assert.Equal(["OPENING", "APPRECIATIVE", "CHANGE"], order.Take(3));
        Assert.Equal("CLOSING", order[^1]);
        Assert.Equal(["LEVELS", "KNOWLEDGE", "TIMELINE"], deck.Visuals.Select(v => v.Code));
    }

    [Fact]
    public async Task Exist_for_every_kind_in_both_languages()
    {
        foreach (var kind in Enum.GetValues<PromptDeckKind>())
        {
            var deck = await assessment.Service.Anonymous.Ask(new PromptDeck(kind));
            Assert.NotEmpty(deck.Prompts);
            Assert.All([deck.Title, deck.Guidance, .. deck.Visuals.SelectMany(v => v.Parts.Append(v.Title))],
                t => Assert.False(string.IsNullOrWhiteSpace(t.Nl) || string.IsNullOrWhiteSpace(t.En) || t.Nl == t.En));
        }
    }

    [Fact]
    public async Task Lay_out_thirty_four_cards_of_which_a_group_chooses_three_to_five()
    {
        var deck = await assessment.Service.Anonymous.Ask(new PromptDeck(PromptDeckKind.Reflection));
        Assert.Equal((34, 3, 5), (deck.Prompts.Count, deck.PickAtLeast, deck.PickAtMost));
        Assert.Equal((await assessment.Service.Anonymous.Ask(new Instrument("REF"))).Items.Select(i => i.Code), deck.Prompts.Select(p => p.Code));
    }

    [Fact]
    public async Task Lay_five_ways_of_working_side_by_side_on_five_dimensions()
    {
        var ways = await assessment.Service.Anonymous.Ask(new WaysOfWorking());
        Assert.Equal(Enum.GetValues<Approach>(), ways.Select(w => w.Approach));
        Assert.All(ways, w => Assert.Equal(["BASIS", "STEERING", "FORM", "DURATION", "COMPLEXITY"], w.Traits.Select(t => t.Code)));
        Assert.Equal(("kleiner maken", "cut down"), (ways[0].Traits[4].Words.Nl, ways[0].Traits[4].Words.En));
    }
}
