using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Gateway.Schema.Membership;

/// <summary>Networks by id.</summary>
public sealed class NetworkById(MembershipClient membership, IBatchScheduler scheduler, DataLoaderOptions options) : ServiceDataLoader<Guid, NetworkView>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<NetworkView>>> Ask(IReadOnlyList<Guid> keys, CancellationToken stop) => membership.AskAsync(new Networks(keys), stop);

    /// <inheritdoc/>
    protected override Guid KeyOf(NetworkView value) => value.Id;
}

/// <summary>People by id, as far as the caller may know them.</summary>
public sealed class PersonById(MembershipClient membership, IBatchScheduler scheduler, DataLoaderOptions options) : ServiceDataLoader<Guid, PersonView>(scheduler, options)
{
    /// <inheritdoc/>
    protected override int MaxKeys => 500;

    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<PersonView>>> Ask(IReadOnlyList<Guid> keys, CancellationToken stop) => membership.AskAsync(new People(keys), stop);

    /// <inheritdoc/>
    protected override Guid KeyOf(PersonView value) => value.Id;
}

/// <summary>Organisations by id.</summary>
public sealed class OrganisationById(MembershipClient membership, IBatchScheduler scheduler, DataLoaderOptions options) : ServiceDataLoader<Guid, OrganisationView>(scheduler, options)
{
    /// <inheritdoc/>
    protected override int MaxKeys => 500;

    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<OrganisationView>>> Ask(IReadOnlyList<Guid> keys, CancellationToken stop) => membership.AskAsync(new Organisations(keys), stop);

    /// <inheritdoc/>
    protected override Guid KeyOf(OrganisationView value) => value.Id;
}

/// <summary>What a network agreed on.</summary>
public sealed class CharterOfNetwork(MembershipClient membership, IBatchScheduler scheduler, DataLoaderOptions options) : ServiceDataLoader<Guid, CharterView>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<CharterView>>> Ask(IReadOnlyList<Guid> keys, CancellationToken stop) => membership.AskAsync(new Charters(keys), stop);

    /// <inheritdoc/>
    protected override Guid KeyOf(CharterView value) => value.NetworkId;
}

/// <summary>The goals of a network.</summary>
public sealed class GoalsOfNetwork(MembershipClient membership, IBatchScheduler scheduler, DataLoaderOptions options) : ServiceDataLoader<Guid, NetworkGoals>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<NetworkGoals>>> Ask(IReadOnlyList<Guid> keys, CancellationToken stop) => membership.AskAsync(new GoalsOfNetworks(keys), stop);

    /// <inheritdoc/>
    protected override Guid KeyOf(NetworkGoals value) => value.NetworkId;
}

/// <summary>The ground rules of a network.</summary>
public sealed class RulesOfNetwork(MembershipClient membership, IBatchScheduler scheduler, DataLoaderOptions options) : ServiceDataLoader<Guid, NetworkRules>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<NetworkRules>>> Ask(IReadOnlyList<Guid> keys, CancellationToken stop) => membership.AskAsync(new RulesOfNetworks(keys), stop);

    /// <inheritdoc/>
    protected override Guid KeyOf(NetworkRules value) => value.NetworkId;
}

/// <summary>The groups of a network.</summary>
public sealed class GroupsOfNetwork(MembershipClient membership, IBatchScheduler scheduler, DataLoaderOptions options) : ServiceGroupLoader<Guid, GroupView>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<GroupView>>> Ask(IReadOnlyList<Guid> keys, CancellationToken stop) => membership.AskAsync(new GroupsOfNetworks(keys), stop);

    /// <inheritdoc/>
    protected override Guid KeyOf(GroupView value) => value.NetworkId;
}

/// <summary>The ambassadors of a network.</summary>
public sealed class AmbassadorsOfNetwork(MembershipClient membership, IBatchScheduler scheduler, DataLoaderOptions options) : ServiceGroupLoader<Guid, AmbassadorChargeView>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<AmbassadorChargeView>>> Ask(IReadOnlyList<Guid> keys, CancellationToken stop) => membership.AskAsync(new AmbassadorsOfNetworks(keys), stop);

    /// <inheritdoc/>
    protected override Guid KeyOf(AmbassadorChargeView value) => value.NetworkId;
}

/// <summary>The roles in a network.</summary>
public sealed class RolesOfNetwork(MembershipClient membership, IBatchScheduler scheduler, DataLoaderOptions options) : ServiceGroupLoader<Guid, RoleView>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<RoleView>>> Ask(IReadOnlyList<Guid> keys, CancellationToken stop) => membership.AskAsync(new RolesOfNetworks(keys), stop);

    /// <inheritdoc/>
    protected override Guid KeyOf(RoleView value) => value.NetworkId;
}

/// <summary>The organisations around a network.</summary>
public sealed class RelationsOfNetwork(MembershipClient membership, IBatchScheduler scheduler, DataLoaderOptions options) : ServiceGroupLoader<Guid, NetworkRelationView>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<NetworkRelationView>>> Ask(IReadOnlyList<Guid> keys, CancellationToken stop) => membership.AskAsync(new RelationsOfNetworks(keys), stop);

    /// <inheritdoc/>
    protected override Guid KeyOf(NetworkRelationView value) => value.NetworkId;
}

/// <summary>The readings of the phases of a network.</summary>
public sealed class PhaseReadingsOfNetwork(MembershipClient membership, IBatchScheduler scheduler, DataLoaderOptions options) : ServiceGroupLoader<Guid, PhaseReadingView>(scheduler, options)
{
    /// <inheritdoc/>
    protected override int MaxKeys => 50;

    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<PhaseReadingView>>> Ask(IReadOnlyList<Guid> keys, CancellationToken stop) => membership.AskAsync(new PhaseReadings(keys), stop);

    /// <inheritdoc/>
    protected override Guid KeyOf(PhaseReadingView value) => value.NetworkId;
}

/// <summary>The first people of a network and what they bring; who they are comes along, so that nobody asks again.</summary>
public sealed class PeopleOfNetwork(MembershipClient membership, PersonById persons, IBatchScheduler scheduler, DataLoaderOptions options) : FirstOfLoader<NetworkPeople>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<Result<IReadOnlyList<NetworkPeople>>> Ask(IReadOnlyList<Guid> networkIds, int first, CancellationToken stop)
    {
        var answer = await membership.AskAsync(new PeopleAndWhatTheyBring(networkIds, first), stop);
        if (answer.IsRefused(out _)) return answer;
        foreach (var person in answer.Value.SelectMany(network => network.Persons)) persons.SetCacheEntry(person.Id, person);
        return answer;
    }

    /// <inheritdoc/>
    protected override Guid NetworkOf(NetworkPeople value) => value.NetworkId;
}
