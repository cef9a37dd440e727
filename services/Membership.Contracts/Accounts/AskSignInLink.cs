using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Asks for a letter with a link that signs in, once and for a quarter of an hour. Open to everyone; the answer is the same whether or not the
/// address is known here.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="Mail">The address to sign in with.</param>
/// <param name="Language"><c>nl</c> or <c>en</c>: the language of the letter.</param>
public sealed record AskSignInLink(
    Guid CommandId,
    [property: Secret][StringLength(254)] string Mail,
    [RegularExpression("nl|en")] string Language = "nl") : ICommand<LetterAsked>;

/// <summary>The answer to everybody who asks for a letter: look in your mail.</summary>
/// <param name="WorksForMinutes">How long the link in it works.</param>
public sealed record LetterAsked(int WorksForMinutes);
