using OpenTelemetry;
using OpenTelemetry.Logs;

namespace LivingNetworks.ServiceDefaults;

/// <summary>Of what frameworks write only the fixed part of the sentence is sent: into its places they put paths, addresses and whatever a caller wrote.</summary>
/// <remarks>What our own code writes holds types, ids and counts, which is checked where it is written.</remarks>
internal sealed class WhatLogsSay : BaseProcessor<LogRecord>
{
    public override void OnEnd(LogRecord data)
    {
        if (!data.CategoryName!.StartsWith("LivingNetworks.", StringComparison.Ordinal)) data.Attributes = null;
    }
}
