using System.Diagnostics;

namespace LivingNetworks.ServiceDefaults;

/// <summary>Takes over from a caller which trace a request belongs to, and nothing else: no baggage to carry on to every service, no state of other
/// vendors, no older format whose ids may be a page long.</summary>
internal sealed class IncomingTrace(bool isPublic) : DistributedContextPropagator
{
    private const string TraceParent = "traceparent";

    private static readonly DistributedContextPropagator Written = CreatePassThroughPropagator();

    public override IReadOnlyCollection<string> Fields => [TraceParent];

    public override void Inject(Activity? activity, object? carrier, PropagatorSetterCallback? setter) => Written.Inject(activity, carrier, setter);

    public override void ExtractTraceIdAndState(object? carrier, PropagatorGetterCallback? getter, out string? traceId, out string? traceState)
    {
        (traceId, traceState) = (null, null);
        if (getter is null) return;
        getter(carrier, TraceParent, out var value, out _);
        if (!ActivityContext.TryParse(value, null, out _)) return;
        // Whoever comes from outside says which trace it is, not whether it is kept.
        traceId = isPublic ? $"{value![..52]}-00" : value;
    }

    public override IEnumerable<KeyValuePair<string, string?>>? ExtractBaggage(object? carrier, PropagatorGetterCallback? getter) => null;
}
