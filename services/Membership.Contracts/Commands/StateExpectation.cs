using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Says what the caller hopes to gain: read by the members of one group, or by nobody else.</summary>
public sealed record StateExpectation(Guid CommandId, Guid NetworkId, [StringLength(2000)] string Wording, Guid? CircleId = null) : ICommand<StatementView>;
