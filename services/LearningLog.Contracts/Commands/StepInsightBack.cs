using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Tells that a practice faded: the insight goes back to an earlier step and what rested on it no longer counts.</summary>
/// <param name="CommandId">The client's own id.</param>
/// <param name="InsightId">Which insight.</param>
/// <param name="To">The step that still holds.</param>
/// <param name="ExpectedVersion">The version that I looked at.</param>
public sealed record StepInsightBack(Guid CommandId, Guid InsightId, InsightStage To, long? ExpectedVersion = null) : ICommand<InsightView>;
