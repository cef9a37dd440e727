using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Activities;

/// <summary>Starts an activity.</summary>
internal static class StartActivityHandler
{
    public static async Task<Result<ActivityView>> Handle(StartActivity command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Network(db, command.NetworkId, command.GroupId, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        if (command.GrewOutOfSessionId is { } sessionId)
        {
            var session = await Reach.Session(db, sessionId, call, stop);
            if (session.IsRefused(out _) || session.Value.Session.NetworkId != command.NetworkId) return CommonRefusals.NotFound("grewOutOfSessionId");
        }

        var activity = new Activity(Call.NewId(), command.NetworkId, command.GroupId, command.Title, command.Kind, command.Basis, call.Me, call.Now);
        activity.Mark(command.Emergent, command.SinglePartyRisk, command.KeptApart, command.GrewOutOfSessionId);
        foreach (var goal in command.GoalIds ?? [])
        {
            if (activity.LinkTo(goal) is { } refusal) return refusal with { Field = "goalIds" };
        }

        db.Activities.Add(activity);
        db.Publish(
            new ActivityStarted(activity.Id, activity.NetworkId, activity.Kind, activity.GroupId, activity.GoalIds, activity.Emergent), activity.Audience, call, actor: call.Me);
        return ActivityViews.Of(db, activity);
    }
}
