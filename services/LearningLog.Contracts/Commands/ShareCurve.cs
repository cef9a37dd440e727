using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Adds my line to the shared picture: it counts in the band, which is drawn from five lines on and shows no single one.</summary>
/// <param name="CommandId">The client's own id.</param>
/// <param name="NetworkId">Which network.</param>
/// <param name="ExpectedVersion">The version that I looked at.</param>
public sealed record ShareCurve(Guid CommandId, Guid NetworkId, long? ExpectedVersion = null) : ICommand<CurveView>;
