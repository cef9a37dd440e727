using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Insights by id, as far as I may read them; an id that is missing from the answer was not found.</summary>
/// <param name="InsightIds">Which ones.</param>
public sealed record InsightsOfIds([MaxLength(200)] IReadOnlyList<Guid> InsightIds) : IQuery<IReadOnlyList<InsightView>>;
