using System.Buffers.Text;
using System.Security.Cryptography;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.Extensions.Options;

namespace LivingNetworks.Membership.Features.Organisations;

internal static class InviteColleagueHandler
{
    /// <summary>Enough that nobody guesses one.</summary>
    private const int CodeBytes = 16;

    public static async Task<Result<AffiliationView>> Handle(InviteColleague command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await db.WhyNotSpeak(command.OrganisationId, call, stop) is { } silent) return silent;

        var code = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(CodeBytes));
        var expiresAt = call.Now.AddDays(call.Service<IOptions<MembershipPolicy>>().Value.InvitationDays);
        var tie = Affiliation.Invite(Call.NewId(), command.OrganisationId, command.InviteeName, code, call.Now, expiresAt);
        db.Affiliations.Add(tie);
        return await AffiliationViews.Of(tie, forOrganisation: true, db, stop);
    }
}
