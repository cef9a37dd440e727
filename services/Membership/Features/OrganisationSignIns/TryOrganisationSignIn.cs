using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Identity;
using LivingNetworks.Membership.Identity.OpenIdConnect;

namespace LivingNetworks.Membership.Features.OrganisationSignIns;

internal static class TryOrganisationSignInHandler
{
    public static async Task<Result<SignInTrial>> Handle(TryOrganisationSignIn query, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await Arranging.Refuse(query.OrganisationId, db, call, stop) is { } notTheirs) return notTheirs;
        if (Trying.Refuse(call) is { } tooOften) return tooOften;
        return await call.Service<Provider>().Try(query.Issuer.Trim(), stop) is { } wrong
            ? new SignInTrial(false, wrong.Code, wrong.Message.In(call.Language))
            : new SignInTrial(true, null, null);
    }
}

/// <summary>Trying goes out to an address that somebody typed, so it has its pace.</summary>
internal static class Trying
{
    private static readonly AttemptLimit.Pace Pace = new("provider", 20, TimeSpan.FromMinutes(5));

    public static Refusal? Refuse(Call call) => call.Service<AttemptLimit>().Count(Pace, call.Me.ToString());
}
