using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Tells that an insight was shared, in a session or with a circle of readers: the second step.</summary>
/// <param name="CommandId">The client's own id.</param>
/// <param name="InsightId">Which insight.</param>
/// <param name="SessionId">The session in which it was shared; this or a circle is needed.</param>
/// <param name="CircleId">The group that reads it; this or a session is needed.</param>
/// <param name="Audience">Circle or Inside; null is inside for a plenary and the circle itself otherwise.</param>
/// <param name="SharedOn">When; null is today.</param>
/// <param name="ExpectedVersion">The version that I looked at.</param>
public sealed record ShareInsight(
    Guid CommandId, Guid InsightId, Guid? SessionId = null, Guid? CircleId = null, AudienceLevel? Audience = null,
    CoarseDate? SharedOn = null, long? ExpectedVersion = null) : ICommand<InsightView>;
