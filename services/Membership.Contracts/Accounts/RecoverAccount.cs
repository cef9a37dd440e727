using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Takes a new password with the code from the letter; every sign-in on every device ends. Open: the code says who it is.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="Code">From the letter; works once, for a quarter of an hour.</param>
/// <param name="Password">At least twelve characters, and not one of the common ones.</param>
public sealed record RecoverAccount(
    Guid CommandId,
    [property: Secret][StringLength(200)] string Code,
    [property: Secret][StringLength(256)] string Password) : ICommand<SignInReady>;
