using LivingNetworks.Gateway.Schema.Sessions;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Gateway.Schema.Membership;

/// <summary>Names behind the ids of ParticipantView.</summary>
[ExtendObjectType<ParticipantView>]
public sealed class ParticipantNode
{
    /// <summary>The person who takes part.</summary>
    public async Task<PersonView?> Person([Parent] ParticipantView parent, PersonById people, CancellationToken stop) => await people.LoadAsync(parent.PersonId, stop);
}

/// <summary>Names behind the ids of GroupMemberView.</summary>
[ExtendObjectType<GroupMemberView>]
public sealed class GroupMemberNode
{
    /// <summary>The member.</summary>
    public async Task<PersonView?> Person([Parent] GroupMemberView parent, PersonById people, CancellationToken stop) => await people.LoadAsync(parent.PersonId, stop);
}

/// <summary>Names behind the ids of RoleView.</summary>
[ExtendObjectType<RoleView>]
public sealed class RoleNode
{
    /// <summary>Who has the role.</summary>
    public async Task<PersonView?> Person([Parent] RoleView parent, PersonById people, CancellationToken stop) => await people.LoadAsync(parent.PersonId, stop);

    /// <summary>The organisation for which the person acts.</summary>
    public async Task<OrganisationView?> OnBehalfOf([Parent] RoleView parent, OrganisationById organisations, CancellationToken stop) =>
        parent.OnBehalfOfOrganisationId is { } id ? await organisations.LoadAsync(id, stop) : null;
}

/// <summary>Names behind the ids of AmbassadorChargeView.</summary>
[ExtendObjectType<AmbassadorChargeView>]
public sealed class AmbassadorChargeNode
{
    /// <summary>The ambassador, as long as it lasts.</summary>
    public async Task<PersonView?> Person([Parent] AmbassadorChargeView parent, PersonById people, CancellationToken stop) =>
        parent.PersonId is { } id ? await people.LoadAsync(id, stop) : null;
}

/// <summary>Names behind the ids of GoalView.</summary>
[ExtendObjectType<GoalView>]
public sealed class GoalNode
{
    /// <summary>Who proposed this wording.</summary>
    public async Task<PersonView?> Proposer([Parent] GoalView parent, PersonById people, CancellationToken stop) => await people.LoadAsync(parent.ProposedBy, stop);

    /// <summary>The session that adopted it.</summary>
    public async Task<SessionView?> AdoptedIn([Parent] GoalView parent, SessionById sessions, CancellationToken stop) =>
        parent.AdoptedInSessionId is { } id ? await sessions.LoadAsync(id, stop) : null;
}

/// <summary>Names behind the ids of RuleView.</summary>
[ExtendObjectType<RuleView>]
public sealed class RuleNode
{
    /// <summary>The session that adopted it.</summary>
    public async Task<SessionView?> AdoptedIn([Parent] RuleView parent, SessionById sessions, CancellationToken stop) =>
        parent.AdoptedInSessionId is { } id ? await sessions.LoadAsync(id, stop) : null;
}

/// <summary>Names behind the ids of NetworkRelationView.</summary>
[ExtendObjectType<NetworkRelationView>]
public sealed class NetworkRelationNode
{
    /// <summary>The organisation.</summary>
    public async Task<OrganisationView?> Organisation([Parent] NetworkRelationView parent, OrganisationById organisations, CancellationToken stop) => await organisations.LoadAsync(parent.OrganisationId, stop);
}

/// <summary>Names behind the ids of PersonView.</summary>
[ExtendObjectType<PersonView>]
public sealed class PersonNode
{
    /// <summary>The organisation the person comes from, if any.</summary>
    public async Task<OrganisationView?> HomeOrganisation([Parent] PersonView parent, OrganisationById organisations, CancellationToken stop) =>
        parent.HomeOrganisationId is { } id ? await organisations.LoadAsync(id, stop) : null;
}

/// <summary>Names behind the ids of HatView.</summary>
[ExtendObjectType<HatView>]
public sealed class HatNode
{
    /// <summary>The organisation behind the hat.</summary>
    public async Task<OrganisationView?> Organisation([Parent] HatView parent, OrganisationById organisations, CancellationToken stop) =>
        parent.OrganisationId is { } id ? await organisations.LoadAsync(id, stop) : null;
}

/// <summary>Names behind the ids of MyPlace.</summary>
[ExtendObjectType<MyPlace>]
public sealed class MyPlaceNode
{
    /// <summary>The network.</summary>
    public async Task<NetworkView?> Network([Parent] MyPlace parent, NetworkById networks, CancellationToken stop) => await networks.LoadAsync(parent.NetworkId, stop);
}

/// <summary>Names behind the ids of WelcomeTrailView.</summary>
[ExtendObjectType<WelcomeTrailView>]
public sealed class WelcomeTrailNode
{
    /// <summary>The newcomer.</summary>
    public async Task<PersonView?> Person([Parent] WelcomeTrailView parent, PersonById people, CancellationToken stop) => await people.LoadAsync(parent.PersonId, stop);

    /// <summary>Who receives the newcomer.</summary>
    public async Task<IReadOnlyList<PersonView?>?> Welcomers([Parent] WelcomeTrailView parent, PersonById people, CancellationToken stop) => await people.LoadAsync(parent.WelcomerIds, stop);
}

/// <summary>Names behind the ids of GivesSeeksPairView.</summary>
[ExtendObjectType<GivesSeeksPairView>]
public sealed class GivesSeeksPairNode
{
    /// <summary>Who gives.</summary>
    public async Task<PersonView?> Giver([Parent] GivesSeeksPairView parent, PersonById people, CancellationToken stop) => await people.LoadAsync(parent.GiverId, stop);

    /// <summary>Who seeks.</summary>
    public async Task<PersonView?> Seeker([Parent] GivesSeeksPairView parent, PersonById people, CancellationToken stop) => await people.LoadAsync(parent.SeekerId, stop);
}

/// <summary>Names behind the ids of OrganisationContactView.</summary>
[ExtendObjectType<OrganisationContactView>]
public sealed class OrganisationContactNode
{
    /// <summary>The contact.</summary>
    public async Task<PersonView?> Person([Parent] OrganisationContactView parent, PersonById people, CancellationToken stop) => await people.LoadAsync(parent.PersonId, stop);
}

/// <summary>Names behind the ids of InvitationView.</summary>
[ExtendObjectType<InvitationView>]
public sealed class InvitationNode
{
    /// <summary>Who invites.</summary>
    public async Task<PersonView?> Inviter([Parent] InvitationView parent, PersonById people, CancellationToken stop) => await people.LoadAsync(parent.InvitedBy, stop);
}

/// <summary>Names behind the ids of SuggestionView.</summary>
[ExtendObjectType<SuggestionView>]
public sealed class SuggestionNode
{
    /// <summary>Who thought of this person.</summary>
    public async Task<PersonView?> Suggester([Parent] SuggestionView parent, PersonById people, CancellationToken stop) => await people.LoadAsync(parent.SuggestedBy, stop);
}

/// <summary>Names behind the ids of StatementView.</summary>
[ExtendObjectType<StatementView>]
public sealed class StatementNode
{
    /// <summary>Who said it; empty for the network as a whole.</summary>
    public async Task<PersonView?> Person([Parent] StatementView parent, PersonById people, CancellationToken stop) =>
        parent.PersonId is { } id ? await people.LoadAsync(id, stop) : null;
}
