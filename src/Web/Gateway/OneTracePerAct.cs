using System.Diagnostics;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace LivingNetworks.Web.Gateway;

/// <summary>Gives each thing that a visitor does on a page a trace of its own. A connection lasts as long as somebody is there; as one trace it would
/// tell all that one person did.</summary>
internal sealed class OneTracePerAct : CircuitHandler
{
    private static readonly ActivitySource Source = new("LivingNetworks.Web");

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => async context =>
    {
        Activity.Current = null;
        using var act = Source.StartActivity("act", ActivityKind.Internal);
        await next(context);
    };
}
