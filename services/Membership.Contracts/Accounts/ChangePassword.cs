using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Replaces one's own password; every earlier sign-in, on every device, ends with its access token.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="CurrentPassword">The password that works now.</param>
/// <param name="NewPassword">At least twelve characters, and not one of the common ones.</param>
public sealed record ChangePassword(
    Guid CommandId,
    [property: Secret][StringLength(256)] string CurrentPassword,
    [property: Secret][StringLength(256)] string NewPassword) : ICommand<AccountView>;
