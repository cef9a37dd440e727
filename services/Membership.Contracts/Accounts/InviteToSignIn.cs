using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Asks for a letter with a personal code to people of a network who have no sign-in yet; for its facilitators. Who has one already gets no
/// letter, and the answer does not tell who that is.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="PersonIds">At most a thousand people who take part in it.</param>
public sealed record InviteToSignIn(
    Guid CommandId,
    Guid NetworkId,
    [MinLength(1), MaxLength(1000)] IReadOnlyList<Guid> PersonIds) : ICommand<SignInInvited>;

/// <summary>The letters were asked for.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="Asked">For how many people the facilitator asked.</param>
public sealed record SignInInvited(Guid NetworkId, int Asked);
