using OpenTelemetry.Trace;

namespace LivingNetworks.ServiceDefaults;

/// <summary>Decides at the edge which traces are kept: a share of them, whatever a caller says. Behind the edge everybody follows what was decided here.</summary>
/// <remarks>By the id of the trace, so that the second time a page's own questions come by the answer is the same; but with a salt of this process
/// (.NET salts every hash of a text), so that no id can be chosen that is always kept.</remarks>
internal sealed class SamplerOfThePublic(double share) : Sampler
{
    public override SamplingResult ShouldSample(in SamplingParameters samplingParameters)
    {
        var parent = samplingParameters.ParentContext;
        var isOurs = parent.TraceId != default && !parent.IsRemote;
        return new SamplingResult(isOurs ? parent.TraceFlags.HasFlag(System.Diagnostics.ActivityTraceFlags.Recorded) : IsKept(samplingParameters.TraceId.ToHexString()));
    }

    private bool IsKept(string trace) => (uint)string.GetHashCode(trace, StringComparison.Ordinal) < share * ((double)uint.MaxValue + 1);
}
