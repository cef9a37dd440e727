using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Audience;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Sessions.Tests;

/// <summary>A researcher finds a meeting told to the outer circle once who planned it agreed (CR-8).</summary>
public sealed class Reading_for_a_study(Village village) : IClassFixture<Village>
{
    [Fact]
    public async Task Begins_with_the_consent_of_who_planned_it_and_ends_with_taking_it_back()
    {
        var network = await village.Network();
        var (researcher, sponsor, study) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await network.Service.Belong(network.Fact(researcher, Standing.Researcher), network.Fact(sponsor, Standing.Sponsor));
        await network.Service.Hear(new StudyOpened(study, [network.Id], [network.Fact(researcher, Standing.StudyReader, study)]));
        var session = await network.Facilitator.Send(network.Plan(SessionKind.WideGathering) with { Audience = AudienceLevel.OuterCircle });
        Assert.Equal((0, 1), (await Finds(researcher), await Finds(sponsor)));

        await network.Service.Hear(new StudyConsented(study, network.Id, network.FacilitatorId, [network.Fact(network.FacilitatorId, Standing.StudyConsent, study)]), AudienceLevel.Own);
        Assert.Equal((1, 1), (await Finds(researcher), await Finds(sponsor)));

        await network.Service.Hear(
            new StudyConsentWithdrawn(study, network.Id, network.FacilitatorId, [network.Fact(network.FacilitatorId, Standing.StudyConsent, study, until: network.Now, version: 2)]), AudienceLevel.Own);
        Assert.Equal((0, 1), (await Finds(researcher), await Finds(sponsor)));

        async Task<int> Finds(Guid person) => (await network.Service.As(person).Ask(new SessionsByIds([session.Id]))).Count;
    }
}
