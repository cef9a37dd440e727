using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Audience;
using LivingNetworks.LearningLog.Contracts;

namespace LivingNetworks.LearningLog.Tests;

/// <summary>A researcher reads what an author who agreed told the outer circle, as assessment's events say who agreed (CR-8).</summary>
public sealed class ReadingForAStudy(World world) : IClassFixture<World>
{
    /// <summary>Red once: without <c>ProjectStudies</c> in the reactions.</summary>
    [Fact]
    public async Task Begins_with_the_authors_consent_and_ends_at_once_with_taking_it_back()
    {
        var (net, researcher, study) = await Studied();
        var (agrees, silent) = (await net.Write(net.Noor, "Wij bellen elkaar.", AudienceLevel.OuterCircle), await net.Write(net.Rutger, "Wij mailen elkaar.", AudienceLevel.OuterCircle));
        var within = await net.Write(net.Noor, "Binnen gezegd.", AudienceLevel.Inside);
        Assert.Empty(await Reads(net, researcher));

        await net.Service.Hear(new StudyConsented(study, net.Id, net.Noor, [Consent(net, study)]), AudienceLevel.Own);
        Assert.Equal([agrees.EntryId], await Reads(net, researcher));
        Assert.True(await net.Reads(researcher, agrees.EntryId));
        Assert.False(await net.Reads(researcher, silent.EntryId) || await net.Reads(researcher, within.EntryId));

        await net.Service.Hear(new StudyConsentWithdrawn(study, net.Id, net.Noor, [Consent(net, study, ended: true)]), AudienceLevel.Own);
        Assert.Empty(await Reads(net, researcher));
        Assert.False(await net.Reads(researcher, agrees.EntryId));
        Assert.True(await net.Reads(net.Sponsor, agrees.EntryId)); // who reads the outer circle for another reason reads on
    }

    [Fact]
    public async Task Ends_with_the_study_and_with_the_role_and_is_not_for_another_researcher()
    {
        var (net, researcher, study) = await Studied();
        var entry = await net.Write(net.Noor, audience: AudienceLevel.OuterCircle);
        await net.Service.Hear(new StudyConsented(study, net.Id, net.Noor, [Consent(net, study)]), AudienceLevel.Own);
        var other = Guid.NewGuid();
        await net.Service.Belong(Fact(net, other, Standing.Researcher, Guid.Empty));
        Assert.Equal((true, false), (await net.Reads(researcher, entry.EntryId), await net.Reads(other, entry.EntryId)));

        await net.Service.Belong(Fact(net, researcher, Standing.Researcher, Guid.Empty, ended: true));
        Assert.False(await net.Reads(researcher, entry.EntryId));
        await net.Service.Belong(Fact(net, researcher, Standing.Researcher, Guid.Empty) with { Version = 3 });
        Assert.True(await net.Reads(researcher, entry.EntryId));

        await net.Service.Hear(new StudyClosed(study, [net.Id], [Fact(net, researcher, Standing.StudyReader, study, ended: true)]));
        Assert.False(await net.Reads(researcher, entry.EntryId));
    }

    [Fact]
    public async Task Takes_nothing_from_a_researcher_who_takes_part()
    {
        var (net, _, _) = await Studied();
        var entry = await net.Write(net.Noor, audience: AudienceLevel.Inside);
        await net.Service.Belong(Fact(net, net.Fenna, Standing.Researcher, Guid.Empty));
        Assert.True(await net.Reads(net.Fenna, entry.EntryId));
    }

    private async Task<(Net Net, Guid Researcher, Guid Study)> Studied()
    {
        var (net, researcher, study) = (await world.Network(), Guid.NewGuid(), Guid.NewGuid());
        await net.Service.Belong(Fact(net, researcher, Standing.Researcher, Guid.Empty));
        await net.Service.Hear(new StudyOpened(study, [net.Id], [Fact(net, researcher, Standing.StudyReader, study)]));
        return (net, researcher, study);
    }

    private static async Task<IEnumerable<Guid>> Reads(Net net, Guid person) => (await net.As(person).Ask(new NetworkLog(net.Id))).Items.Select(e => e.EntryId);

    private static BelongingFact Consent(Net net, Guid study, bool ended = false) => Fact(net, net.Noor, Standing.StudyConsent, study, ended);

    private static BelongingFact Fact(Net net, Guid person, Standing standing, Guid of, bool ended = false) =>
        new(person, net.Id, standing, of, DateTimeOffset.MinValue, ended ? net.Service.Clock.GetUtcNow() : null, DateTimeOffset.MinValue, ended ? 2 : 1);
}
