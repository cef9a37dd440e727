using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using LivingNetworks.Sessions.Features.Library;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Gives an item of the agenda a work form.</summary>
internal static class ChooseWorkFormHandler
{
    public static async Task<Result<SessionRoomView>> Handle(ChooseWorkForm command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Session(db, command.SessionId, call, stop, command.ExpectedVersion);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (session, place) = reach.Value;
        if (!session.IsArrangedBy(call.Me, place)) return Refusals.NotYoursToArrange;

        if (WorkFormLibrary.Find(command.WorkForm) is null) return Refusals.UnknownWorkForm;
        if (session.ChooseWorkForm(command.Item, command.WorkForm, command.GroupsOf) is { } refusal) return refusal;
        return await db.Room(session, call, stop);
    }
}
