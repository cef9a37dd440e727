namespace LivingNetworks.Membership.Contracts;

/// <summary>One of an organisation's own people who told it that they take part in a network.</summary>
public sealed record OwnPersonView(Guid PersonId, string DisplayName, Guid NetworkId, string NetworkName);
