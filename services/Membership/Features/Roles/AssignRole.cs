using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using LivingNetworks.Membership.Features.People;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Roles;

internal static class AssignRoleHandler
{
    public static async Task<Result<RoleView>> Handle(AssignRole command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await db.ClosedTo(call, command.NetworkId, "networkId", stop) is { } closed) return closed;
        if (!await call.Knows(command.PersonId, db, stop)) return CommonRefusals.NotFound("personId");
        // Pulling is self-declared: a participant takes it up without asking.
        var pulls = command.Role == NetworkRole.Puller && command.PersonId == call.Me;
        if (!pulls && await Standings.WhyNotGive(command.Role, command.NetworkId, command.OnBehalfOfOrganisationId, db, call, stop) is { } refusal) return refusal;
        if (command.GroupId is { } group && !await db.Groups.AnyAsync(g => g.Id == group && g.NetworkId == command.NetworkId, stop)) return CommonRefusals.NotFound("groupId");
        if (command.From is { } day && call.IsAhead(day)) return Refusals.DateAhead with { Field = "from" };

        var from = command.From is { } since && since < call.Today() ? new DateTimeOffset(since.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : call.Now;
        var given = await Standings.Give(
            command.PersonId, command.NetworkId, command.Role, command.GroupId, command.OnBehalfOfOrganisationId, from, command.BothRolesBecause, db, call, stop);
        return given.IsRefused(out var unfit) ? unfit : RoleViews.Of(given.Value);
    }
}
