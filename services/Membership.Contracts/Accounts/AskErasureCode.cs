using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Asks for a letter to one's own address with the code that <c>erasePerson</c> needs, for who has no password.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="Language"><c>nl</c> or <c>en</c>: the language of the letter.</param>
public sealed record AskErasureCode(Guid CommandId, [RegularExpression("nl|en")] string Language = "nl") : ICommand<LetterAsked>;
