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

    [Fact]
    public async Task Give_advice_on_nine_themes_for_five_initiators_and_three_phases_in_both_languages()
    {
        var all = await assessment.Service.Anonymous.Ask(new Guidance());
        Assert.Equal(Enum.GetValues<GuidanceTheme>(), all.Themes.Select(t => t.Theme));
        Assert.Equal(Enum.GetValues<InitiatorKind>(), all.Initiators.Select(i => i.Initiator));
        Assert.Equal(Enum.GetValues<GuidancePhase>(), all.Phases.Select(p => p.Phase));
        Assert.Equal(Enumerable.Range(1, 38).Select(n => $"G{n:00}"), all.Themes.SelectMany(t => t.Cards).Select(c => c.Code));
        Assert.All(
            [
                .. all.Themes.SelectMany(t => t.Cards.Select(c => c.Words)), .. all.Initiators.SelectMany(i => i.Questions.Concat(i.Advice)), .. all.Phases.SelectMany(p => p.Doing),
            ],
            t => Assert.False(string.IsNullOrWhiteSpace(t.Nl) || string.IsNullOrWhiteSpace(t.En) || t.Nl == t.En));
    }

    [Fact]
    public async Task Find_advice_by_theme_by_initiator_and_by_words_of_either_language()
    {
        Task<GuidanceView> Find(Guidance question) => assessment.Service.Anonymous.Ask(question);

        var costs = await Find(new Guidance(GuidanceTheme.Costs));
        Assert.Equal([GuidanceTheme.Costs], costs.Themes.Select(t => t.Theme));
        Assert.Empty(costs.Initiators);
        Assert.Equal([InitiatorKind.Entrepreneurs], (await Find(new Guidance(Initiator: InitiatorKind.Entrepreneurs))).Initiators.Select(i => i.Initiator));
        Assert.Equal(["G37"], (await Find(new Guidance(Search: "SECRETARIAAT"))).Themes.SelectMany(t => t.Cards).Select(c => c.Code));
        Assert.Equal(["G32"], (await Find(new Guidance(Search: "each other's place"))).Themes.SelectMany(t => t.Cards).Select(c => c.Code));
        Assert.Equal(["G34"], (await Find(new Guidance(Search: "smoort ideeen"))).Themes.SelectMany(t => t.Cards).Select(c => c.Code));
        var nothing = await Find(new Guidance(Search: "quantumveld"));
        Assert.Equal((0, 0, 0), (nothing.Themes.Count, nothing.Initiators.Count, nothing.Phases.Count));
    }
}
