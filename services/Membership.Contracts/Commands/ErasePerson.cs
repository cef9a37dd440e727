using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Takes the caller's name and belongings out of every network for good.</summary>
/// <param name="Password">The caller's password; needed by whoever has one.</param>
/// <param name="Word">Without a password: the word 'wissen' or 'erase', typed by hand.</param>
/// <param name="ReceiptCode">Chosen by the client, at least 22 signs that nobody guesses: with it the receipt can be read afterwards, without an account.</param>
public sealed record ErasePerson(Guid CommandId, [property: Secret] string? Password = null, string? Word = null, string? ReceiptCode = null) : ICommand<PersonView>;
