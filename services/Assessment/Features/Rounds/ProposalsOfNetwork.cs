using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Rounds;

/// <summary>The rounds that may help a network now, newest reason first; for those inside, who can plan them.</summary>
internal static class RoundProposalsHandler
{
    private const int AtMost = 10;

    public static async Task<Result<IReadOnlyList<RoundProposalView>>> Handle(RoundProposals query, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (!(await call.Reader(db, stop)).In(query.NetworkId).IsInside) return CommonRefusals.NotFound("networkId");

        var proposals = await db.RoundProposals.AsNoTracking().Where(p => p.NetworkId == query.NetworkId && !p.IsDone && p.ShowFrom <= call.Now)
            .OrderByDescending(p => p.ShowFrom).ThenBy(p => p.Id).Take(AtMost).ToListAsync(stop);
        return Result<IReadOnlyList<RoundProposalView>>.Of([.. proposals.Select(View)]);
    }

    public static RoundProposalView View(RoundProposal proposal) => new(proposal.Id, proposal.NetworkId, proposal.Reason, proposal.On, proposal.Moment);
}

/// <summary>The network does not want that round.</summary>
internal static class SetProposalAsideHandler
{
    public static async Task<Result<RoundProposalView>> Handle(SetProposalAside command, AssessmentDb db, Call call, CancellationToken stop)
    {
        var proposal = await db.RoundProposals.SingleOrDefaultAsync(p => p.Id == command.ProposalId, stop);
        if (proposal is null || proposal.ShowFrom > call.Now || !(await call.Reader(db, stop)).In(proposal.NetworkId).IsInside) return CommonRefusals.NotFound("proposalId");

        proposal.Done();
        return RoundProposalsHandler.View(proposal);
    }
}
