using System.Globalization;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Identity;
using LivingNetworks.Membership.Identity.OpenIdConnect;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.OrganisationSignIns;

/// <summary>A browser came back from its provider. No trace of the command is kept, since its answer holds secrets; so it saves by itself.</summary>
internal static class ComeBackFromOrganisationHandler
{
    private const int MaxName = 120;

    public static async Task<Result<OrganisationSignInStep>> Handle(ComeBackFromOrganisation command, MembershipDb db, Call call, CancellationToken stop)
    {
        var attempt = await Attempt.Find(db, command.Ticket, stop);
        if (attempt is null || !attempt.IsAt(OrganisationSignInStage.Away, call.Now) || attempt.StateHash != Secrets.Hash(command.State)) return ProviderRefusals.AttemptOver;

        // Before anything is asked of the provider: the same answer cannot come twice, not even at one moment.
        attempt.ComeBack();
        if (!await Attempt.Save(db, stop)) return ProviderRefusals.AttemptOver;

        var named = await WhoCame(command, attempt, db, call, stop);
        if (named.IsRefused(out var refusal))
        {
            db.Remove(attempt);
            await db.SaveChangesAsync(stop);
            return refusal;
        }

        var (signIn, who) = named.Value;
        var key = SignInKeys.Of(who.Issuer, who.Subject);
        if (await db.Set<SignInLink>().AsNoTracking().SingleOrDefaultAsync(l => l.Key == key, stop) is { } link)
        {
            db.Remove(attempt);
            return await Attempt.SignIn(link.PersonId, db, call, stop);
        }

        if (!MailAddress.TryParse(who.VerifiedMail, out var mail) || !signIn.MayVouchFor(mail))
        {
            db.Remove(attempt);
            await db.SaveChangesAsync(stop);
            return ProviderRefusals.MailNotVouchedFor;
        }

        attempt.Ask(call.Service<Provider>().Seal(new AskedContent(key, mail.Written, NameOf(who, mail))), call.Now);
        await db.SaveChangesAsync(stop);
        return new OrganisationSignInStep(NextStep.Ask);
    }

    private static async Task<Result<(OrganisationSignIn SignIn, NamedByProvider Who)>> WhoCame(
        ComeBackFromOrganisation command, OrganisationSignInAttempt attempt, MembershipDb db, Call call, CancellationToken stop)
    {
        var provider = call.Service<Provider>();
        var signIn = await db.Set<OrganisationSignIn>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == attempt.OrganisationSignInId && s.IsOn, stop);
        if (signIn is null || provider.OpenSecret(signIn) is not { } secret) return ProviderRefusals.NotOffered;
        if (provider.Open<AwayContent>(attempt) is not { } content || content.Issuer != signIn.Issuer || content.ClientId != signIn.ClientId) return ProviderRefusals.AttemptOver;
        if (command.Error is not null || command.Code is null) return ProviderRefusals.SaidNo;

        var who = await provider.WhoIs(command.Code, command.Issuer, content, secret, stop);

        // What is wrong with a provider is for its coordinator; who signs in reads that it did not work.
        return who.IsRefused(out _) ? ProviderRefusals.NotUnderstood : (signIn, who.Value);
    }

    private static string NameOf(NamedByProvider who, MailAddress mail)
    {
        var name = new string([.. (who.Name ?? "").Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format)]).Trim();
        if (name.Length == 0) name = mail.Written[..mail.Written.IndexOf('@', StringComparison.Ordinal)];
        return name.Length <= MaxName ? name : name[..MaxName];
    }
}
