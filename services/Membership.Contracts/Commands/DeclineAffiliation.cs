using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Says no, without a reason: the organisation to somebody who asked (by id), or a person to an organisation that invited (by code).</summary>
public sealed record DeclineAffiliation(Guid CommandId, Guid? AffiliationId = null, [StringLength(40)] string? Code = null) : ICommand<AffiliationView>;
