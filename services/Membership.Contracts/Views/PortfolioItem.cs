namespace LivingNetworks.Membership.Contracts;

/// <summary>A network in a coordinator's portfolio: no people.</summary>
public sealed record PortfolioItem(
    Guid NetworkId, string Name, NetworkState State, NetworkSize Size, NetworkWeight? Weight, NetworkPace? Pace, IReadOnlyList<string> Themes, DateOnly? StartedOn, int? HorizonMonths);
