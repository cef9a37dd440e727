using System.ComponentModel.DataAnnotations;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Adds a hat: a role from which the caller may speak.</summary>
public sealed record AddHat(Guid CommandId, [StringLength(100)] string Label, Guid? OrganisationId = null, AudienceLevel Audience = AudienceLevel.Inside) : ICommand<PersonView>;
