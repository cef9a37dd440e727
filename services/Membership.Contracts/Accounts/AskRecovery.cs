using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Asks for a letter to choose a new password with, for who forgot the old one. Open to everyone; the answer is the same whether or not the address
/// is known here.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="Mail">The address to sign in with.</param>
/// <param name="Language"><c>nl</c> or <c>en</c>: the language of the letter.</param>
public sealed record AskRecovery(
    Guid CommandId,
    [property: Secret][StringLength(254)] string Mail,
    [RegularExpression("nl|en")] string Language = "nl") : ICommand<LetterAsked>;
