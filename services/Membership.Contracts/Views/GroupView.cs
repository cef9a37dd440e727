namespace LivingNetworks.Membership.Contracts;

/// <summary>A group in or around a network.</summary>
public sealed record GroupView(
    Guid Id, Guid NetworkId, GroupKind Kind, string Name, string? Purpose, GroupFocus Focus, GroupState State, IReadOnlyList<GroupMemberView> Members, DateTimeOffset From,
    DateTimeOffset? Until, PainfulMatterView? PainfulMatter, IReadOnlyList<HintView> Hints, long Version);
