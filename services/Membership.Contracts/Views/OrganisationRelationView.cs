namespace LivingNetworks.Membership.Contracts;

/// <summary>A relation as the organisation sees it, with the name of the network.</summary>
public sealed record OrganisationRelationView(NetworkRelationView Relation, string NetworkName);
