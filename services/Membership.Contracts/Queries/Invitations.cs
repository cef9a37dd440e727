using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The invitations of a network: all of them for a facilitator, else those that the caller wrote.</summary>
public sealed record Invitations(Guid NetworkId, [Range(1, 100)] int First = 50, string? After = null) : IQuery<Page<InvitationView>>;
