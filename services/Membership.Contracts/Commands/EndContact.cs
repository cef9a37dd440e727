using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Ends a contact.</summary>
public sealed record EndContact(Guid CommandId, Guid ContactId) : ICommand<OrganisationContactView>;
