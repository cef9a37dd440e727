using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Domain;

/// <summary>A group in or around a network; what its members say to each other stays among them.</summary>
public sealed class Group : IVersioned
{
    private readonly List<GroupMembership> _memberships = [];

    private Group()
    {
    }

    public Guid Id { get; private set; }

    public Guid NetworkId { get; private set; }

    public GroupKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    public string? Purpose { get; private set; }

    public GroupFocus Focus { get; private set; }

    public GroupState State { get; private set; }

    public DateTimeOffset From { get; private set; }

    public DateTimeOffset? Until { get; private set; }

    /// <summary>Whose painful matter an aspirin group thinks along in.</summary>
    public Guid? MatterOfOrganisationId { get; private set; }

    public List<string> Boundaries { get; private set; } = [];

    /// <summary>By when an aspirin group closes; it is never a lasting body.</summary>
    public DateOnly? CloseBy { get; private set; }

    public IReadOnlyList<GroupMembership> Memberships => _memberships;

    public IEnumerable<GroupMembership> Members => _memberships.Where(m => m.Until is null);

    public long Version { get; private set; }

    /// <summary>Whether what it does is never linked to goals or decisions of the network.</summary>
    public bool KeptApart => Kind == GroupKind.Aspirin;

    /// <summary>Bodies around the network may have members who do not take part in it.</summary>
    public bool TakesOutsiders => Kind is GroupKind.Steering or GroupKind.SoundingBoard or GroupKind.Aspirin or GroupKind.FacilitatingTeam or GroupKind.StudyCommittee;

    /// <summary>As what its members belong to the network besides its circle; null for a group inside.</summary>
    public Standing? OuterStanding => Kind switch
    {
        GroupKind.Steering => Standing.Steering,
        GroupKind.SoundingBoard => Standing.SoundingBoard,
        GroupKind.Core or GroupKind.Working or GroupKind.FacilitatingTeam or GroupKind.Aspirin or GroupKind.Intervision or GroupKind.LearningCircle
            or GroupKind.Mastercircle or GroupKind.StudyCommittee or GroupKind.Other => null,
    };

    public static Group Form(Guid id, Guid networkId, GroupKind kind, string name, string? purpose, GroupFocus focus, DateTimeOffset from) => new()
    {
        Id = id,
        NetworkId = networkId,
        Kind = kind,
        Name = name.Trim(),
        Purpose = purpose,
        Focus = focus,
        From = from,
    };

    public static Result<Group> FormAspirin(
        Guid id, Guid networkId, string name, string? purpose, Guid matterOf, IEnumerable<string> boundaries, DateOnly closeBy, DateTimeOffset from)
    {
        if (closeBy < DateOnly.FromDateTime(from.UtcDateTime)) return Refusals.EndsBeforeItBegins with { Field = "closeBy" };

        var group = Form(id, networkId, GroupKind.Aspirin, name, purpose, GroupFocus.Process, from);
        (group.MatterOfOrganisationId, group.Boundaries, group.CloseBy) = (matterOf, [.. boundaries.Select(b => b.Trim()).Where(b => b.Length > 0)], closeBy);
        return group.Boundaries.Count == 0 ? CommonRefusals.Empty("boundaries") : group;
    }

    public Refusal? Start()
    {
        if (State is not (GroupState.Forming or GroupState.Resting)) return Refusals.GroupNotNow(State);

        State = GroupState.Working;
        return null;
    }

    public Refusal? Rest()
    {
        if (State is not (GroupState.Forming or GroupState.Working)) return Refusals.GroupNotNow(State);

        State = GroupState.Resting;
        return null;
    }

    public Refusal? Join(Guid membershipId, Guid personId, DateTimeOffset from)
    {
        if (State == GroupState.Closed) return Refusals.GroupClosed;
        if (HasMember(personId)) return Refusals.GroupMemberAlready;

        _memberships.Add(new GroupMembership(membershipId, personId, from));
        return null;
    }

    public Refusal? Leave(Guid personId, DateTimeOffset now)
    {
        if (Members.FirstOrDefault(m => m.PersonId == personId) is not { } membership) return Refusals.NotGroupMember;

        membership.End(now);
        return null;
    }

    public Refusal? Close(DateTimeOffset now)
    {
        if (State == GroupState.Closed) return Refusals.GroupClosed;

        (State, Until) = (GroupState.Closed, now);
        foreach (var member in Members.ToList()) member.End(now);
        return null;
    }

    public bool HasMember(Guid personId) => Members.Any(m => m.PersonId == personId);
}

/// <summary>One person in one group, from a moment to a moment.</summary>
public sealed class GroupMembership
{
    private GroupMembership()
    {
    }

    internal GroupMembership(Guid id, Guid personId, DateTimeOffset from) => (Id, PersonId, From) = (id, personId, from);

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    public DateTimeOffset From { get; private set; }

    public DateTimeOffset? Until { get; private set; }

    internal void End(DateTimeOffset now) => Until = now;
}
