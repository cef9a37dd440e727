using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Decides that nothing has to come of a suggestion.</summary>
/// <param name="CommandId">The client's own id.</param>
/// <param name="SuggestionId">Which suggestion.</param>
public sealed record LaySuggestionAside(Guid CommandId, Guid SuggestionId) : ICommand<SuggestionView>;
