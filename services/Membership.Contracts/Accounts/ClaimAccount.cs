using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Gives a person who was imported a sign-in of their own, with the code from the letter. Open: the code says who it is.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="Code">From the letter; works once.</param>
/// <param name="Password">At least twelve characters, and not one of the common ones.</param>
public sealed record ClaimAccount(
    Guid CommandId,
    [property: Secret][StringLength(200)] string Code,
    [property: Secret][StringLength(256)] string Password) : ICommand<SignInReady>;

/// <summary>The person can sign in now.</summary>
/// <param name="Mail">The address to sign in with.</param>
public sealed record SignInReady(string Mail);
