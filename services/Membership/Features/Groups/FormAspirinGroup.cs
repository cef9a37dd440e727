using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Groups;

internal static class FormAspirinGroupHandler
{
    public static async Task<Result<GroupView>> Handle(FormAspirinGroup command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await db.ClosedTo(call, command.NetworkId, "networkId", stop) is { } closed) return closed;
        if (!await db.Organisations.AnyAsync(o => o.Id == command.MatterOfOrganisationId, stop)) return Refusals.OrganisationUnknown with { Field = "matterOfOrganisationId" };
        if (command.From is { } day && call.IsAhead(day)) return Refusals.DateAhead with { Field = "from" };

        var formed = Group.FormAspirin(
            Call.NewId(), command.NetworkId, command.Name, command.Purpose, command.MatterOfOrganisationId, command.Boundaries, command.CloseBy, Forming.Moment(command.From, call));
        return formed.IsRefused(out var refusal) ? refusal : await Forming.Keep(formed.Value, command.MemberIds ?? [], db, call, stop);
    }
}
