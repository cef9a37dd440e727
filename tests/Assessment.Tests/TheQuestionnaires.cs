using System.Net;
using System.Security.Cryptography;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Tests;

public class TheQuestionnaires(AssessmentUnderTest assessment) : IClassFixture<AssessmentUnderTest>
{
    /// <remarks>Seen red by putting two accents into a published text.</remarks>
    [Theory]
    [InlineData("vit.1.json", "e11089928731a43e50bc02474724e21f914411f2f0c193b3ab6dedb304cdc32f")]
    public void That_are_published_never_change(string file, string hash)
    {
        using var stream = typeof(AssessmentService).Assembly.GetManifestResourceStream(file);
        Assert.NotNull(stream);
        Assert.Equal(hash, Convert.ToHexStringLower(SHA256.HashData(stream)));
        Assert.Single(typeof(AssessmentService).Assembly.GetManifestResourceNames(), n => n.EndsWith(".json", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Can_be_read_by_everyone_in_both_languages()
    {
        var vitality = Assert.Single(await assessment.Service.Anonymous.Ask(new Instruments()));
        Assert.Equal(vitality.Code, (await assessment.Service.Anonymous.Ask(new Instrument("VIT"))).Code);
        await assessment.Service.Anonymous.AskRefused(new Instrument("VIT", 2), HttpStatusCode.NotFound, "not-found");

        Assert.Equal(25, vitality.Items.Count);
        Assert.Equal(["INTERDEP", "ENERGY", "DIVERSITY", "GROWTH", "SAFETY"], vitality.Dimensions.Select(d => d.Code));
        Assert.All(vitality.Dimensions, d => Assert.Equal(5, vitality.Items.Count(i => i.Dimension == d.Code)));
        Assert.Equal(["VIT-I5", "VIT-D4"], vitality.Items.Where(i => i.IsReversed).Select(i => i.Code));
        Assert.Equal(["helemaal niet", "nauwelijks", "deels", "grotendeels", "helemaal"], vitality.Scale.Select(a => a.Label.Nl));
        Assert.Equal([1, 2, 3, 4, 5], vitality.Scale.Select(a => a.Value));
        Assert.Equal(("kan ik niet zeggen", "cannot say", 7), (vitality.CannotSay.Nl, vitality.CannotSay.En, vitality.Minutes));
        Text[] texts =
        [
            vitality.Title, vitality.Purpose, vitality.WhoSeesWhat, vitality.ClosingText, vitality.ClosingConsent, vitality.Licence,
            .. vitality.Items.Select(i => i.Text), .. vitality.Dimensions.SelectMany(d => new[] { d.Label, d.Explanation }), .. vitality.Scale.Select(a => a.Label),
        ];
        Assert.All(texts, t => Assert.False(string.IsNullOrWhiteSpace(t.Nl) || string.IsNullOrWhiteSpace(t.En) || t.Nl == t.En));
        Assert.All(vitality.Items, i => Assert.DoesNotContain("(R)", i.Text.Nl + i.Text.En, StringComparison.Ordinal));
    }

    /// <summary>C1 of domain.md 0.3: a comment on the source says the opposite of what its authors mean.</summary>
    [Fact]
    public async Task Speak_of_interdependence()
    {
        var first = (await assessment.Service.Anonymous.Ask(new Instrument("VIT"))).Dimensions[0];
        Assert.Equal(("Wederzijdse afhankelijkheid", "Interdependence"), (first.Label.Nl, first.Label.En));
    }
}
