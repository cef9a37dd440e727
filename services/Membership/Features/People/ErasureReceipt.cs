using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Identity;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.People;

/// <summary>Open to everybody: whoever was erased has no account any more.</summary>
internal static class ErasureReceiptHandler
{
    public static async Task<Result<ErasureReceiptView>> Handle(ErasureReceipt query, MembershipDb db, Call call, CancellationToken stop)
    {
        var hash = Secrets.Hash(query.Code);
        if (await db.Erasures.AsNoTracking().SingleOrDefaultAsync(e => e.CodeHash == hash, stop) is not { } erasure) return CommonRefusals.NotFound("code");
        return new ErasureReceiptView(
            erasure.AskedAt, erasure.Parts.All(p => p.DoneAt is not null), [.. erasure.Parts.OrderBy(p => p.Part).Select(p => new ErasedPartView(p.Part, p.DoneAt))]);
    }
}
