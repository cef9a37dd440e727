using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Invites a guest from outside.</summary>
internal static class InviteGuestHandler
{
    public static async Task<Result<SessionView>> Handle(InviteGuest command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Session(db, command.SessionId, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (session, place) = reach.Value;
        if (!session.IsArrangedBy(call.Me, place)) return Refusals.NotYoursToArrange;

        if (session.InviteGuest(new Guest(Call.NewId(), command.Name.Trim(), command.OrganisationName?.Trim(), command.PersonId, command.Brings)) is { } refusal) return refusal;
        return await db.View(session, call, stop);
    }
}
