using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Says that one sees a return too: as another person than the one who noticed it, or for a session that talked about it.</summary>
/// <param name="CommandId">The client's own id.</param>
/// <param name="ReturnId">Which return.</param>
/// <param name="InSessionId">The session that confirmed it; null when I confirm it myself.</param>
/// <param name="ExpectedVersion">The version that I looked at.</param>
public sealed record ConfirmReturn(Guid CommandId, Guid ReturnId, Guid? InSessionId = null, long? ExpectedVersion = null) : ICommand<ReturnView>;
