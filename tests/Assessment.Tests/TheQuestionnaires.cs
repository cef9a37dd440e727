using System.Net;
using System.Reflection;
using System.Security.Cryptography;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Tests;

public class TheQuestionnaires(AssessmentUnderTest assessment) : IClassFixture<AssessmentUnderTest>
{
    /// <remarks>Seen red by putting two accents into a published text.</remarks>
    [Theory]
    [InlineData("alw.1.json", "e6d2cbb653c31d0f6ab5859b0af6e7230d6dde583b0efaf94a9bd81bd8dec4a9")]
    [InlineData("col.1.json", "502c3c92c00c4ad6c9855386765c394e43287ddc75cbc4bacf15066d473b4fae")]
    [InlineData("cul.1.json", "c81fda700e29bee66b08e77797fe5af168193bb77753b9c297ff195e77f6c53c")]
    [InlineData("end.1.json", "3cff5a539b201e65f91ed02467e435daad6870d7d54678029eec88dbec926f76")]
    [InlineData("exp.1.json", "16a3db7888d93888f39c63e7491542e55d0c47784d58aa3f244d8b0874a510e1")]
    [InlineData("fcp.1.json", "7cd1455d2eb2ce68edc0ee377693659c5ac944773ccb520a55536357ae3a4989")]
    [InlineData("fcs.1.json", "f2a80d602e3e4ecfc255aada4b06ba808ce6e4828cc70987d928c8a2b0f8ad30")]
    [InlineData("fun.1.json", "a2e2338f6a35b5f4d7f4f6fe2cb103ddfa9491f9841428cd03af6b540ccef0d0")]
    [InlineData("hom.1.json", "f0f2a0b77c19e58551abdd4106530dd10a6d8f1acfc22940a2d9def0394f84a9")]
    [InlineData("int.1.json", "44c68a767006cb284cc50366fcaf7ff1c786f448a585ceff7850778a7fe7375a")]
    [InlineData("lrn.1.json", "9b3552a1e94fe3f3a028e9856d30b46b838e135911b19380433d038def381726")]
    [InlineData("net.1.json", "7f64a5bd1d70cee92cd69443f4a075c358cc7a8f72ac920404b0177ba59b3e2a")]
    [InlineData("new.1.json", "63f366931d90eb1f4891be6929dd9847801e64cb08a1465e325ab3f4429a09f7")]
    [InlineData("org.1.json", "3d62581fecd68d997bc0904a8e21479f17c45610e4393ec28d43829666c5a869")]
    [InlineData("phc.1.json", "c3cabe8e592891f477d9c872de0be9c34490e5bde77b3cf417af4bb9f1c631e9")]
    [InlineData("pul.1.json", "7a471ec692de4d8d65f05cdced0ec276f7893905080508d3de276c9a59cc1960")]
    [InlineData("ref.1.json", "d734a8b8f38a3f14ce5428cff2f36aa5bf099ac93adde43d3469f92435c2693d")]
    [InlineData("ret.1.json", "cbffcb02104759552ea0b43a93c88d501e502f4b159ca48f8c448493f86c4a7d")]
    [InlineData("sui.1.json", "14207138bf6fb134bdcbb41d965c72964691709af9f3f68623ba85adf2f6d780")]
    [InlineData("vit.1.json", "e11089928731a43e50bc02474724e21f914411f2f0c193b3ab6dedb304cdc32f")]
    [InlineData("guides.decks.1.json", "de883f31d9459060b47a1a6caf170526a0b150c9fbc3ed8c4e2245bd838cb63d")]
    [InlineData("guides.guidance.1.json", "0754ffc9d8b416b57c139212e3b118604a8542cbe6dd8b6f1c001675d122ca68")]
    [InlineData("guides.study.1.json", "252f634b06ca7bd36bdd173819dafd90dee95453b0e121b3e225e77708e0dc15")]
    [InlineData("guides.ways.1.json", "20b2832e76cdaeae8864e1954a6b41eca31cb6ed0f3c44ed9263c2cb87458384")]
    public void That_are_published_never_change(string file, string hash)
    {
        using var stream = typeof(AssessmentService).Assembly.GetManifestResourceStream(file);
        Assert.NotNull(stream);
        Assert.Equal(hash, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }

    [Fact]
    public void Are_each_watched_by_the_test_above()
    {
        var watched = GetType().GetMethod(nameof(That_are_published_never_change))!.GetCustomAttributesData().Where(a => a.AttributeType == typeof(InlineDataAttribute))
            .Select(a => ((IReadOnlyCollection<CustomAttributeTypedArgument>)a.ConstructorArguments[0].Value!).First().Value as string);
        Assert.Equal(typeof(AssessmentService).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".json", StringComparison.Ordinal)).Order(), watched.Order());
    }

    /// <summary>The numbers are those of the design's own catalogue of questions.</summary>
    [Theory]
    [InlineData("VIT", 25, 5, InstrumentUse.Survey)]
    [InlineData("REF", 34, 5, InstrumentUse.Cards, InstrumentUse.Survey)]
    [InlineData("FCS", 31, 8, InstrumentUse.PrivateScan)]
    [InlineData("FCP", 31, 8, InstrumentUse.AskedByFacilitator)]
    [InlineData("SUI", 20, 2, InstrumentUse.Conversation)]
    [InlineData("PHC", 27, 5, InstrumentUse.Conversation)]
    [InlineData("FUN", 18, 5, InstrumentUse.Survey, InstrumentUse.Conversation)]
    [InlineData("COL", 25, 6, InstrumentUse.Survey, InstrumentUse.Conversation)]
    [InlineData("INT", 30, 14, InstrumentUse.Guide)]
    [InlineData("RET", 25, 13, InstrumentUse.Conversation)]
    [InlineData("NEW", 10, 1, InstrumentUse.Guide)]
    [InlineData("PUL", 3, 1, InstrumentUse.Pulse)]
    [InlineData("LRN", 15, 2, InstrumentUse.PrivateScan)]
    [InlineData("HOM", 8, 1, InstrumentUse.PrivateScan)]
    [InlineData("END", 9, 6, InstrumentUse.Conversation)]
    [InlineData("ALW", 60, 9, InstrumentUse.Checklist)]
    [InlineData("ORG", 6, 2, InstrumentUse.Conversation)]
    [InlineData("EXP", 5, 2, InstrumentUse.Conversation)]
    [InlineData("CUL", 11, 3, InstrumentUse.Conversation, InstrumentUse.Guide)]
    [InlineData("NET", 5, 2, InstrumentUse.Organisations)]
    public async Task Hold_as_many_questions_as_the_catalogue(string code, int items, int dimensions, params InstrumentUse[] uses)
    {
        var instrument = await assessment.Service.Anonymous.Ask(new Instrument(code));
        // The two lines in one's own words under each competence of FCS are no questions of the catalogue.
        Assert.Equal((items, dimensions), (instrument.Items.Count(i => code != "FCS" || i.Answer == AnswerKind.Step), instrument.Dimensions.Count));
        Assert.Equal(uses, instrument.Uses);
    }

    [Fact]
    public async Task Ask_about_seven_competences_and_the_craft_with_room_for_ones_own_words()
    {
        var scan = await assessment.Service.Anonymous.Ask(new Instrument("FCS"));
        Assert.Equal([4, 5, 4, 4, 4, 4, 4, 2], scan.Dimensions.Select(d => scan.Items.Count(i => i.Dimension == d.Code && i.Answer == AnswerKind.Step)));
        Assert.All(scan.Dimensions, d => Assert.Equal(
            ["Een moment waarop ik dit goed deed", "Wat ik een volgende keer wil proberen"], scan.Items.Where(i => i.Dimension == d.Code && i.Answer == AnswerKind.Text).Select(i => i.Text.Nl)));
    }

    [Fact]
    public async Task Are_complete_in_both_languages_and_say_first_who_sees_what()
    {
        foreach (var instrument in await assessment.Service.Anonymous.Ask(new Instruments()))
        {
            var texts = new[] { instrument.Title, instrument.Purpose, instrument.WhoSeesWhat, instrument.CannotSay, instrument.ClosingText, instrument.ClosingConsent, instrument.Licence }
                .Concat(instrument.Items.Select(i => i.Text)).Concat(instrument.Items.Select(i => i.Route).OfType<Text>())
                .Concat(instrument.Dimensions.Select(d => d.Explanation)).Concat(instrument.Scale.Select(a => a.Label));
            Assert.All(texts, t => Assert.False(string.IsNullOrWhiteSpace(t.Nl) || string.IsNullOrWhiteSpace(t.En) || t.Nl == t.En, $"{instrument.Code}: {t}"));
            // A few words are the same in both languages: sensitiviteit is not, impact is.
            Assert.All(instrument.Dimensions, d => Assert.False(string.IsNullOrWhiteSpace(d.Label.Nl) || string.IsNullOrWhiteSpace(d.Label.En)));
            Assert.All(instrument.Items, i => Assert.DoesNotContain("(R)", i.Text.Nl + i.Text.En, StringComparison.Ordinal));
            Assert.Equal(instrument.Items.Count, instrument.Items.Select(i => i.Code).Distinct().Count());
            Assert.Equal(instrument.Dimensions.Select(d => d.Code).Order(), instrument.Items.Select(i => i.Dimension).Distinct().Order());
            Assert.Equal(Enumerable.Range(1, instrument.Scale.Count), instrument.Scale.Select(a => a.Value));
            Assert.Equal(instrument.Items.Any(i => i.Answer == AnswerKind.Step), instrument.Scale.Count > 0);
            Assert.All(instrument.Items.Where(i => i.Answer == AnswerKind.Pick), i => Assert.True(instrument.Dimensions.Single(d => d.Code == i.Dimension).PickAtMost > 0));
        }
    }

    [Fact]
    public async Task That_are_held_as_rounds_take_seven_minutes_at_most_and_have_steps_only()
    {
        var surveys = (await assessment.Service.Anonymous.Ask(new Instruments())).Where(i => i.Uses.Contains(InstrumentUse.Survey)).ToList();
        Assert.Equal(["COL", "FUN", "REF", "VIT"], surveys.Select(i => i.Code));
        Assert.All(surveys, i => Assert.InRange(i.Minutes, 1, 7));
        Assert.All(surveys, i => Assert.All(i.Items, item => Assert.Equal(AnswerKind.Step, item.Answer)));
        Assert.Equal(["FUN-1d", "FUN-3b", "FUN-5b"], surveys.Single(i => i.Code == "FUN").Items.Where(i => i.IsReversed).Select(i => i.Code));
    }

    [Fact]
    public async Task That_are_no_survey_are_refused_as_a_round()
    {
        var network = await assessment.Network();
        var session = await network.Session();
        foreach (var code in (string[])["SUI", "FCS", "FCP", "ALW", "INT", "NET"])
            await network.Someone.SendRefused(network.Plan(session) with { Instrument = code }, HttpStatusCode.BadRequest, "assessment.not-a-survey");
        Assert.Equal("REF", (await network.Someone.Send(network.Plan(session) with { Instrument = "REF" })).Instrument);
        await network.Service.As(network.Facilitator).SendRefused(
            new ImportRound(Guid.NewGuid(), network.Id, RoundMoment.Interim, DateOnly.FromDateTime(assessment.Now.UtcDateTime).AddDays(-30), [new("SUITED", 6, 50, 10)], 8, "SUI"),
            HttpStatusCode.BadRequest, "assessment.not-a-survey");
    }

    [Fact]
    public async Task Can_be_read_by_everyone_in_both_languages()
    {
        var vitality = Assert.Single(await assessment.Service.Anonymous.Ask(new Instruments()), i => i.Code == "VIT");
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

    /// <summary>Red once: with every questionnaire scored as if it had five steps, a four went for 75.</summary>
    [Fact]
    public async Task With_four_steps_are_scored_on_four_steps()
    {
        var network = await assessment.Network(8);
        var round = await network.Someone.Send(network.Plan(await network.Session()) with { Instrument = "REF" });
        await network.Someone.Send(new OpenRound(Guid.NewGuid(), round.Id));
        var items = (await assessment.Service.Anonymous.Ask(new Instrument("REF"))).Items;
        for (var i = 0; i < 8; i++) await network.Answer(round.Id, network.Participants[i], [.. items.Select(item => new GivenAnswer(item.Code, i < 4 ? 4 : 1))]);
        await network.Close(round.Id);
        await network.Held(round.DialogueSessionId!.Value);
        Assert.All((await network.SeesResult(network.Participants[0], round.Id))!.Dimensions, d => Assert.Equal(50, d.Mean));
    }

    /// <summary>C1 of domain.md 0.3: a comment on the source says the opposite of what its authors mean.</summary>
    [Fact]
    public async Task Speak_of_interdependence()
    {
        var first = (await assessment.Service.Anonymous.Ask(new Instrument("VIT"))).Dimensions[0];
        Assert.Equal(("Wederzijdse afhankelijkheid", "Interdependence"), (first.Label.Nl, first.Label.En));
    }
}
