using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Entries by id, as far as I may read them; an id that is missing from the answer was not found.</summary>
/// <param name="EntryIds">Which ones.</param>
public sealed record EntriesOfIds([MaxLength(200)] IReadOnlyList<Guid> EntryIds) : IQuery<IReadOnlyList<EntryView>>;
