using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Returns by id, as far as I may read them; an id that is missing from the answer was not found.</summary>
/// <param name="ReturnIds">Which ones.</param>
public sealed record ReturnsOfIds([MaxLength(200)] IReadOnlyList<Guid> ReturnIds) : IQuery<IReadOnlyList<ReturnView>>;
