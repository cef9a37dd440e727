using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Changes what people know of a meeting to come.</summary>
internal static class DescribeSessionHandler
{
    public static async Task<Result<SessionView>> Handle(DescribeSession command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Session(db, command.SessionId, call, stop, command.ExpectedVersion);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (session, place) = reach.Value;
        if (!session.IsArrangedBy(call.Me, place)) return Refusals.NotYoursToArrange;

        if (session.Describe(command.Title, command.Purpose, command.Place, command.Mode, command.Setting, command.Languages) is { } refusal) return refusal;
        return await db.View(session, call, stop);
    }
}
