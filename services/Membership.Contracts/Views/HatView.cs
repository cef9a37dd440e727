using LivingNetworks.Audience;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A role from which somebody may speak.</summary>
public sealed record HatView(Guid Id, string Label, Guid? OrganisationId, AudienceLevel Audience);
