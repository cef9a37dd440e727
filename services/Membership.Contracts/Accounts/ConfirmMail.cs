using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Proves that an address belongs to the person who registered it, with the code from the letter. Open: the code says who it is.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="Code">From the letter; works once.</param>
/// <param name="Password">The password of the registration: who receives the letter of somebody else's registration confirms nothing.</param>
public sealed record ConfirmMail(
    Guid CommandId,
    [property: Secret][StringLength(200)] string Code,
    [property: Secret][StringLength(256)] string Password) : ICommand<SignInReady>;
