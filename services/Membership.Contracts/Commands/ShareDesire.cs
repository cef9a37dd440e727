using System.ComponentModel.DataAnnotations;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Says what one longs for: the network's shared wording, or one's own, which only the author reads unless its audience says more.</summary>
public sealed record ShareDesire(
    Guid CommandId, Guid NetworkId, [StringLength(2000)] string Wording, bool Shared = true, Guid? SessionId = null, AudienceLevel? Audience = null) : ICommand<StatementView>;
