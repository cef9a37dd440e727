using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;

namespace LivingNetworks.Membership.Features.Groups;

internal static class FormGroupHandler
{
    public static async Task<Result<GroupView>> Handle(FormGroup command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await db.ClosedTo(call, command.NetworkId, "networkId", stop) is { } closed) return closed;
        if (command.Kind == GroupKind.Aspirin) return Refusals.AspirinHasItsOwnForm;
        if (command.From is { } day && call.IsAhead(day)) return Refusals.DateAhead with { Field = "from" };

        var group = Group.Form(Call.NewId(), command.NetworkId, command.Kind, command.Name, command.Purpose, command.Focus, Forming.Moment(command.From, call));
        return await Forming.Keep(group, command.MemberIds ?? [], db, call, stop);
    }
}
