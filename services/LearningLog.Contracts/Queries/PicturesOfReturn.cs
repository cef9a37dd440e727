using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Which kinds of worth people hope for, next to the returns that were noticed; from five persons on and in steps of five, so that
/// nobody's answer can be told from the difference of two pictures.</summary>
/// <param name="NetworkId">Which network.</param>
public sealed record PicturesOfReturn(Guid NetworkId) : IQuery<ReturnPicture>;
