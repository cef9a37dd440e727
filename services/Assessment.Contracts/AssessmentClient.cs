using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>Speaks to the assessment service.</summary>
public sealed class AssessmentClient(HttpClient http) : ServiceClient(http);
