namespace LivingNetworks.Membership.Contracts;

/// <summary>An organisation; every signed-in person may know it.</summary>
public sealed record OrganisationView(
    Guid Id, string Name, OrganisationKind Kind, SizeBand? SizeBand, string? Region, string? Country, long Version);
