using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Domain;

/// <summary>A role of somebody in or around a network, from a moment to a moment.</summary>
public sealed class RoleAssignment : IVersioned
{
    private RoleAssignment()
    {
    }

    public Guid Id { get; private set; }

    public Guid NetworkId { get; private set; }

    public Guid PersonId { get; private set; }

    public NetworkRole Role { get; private set; }

    public Guid? GroupId { get; private set; }

    public Guid? OnBehalfOfOrganisationId { get; private set; }

    public DateTimeOffset From { get; private set; }

    public DateTimeOffset? Until { get; private set; }

    /// <summary>When it ends by itself, for a role that was taken up for a period.</summary>
    public DateTimeOffset? EndsAt { get; private set; }

    /// <summary>When the group accepted its facilitator; until then what was said before their arrival stays closed to them.</summary>
    public DateTimeOffset? AcceptedByGroupAt { get; private set; }

    public Guid? AcceptedInSessionId { get; private set; }

    /// <summary>Why one person both facilitates and takes part, where that is so.</summary>
    public string? BothRolesBecause { get; private set; }

    public long Version { get; private set; }

    public bool IsCurrent => Until is null;

    /// <summary>As what the role lets somebody belong; null for a role that opens nothing.</summary>
    public Standing? Standing => StandingOf(Role);

    public static RoleAssignment Assign(
        Guid id, Guid networkId, Guid personId, NetworkRole role, Guid? groupId, Guid? onBehalfOf, DateTimeOffset from, string? bothRolesBecause = null) => new()
        {
            Id = id,
            NetworkId = networkId,
            PersonId = personId,
            Role = role,
            GroupId = groupId,
            OnBehalfOfOrganisationId = onBehalfOf,
            From = from,
            BothRolesBecause = bothRolesBecause,
        };

    /// <summary>Somebody said yes to being an ambassador for a period.</summary>
    public static RoleAssignment OfAmbassador(Guid id, Guid networkId, Guid personId, DateTimeOffset from, DateTimeOffset endsAt) =>
        new() { Id = id, NetworkId = networkId, PersonId = personId, Role = NetworkRole.Ambassador, From = from, EndsAt = endsAt };

    /// <inheritdoc cref="Standing"/>
    public static Standing? StandingOf(NetworkRole role) => role switch
    {
        NetworkRole.Facilitator => Audience.Standing.Facilitator,
        NetworkRole.SponsorContact => Audience.Standing.Sponsor,
        NetworkRole.Researcher => Audience.Standing.Researcher,
        NetworkRole.Initiator or NetworkRole.CoInitiator or NetworkRole.Secretariat or NetworkRole.CommunicationAdviser or NetworkRole.WebEditor
            or NetworkRole.Ambassador or NetworkRole.Puller or NetworkRole.CoreMember or NetworkRole.Coordinator or NetworkRole.DataSteward => null,
    };

    /// <summary>Roles that one has as a participant, and that end when one leaves.</summary>
    public bool EndsWithParticipation => Role is NetworkRole.Initiator or NetworkRole.CoInitiator or NetworkRole.Puller or NetworkRole.CoreMember or NetworkRole.Ambassador;

    public Refusal? End(DateTimeOffset now)
    {
        if (!IsCurrent || EndsAt <= now) return Refusals.RoleEnded;

        Until = now;
        return null;
    }

    public Refusal? Accept(HeldSession session)
    {
        if (Role != NetworkRole.Facilitator) return Refusals.OnlyFacilitatorsAreAccepted;
        if (!IsCurrent) return Refusals.RoleEnded;
        if (AcceptedByGroupAt is not null) return Refusals.AcceptedAlready;
        if (session.CouldAdopt() is { } refusal) return refusal;

        (AcceptedByGroupAt, AcceptedInSessionId) = (session.HeldAt, session.Id);
        return null;
    }
}
