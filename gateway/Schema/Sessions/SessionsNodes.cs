using LivingNetworks.Gateway.Schema.Membership;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Gateway.Schema.Sessions;

/// <summary>Names behind the ids of SessionView.</summary>
[ExtendObjectType<SessionView>]
public sealed class SessionNode
{
    /// <summary>The network that meets.</summary>
    public async Task<NetworkView?> Network([Parent] SessionView parent, NetworkById networks, CancellationToken stop) => await networks.LoadAsync(parent.NetworkId, stop);
}

/// <summary>Names behind the ids of SessionRoleView.</summary>
[ExtendObjectType<SessionRoleView>]
public sealed class SessionRoleNode
{
    /// <summary>Who has this part.</summary>
    public async Task<PersonView?> Person([Parent] SessionRoleView parent, PersonById people, CancellationToken stop) => await people.LoadAsync(parent.PersonId, stop);
}

/// <summary>Names behind the ids of AttendanceView.</summary>
[ExtendObjectType<AttendanceView>]
public sealed class AttendanceNode
{
    /// <summary>The person.</summary>
    public async Task<PersonView?> Person([Parent] AttendanceView parent, PersonById people, CancellationToken stop) => await people.LoadAsync(parent.PersonId, stop);
}

/// <summary>Names behind the ids of GuestView.</summary>
[ExtendObjectType<GuestView>]
public sealed class GuestNode
{
    /// <summary>The guest, where known here.</summary>
    public async Task<PersonView?> Person([Parent] GuestView parent, PersonById people, CancellationToken stop) =>
        parent.PersonId is { } id ? await people.LoadAsync(id, stop) : null;
}

/// <summary>Names behind the ids of TaskView.</summary>
[ExtendObjectType<TaskView>]
public sealed class TaskNode
{
    /// <summary>Who picked it up.</summary>
    public async Task<PersonView?> PickedUpByPerson([Parent] TaskView parent, PersonById people, CancellationToken stop) =>
        parent.PickedUpBy is { } id ? await people.LoadAsync(id, stop) : null;
}

/// <summary>Names behind the ids of AssignmentView.</summary>
[ExtendObjectType<AssignmentView>]
public sealed class AssignmentNode
{
    /// <summary>Who tries it.</summary>
    public async Task<PersonView?> Person([Parent] AssignmentView parent, PersonById people, CancellationToken stop) =>
        parent.PersonId is { } id ? await people.LoadAsync(id, stop) : null;
}

/// <summary>Names behind the ids of ReactionView.</summary>
[ExtendObjectType<ReactionView>]
public sealed class ReactionNode
{
    /// <summary>Who reacted.</summary>
    public async Task<PersonView?> Person([Parent] ReactionView parent, PersonById people, CancellationToken stop) => await people.LoadAsync(parent.PersonId, stop);
}

/// <summary>Names behind the ids of HostTurnView.</summary>
[ExtendObjectType<HostTurnView>]
public sealed class HostTurnNode
{
    /// <summary>Who hosts.</summary>
    public async Task<IReadOnlyList<PersonView?>?> Hosts([Parent] HostTurnView parent, PersonById people, CancellationToken stop) => await people.LoadAsync(parent.HostIds, stop);
}

/// <summary>Reactions to an ask.</summary>
[ExtendObjectType<ExchangeView>]
public sealed class ExchangeNode
{
    /// <summary>The reactions, for those who may read the ask.</summary>
    public async Task<IReadOnlyList<ReactionView>?> Reactions([Parent] ExchangeView exchange, ReactionsToAsk reactions, CancellationToken stop) =>
        await reactions.LoadAsync(exchange.Id, stop);
}

/// <summary>The name behind a party on the market.</summary>
[ExtendObjectType<PartyView>]
public sealed class PartyNode
{
    /// <summary>What the party is called: the name as written down, or that of the organisation or person.</summary>
    public async Task<string?> DisplayName([Parent] PartyView party, PersonById people, OrganisationById organisations, CancellationToken stop) => party switch
    {
        { Name: { } name } => name,
        { Kind: PartyKind.Person, Id: { } id } => (await people.LoadAsync(id, stop))?.DisplayName,
        { Id: { } id } => (await organisations.LoadAsync(id, stop))?.Name,
        _ => null,
    };
}
