using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using LivingNetworks.Sessions.Features.Library;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Replaces the agenda; looking back is never dropped silently.</summary>
internal static class ComposeAgendaHandler
{
    public static async Task<Result<SessionRoomView>> Handle(ComposeAgenda command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Session(db, command.SessionId, call, stop, command.ExpectedVersion);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (session, place) = reach.Value;
        if (!session.IsArrangedBy(call.Me, place)) return Refusals.NotYoursToArrange;

        for (var i = 0; i < command.Items.Count; i++)
        {
            if (command.Items[i].WorkForm is { } form && WorkFormLibrary.Find(form) is null) return Refusals.UnknownWorkForm.InLine("items", i);
        }

        var items = command.Items.Select(i => new AgendaItem(0, i.Kind, i.Title.Trim(), i.Minutes, i.WorkForm, i.GroupsOf)).ToList();
        if (session.Compose(items, command.WhereLookBack) is { } refusal) return refusal;
        return await db.Room(session, call, stop);
    }
}
