using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Makes a person with a sign-in of their own. Open to everyone; the answer is the same whether or not the address is known here.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="Mail">The address to sign in with. A letter goes there: to confirm it, or to say what is known of it already.</param>
/// <param name="Password">At least twelve characters, and not one of the common ones.</param>
/// <param name="DisplayName">How the person wants to be called.</param>
/// <param name="Language"><c>nl</c> or <c>en</c>.</param>
public sealed record RegisterAccount(
    Guid CommandId,
    [StringLength(254)] string Mail,
    [property: Secret][StringLength(256)] string Password,
    [StringLength(120)] string DisplayName,
    [RegularExpression("nl|en")] string Language = "nl") : ICommand<AccountRequested>;

/// <summary>The answer to everybody who asks for an account: look in your mail.</summary>
/// <param name="Mail">The address as it was given.</param>
public sealed record AccountRequested(string Mail);
