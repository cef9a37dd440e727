using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Sends the invitation: after personal contact, or with the reason why that was skipped. The answer holds the code to pass on.</summary>
public sealed record SendInvitation(Guid CommandId, Guid InvitationId, [StringLength(500)] string? SkippedContactBecause = null) : ICommand<InvitationView>;
