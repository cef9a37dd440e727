using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Sharing;

internal static class AgreeSharingHandler
{
    public static async Task<Result<SharingAgreementView>> Handle(AgreeSharing command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await db.ClosedTo(call, command.NetworkId, "networkId", stop) is { } closed) return closed;
        var session = await db.Adopting(command.NetworkId, command.AgreedInSessionId, stop, "agreedInSessionId");
        if (session.IsRefused(out var notAgreed)) return notAgreed;

        foreach (var earlier in await db.SharingAgreements.Where(a => a.NetworkId == command.NetworkId && a.Circle == command.Circle && a.IsCurrent).ToListAsync(stop)) earlier.Replace();
        var agreement = new SharingAgreement(Call.NewId(), command.NetworkId, command.Circle, command.MayTell, command.MayNotTell, session.Value);
        db.SharingAgreements.Add(agreement);

        db.Publish(new SharingAgreed(agreement.NetworkId, agreement.Id, agreement.Circle, agreement.AgreedInSessionId), AudienceLevel.Inside, call, actor: call.Me);
        return SharingViews.Of(agreement);
    }
}
