using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Features.Sharing;

/// <summary>How an agreement about telling outside is shown.</summary>
internal static class SharingViews
{
    public static SharingAgreementView Of(SharingAgreement agreement) => new(
        agreement.Id, agreement.NetworkId, agreement.Circle, agreement.MayTell, agreement.MayNotTell, agreement.AgreedInSessionId, agreement.AgreedAt);
}
