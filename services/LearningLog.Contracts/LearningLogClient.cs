using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Speaks to the learning-log service.</summary>
public sealed class LearningLogClient(HttpClient http) : ServiceClient(http);
