using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Takes the caller's name and belongings out of every network for good.</summary>
/// <param name="Password">The caller's password; needed by whoever has one.</param>
/// <param name="Word">Where there is no way to sign in at all: the word 'wissen' or 'erase', typed by hand.</param>
/// <param name="ReceiptCode">Chosen by the client, at least 22 signs that nobody guesses: with it the receipt can be read afterwards, without an account.</param>
/// <param name="Code">Without a password: the code of the letter that <c>askErasureCode</c> sends; it works once.</param>
public sealed record ErasePerson(Guid CommandId, [property: Secret] string? Password = null, string? Word = null, string? ReceiptCode = null, [property: Secret][StringLength(100)] string? Code = null) : ICommand<PersonView>;
