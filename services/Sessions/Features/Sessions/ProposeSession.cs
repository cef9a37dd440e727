using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Proposes a meeting without a date.</summary>
internal static class ProposeSessionHandler
{
    public static async Task<Result<SessionView>> Handle(ProposeSession command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Network(db, command.NetworkId, command.GroupId, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;

        var session = Session.Propose(
            Call.NewId(), command.NetworkId, command.GroupId, command.Kind, command.Title, command.Purpose, call.Me, Side.Of(reach.Value), call.Now);
        db.Sessions.Add(session);
        return await db.View(session, call, stop);
    }
}
