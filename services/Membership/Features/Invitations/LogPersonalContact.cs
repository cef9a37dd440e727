using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;

namespace LivingNetworks.Membership.Features.Invitations;

internal static class LogPersonalContactHandler
{
    public static async Task<Result<InvitationView>> Handle(LogPersonalContact command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.InvitationFor(command.InvitationId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var invitation = found.Value;
        var on = command.On ?? call.Today();
        if (call.IsAhead(on)) return Refusals.DateAhead;

        return invitation.LogContact(command.FirstContact, on) is { } refusal ? refusal : InvitationViews.Of(invitation, call.Now, db.VersionOf(invitation));
    }
}
