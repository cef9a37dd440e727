using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Gateway.Schema.Assessment;
using LivingNetworks.Gateway.Schema.LearningLog;
using LivingNetworks.Gateway.Schema.Sessions;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Gateway.Schema.Membership;

/// <summary>What belongs to a network, from all four services; every field can be asked of many networks at once with one call per service.</summary>
[ExtendObjectType<NetworkView>]
public sealed class NetworkNode
{
    private const int DefaultSize = 20;

    /// <summary>What the network agreed on, together.</summary>
    public async Task<CharterView?> Charter([Parent] NetworkView network, CharterOfNetwork charters, CancellationToken stop) =>
        (await charters.LoadAsync(network.Id, stop)).OrNotInCircle();

    /// <summary>The goals that are proposed, talked through or adopted now.</summary>
    public async Task<IReadOnlyList<GoalView>?> Goals([Parent] NetworkView network, GoalsOfNetwork goals, CancellationToken stop) =>
        (await goals.LoadAsync(network.Id, stop)).OrNotInCircle().Goals;

    /// <summary>The ground rules, and whether it is time to talk them through again.</summary>
    public async Task<NetworkRules?> Rules([Parent] NetworkView network, RulesOfNetwork rules, CancellationToken stop) =>
        (await rules.LoadAsync(network.Id, stop)).OrNotInCircle();

    /// <summary>The groups, as far as the caller may know of them.</summary>
    public async Task<IReadOnlyList<GroupView>?> Groups([Parent] NetworkView network, GroupsOfNetwork groups, CancellationToken stop) =>
        await groups.LoadAsync(network.Id, stop);

    /// <summary>Who has which role now.</summary>
    public async Task<IReadOnlyList<RoleView>?> Roles([Parent] NetworkView network, RolesOfNetwork roles, CancellationToken stop) =>
        await roles.LoadAsync(network.Id, stop);

    /// <summary>Who carries a message outward now, what was looked back on, and the questions that the caller asked.</summary>
    public async Task<IReadOnlyList<AmbassadorChargeView>?> Ambassadors([Parent] NetworkView network, AmbassadorsOfNetwork ambassadors, CancellationToken stop) =>
        await ambassadors.LoadAsync(network.Id, stop);

    /// <summary>The organisations around the network; none of them owns it.</summary>
    public async Task<IReadOnlyList<NetworkRelationView>?> Organisations([Parent] NetworkView network, RelationsOfNetwork relations, CancellationToken stop) =>
        await relations.LoadAsync(network.Id, stop);

    /// <summary>Where the emphasis lay over time.</summary>
    public async Task<IReadOnlyList<PhaseReadingView>?> PhaseReadings([Parent] NetworkView network, PhaseReadingsOfNetwork readings, CancellationToken stop) =>
        await readings.LoadAsync(network.Id, stop);

    /// <summary>Those who take part and what they bring, oldest first. A further page is <c>peopleOfNetwork</c>.</summary>
    [UsePaging]
    public async Task<Connection<ParticipantView>?> People(
        [Parent] NetworkView network, PeopleOfNetwork people, MembershipClient membership, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        if (page.After is null)
        {
            return (await people.LoadAsync(new FirstOf(network.Id, page.Size), stop)).OrNotInCircle().People.ToConnection(page);
        }

        var further = (await membership.AskAsync(new PeopleAndWhatTheyBring([network.Id], page.Size, page.After), stop)).OrDenied();
        return further.FirstOrDefault().OrNotInCircle().People.ToConnection(page);
    }

    /// <summary>The next meeting that the caller may know of.</summary>
    public async Task<SessionView?> NextSession([Parent] NetworkView network, NextSessionOfNetwork sessions, CancellationToken stop) =>
        (await sessions.LoadAsync(network.Id, stop))?.Session;

    /// <summary>The editions of the market of asks and offers, with totals per edition.</summary>
    public async Task<IReadOnlyList<MarketEditionView>?> Markets([Parent] NetworkView network, MarketOfNetwork markets, CancellationToken stop) =>
        (await markets.LoadAsync(network.Id, stop)).OrNotInCircle().Editions;

    /// <summary>How the last held sessions were read by those present, latest first; never below the smallest group.</summary>
    public async Task<IReadOnlyList<PulseView>?> Pulses([Parent] NetworkView network, PulsesOfNetwork pulses, CancellationToken stop, int first = DefaultSize) =>
        (await pulses.LoadAsync(new FirstOf(network.Id, Math.Clamp(first, 1, 100)), stop)).OrNotInCircle().Pulses;

    /// <summary>When the last guest, visit or stimulus from outside was.</summary>
    public async Task<OutsideInView?> OutsideIn([Parent] NetworkView network, OutsideInOfNetwork outside, CancellationToken stop) =>
        await outside.LoadAsync(network.Id, stop);

    /// <summary>What we do differently now, latest first. A further page is <c>networkLog</c>.</summary>
    public async Task<IReadOnlyList<EntryView>?> ChangesNow([Parent] NetworkView network, ChangesOfNetworkLoader changes, CancellationToken stop, int first = 5) =>
        (await changes.LoadAsync(new FirstOf(network.Id, Math.Clamp(first, 1, 100)), stop)).OrNotInCircle().Changes.Items;

    /// <summary>How many insights stand on each step of the staircase, of those that the caller may read.</summary>
    public async Task<StaircaseOfNetwork?> Staircase([Parent] NetworkView network, StaircaseOfNetworkLoader staircases, CancellationToken stop) =>
        (await staircases.LoadAsync(network.Id, stop)).OrNotInCircle();

    /// <summary>The latest rounds of questionnaires.</summary>
    public async Task<IReadOnlyList<RoundView>?> Rounds([Parent] NetworkView network, RoundsOfNetwork rounds, CancellationToken stop, int first = DefaultSize) =>
        (await rounds.LoadAsync(new FirstOf(network.Id, Math.Clamp(first, 1, 100)), stop)).OrNotInCircle().Rounds.Items;

    /// <summary>The five characteristics over the rounds, with number of answers, spread and change.</summary>
    public async Task<VitalityView?> Vitality([Parent] NetworkView network, VitalityOfNetwork vitality, CancellationToken stop) =>
        (await vitality.LoadAsync(network.Id, stop)).OrNotInCircle();
}
