namespace LivingNetworks.Membership.Contracts;

/// <summary>Somebody one can turn to at an organisation.</summary>
public sealed record OrganisationContactView(Guid Id, Guid OrganisationId, Guid PersonId, ContactPurpose Purpose, DateTimeOffset From, DateTimeOffset? Until);
