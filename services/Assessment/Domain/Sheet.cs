namespace LivingNetworks.Assessment.Domain;

/// <summary>One person's answers to one round, as they lie in the answers' own database: nobody's.</summary>
/// <param name="Given">Item codes and values; null for 'cannot say'.</param>
/// <param name="Group">The place of the chosen group among those of the round; null where none was chosen.</param>
/// <param name="Mark">The same in two rounds of a series for the same code; null where there is none.</param>
public sealed record Sheet(IReadOnlyDictionary<string, int?> Given, int? Group = null, byte[]? Mark = null);
