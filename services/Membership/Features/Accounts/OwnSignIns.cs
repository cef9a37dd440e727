using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Accounts;

/// <summary>A person's own sign-ins, as they see them.</summary>
internal static class OwnSignIns
{
    /// <summary>Those that go on.</summary>
    public static IQueryable<AccountSignIn> Of(MembershipDb db, Call call) =>
        db.Set<AccountSignIn>().Where(s => s.PersonId == call.Me && s.EndedAt == null && s.EndsAt > call.Now);

    public static IReadOnlyList<SignInView> Views(IEnumerable<AccountSignIn> signIns, Call call)
    {
        var asking = InPerson.SignIn(call);
        return [.. signIns.OrderByDescending(s => s.StartedAt)
            .Select(s => new SignInView(s.Id, s.StartedAt, s.LastUsedOn ?? DateOnly.FromDateTime(s.StartedAt.UtcDateTime), s.Device, s.Browser, s.Id == asking))];
    }
}

/// <summary>What a person does with their own account, and no program in their name.</summary>
internal static class InPerson
{
    public static Refusal? Refuse(Call call) =>
        call.Service<IHttpContextAccessor>().HttpContext is { } http && TokenScopes.AreLimited(http.User) ? AccountRefusals.InPersonOnly : null;

    /// <summary>The sign-in with which the caller asks.</summary>
    public static Guid? SignIn(Call call) =>
        Guid.TryParse(call.Service<IHttpContextAccessor>().HttpContext?.User.FindFirst(TokenScopes.SignInClaim)?.Value, out var signIn) ? signIn : null;
}
