using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The privacy statement of a network: for everybody where the network is open, else for those inside and for who is invited.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="Code">The code of an invitation, for whoever was handed it and is not known here yet.</param>
public sealed record PrivacyStatement(Guid NetworkId, [StringLength(100)] string? Code = null) : IQuery<PrivacyStatementView>;
