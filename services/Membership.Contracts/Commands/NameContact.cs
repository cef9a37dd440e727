using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Names one of an organisation's own people as its contact; by an earlier contact or, for the first one, by whoever registered it.</summary>
public sealed record NameContact(Guid CommandId, Guid OrganisationId, Guid PersonId, ContactPurpose Purpose) : ICommand<OrganisationContactView>;
