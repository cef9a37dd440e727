using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The invitation of an organisation behind a code, for whoever was handed it.</summary>
public sealed record AffiliationByCode([StringLength(40)] string Code) : IQuery<AffiliationView>;
