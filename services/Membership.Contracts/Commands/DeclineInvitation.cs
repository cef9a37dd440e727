using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The invitee says no; no reason is asked.</summary>
public sealed record DeclineInvitation(Guid CommandId, [StringLength(40)] string Code) : ICommand<InvitationAnswerView>;
