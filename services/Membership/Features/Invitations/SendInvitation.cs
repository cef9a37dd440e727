using System.Buffers.Text;
using System.Security.Cryptography;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LivingNetworks.Membership.Features.Invitations;

internal static class SendInvitationHandler
{
    /// <summary>Enough that nobody guesses one.</summary>
    private const int CodeBytes = 16;

    public static async Task<Result<InvitationView>> Handle(SendInvitation command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.InvitationFor(command.InvitationId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var invitation = found.Value;
        var code = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(CodeBytes));
        var expiresAt = call.Now.AddDays(call.Service<IOptions<MembershipPolicy>>().Value.InvitationDays);
        if (invitation.Send(command.SkippedContactBecause, code, call.Now, expiresAt) is { } refusal) return refusal;

        if (invitation is { PersonId: { } person, AsRole: null })
        {
            var participation = await db.Participations.SingleAsync(p => p.PersonId == person && p.NetworkId == invitation.NetworkId, stop);
            if (participation.Invite() is { } unfit) return unfit;
        }

        return InvitationViews.Of(invitation, call.Now, db.VersionOf(invitation));
    }
}
