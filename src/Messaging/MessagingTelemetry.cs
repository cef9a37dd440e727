using System.Diagnostics;

namespace LivingNetworks.Messaging;

/// <summary>The spans of messaging; they continue the trace in which the event was saved.</summary>
internal static class MessagingTelemetry
{
    public static readonly ActivitySource Source = new("LivingNetworks.Messaging");
}
