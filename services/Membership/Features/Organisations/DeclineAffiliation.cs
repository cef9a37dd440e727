using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;

namespace LivingNetworks.Membership.Features.Organisations;

internal static class DeclineAffiliationHandler
{
    public static async Task<Result<AffiliationView>> Handle(DeclineAffiliation command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.AffiliationToAnswer(command.AffiliationId, command.Code, call, stop);
        if (found.IsRefused(out var closed)) return closed;

        return found.Value.Decline(call.Now) is { } refusal ? refusal : await AffiliationViews.Of(found.Value, forOrganisation: command.Code is null, db, stop);
    }
}
