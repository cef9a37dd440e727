using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.OrganisationSignIns;

internal static class MySignInLinksHandler
{
    public static async Task<Result<SignInLinksView>> Handle(MySignInLinks query, MembershipDb db, Call call, CancellationToken stop) => await Of(db, call.Me, without: null, stop);

    public static async Task<SignInLinksView> Of(MembershipDb db, Guid me, Guid? without, CancellationToken stop)
    {
        var links = await (
            from l in db.Set<SignInLink>()
            where l.PersonId == me && l.Id != without
            join o in db.Organisations on l.OrganisationId equals o.Id
            orderby l.LinkedAt, l.Id
            select new SignInLinkView(l.Id, o.Name, l.LinkedAt, db.Set<OrganisationSignIn>().Any(s => s.OrganisationId == o.Id && s.IsOn))).ToListAsync(stop);
        var arranges = await (
            from o in db.Organisations
            where Arranging.Arranged(db, me).Contains(o.Id)
            orderby o.SortName, o.Id
            select new ArrangedOrganisation(o.Id, o.Name)).ToListAsync(stop);
        return new SignInLinksView(links, arranges);
    }
}

internal static class UndoSignInLinkHandler
{
    public static async Task<Result<SignInLinksView>> Handle(UndoSignInLink command, MembershipDb db, Call call, CancellationToken stop)
    {
        var link = await db.Set<SignInLink>().SingleOrDefaultAsync(l => l.Id == command.LinkId && l.PersonId == call.Me, stop);
        if (link is null) return CommonRefusals.NotFound("linkId");
        db.Remove(link);
        return await MySignInLinksHandler.Of(db, call.Me, without: link.Id, stop);
    }
}
