using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Identity;
using LivingNetworks.Membership.Identity.OpenIdConnect;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.OrganisationSignIns;

/// <summary>Begins a sign-in through an organisation. No trace of the command is kept, since its answer holds secrets; so it saves by itself.</summary>
internal static class GoToOrganisationHandler
{
    public static async Task<Result<WayToOrganisation>> Handle(GoToOrganisation command, MembershipDb db, Call call, CancellationToken stop)
    {
        var from = CallerAddress.Of(call.Service<IHttpContextAccessor>().HttpContext!, call.Service<IConfiguration>());
        if (call.Service<AttemptLimit>().Count(AttemptLimit.SignInsOfAddress, from) is { } tooOften) return tooOften;
        var signIn = await db.Set<OrganisationSignIn>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == command.OfferId && s.IsOn, stop);
        if (signIn is null) return ProviderRefusals.NotOffered;

        var (ticket, state) = (Secrets.New(), Secrets.New());
        var content = new AwayContent(signIn.Issuer, signIn.ClientId, Secrets.New(), Secrets.New());
        var provider = call.Service<Provider>();
        var way = await provider.WayTo(content, state, call.Language, stop);
        if (way.IsRefused(out _)) return ProviderRefusals.NotOffered;

        // Housekeeping on the way: nobody waits for an attempt that is over, and nothing hears of it.
        await db.Set<OrganisationSignInAttempt>().Where(a => a.ExpiresAt < call.Now).ExecuteDeleteAsync(stop);
        db.Add(new OrganisationSignInAttempt(Secrets.Hash(ticket), signIn.Id, Secrets.Hash(state), provider.Seal(content), call.Now));
        await db.SaveChangesAsync(stop);
        return new WayToOrganisation(ticket, way.Value);
    }
}
