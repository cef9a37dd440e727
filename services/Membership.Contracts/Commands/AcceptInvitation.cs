using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The invitee says yes to a conversation, or takes up the role; a reason is asked where somebody would facilitate and take part in one network.</summary>
public sealed record AcceptInvitation(Guid CommandId, [StringLength(40)] string Code, [StringLength(500)] string? BothRolesBecause = null) : ICommand<InvitationAnswerView>;
