using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Features.Participations;

/// <summary>How the welcome of a newcomer is shown.</summary>
internal static class WelcomeViews
{
    private static readonly WelcomeStep[] All = Enum.GetValues<WelcomeStep>();

    public static WelcomeTrailView Of(Participation participation) => new(
        participation.Id, participation.NetworkId, participation.PersonId, participation.State, participation.WelcomerIds,
        [.. participation.Steps.OrderBy(s => s.Step).Select(s => new WelcomeStepView(s.Step, s.On, s.ByPersonId))],
        [.. All.Except(participation.Steps.Select(s => s.Step))]);
}
