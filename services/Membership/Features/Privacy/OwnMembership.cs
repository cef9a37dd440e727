using LivingNetworks.Hosting;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Privacy;

/// <summary>What membership keeps of a person: who they are, how they sign in, where they take part and what they said there.</summary>
internal static class OwnMembership
{
    private static readonly Text What = new("Tekst", "Text"), ForWhom = new("Voor wie te lezen", "Who may read it"), Network = new("Netwerk", "Network"), Until = new("Tot", "Until"), As = new("Als", "As");

    public static readonly OwnData<MembershipDb> Data = new OwnData<MembershipDb>()
        .Part("person", new("Wie je bent", "Who you are"), (db, me) => db.People.AsNoTracking().Where(p => p.Id == me).AsAsyncEnumerable().Select(p => new OwnItem(
            p.KnownSince, new("id", null, p.Id), new("displayName", new("Naam", "Name"), p.DisplayName), new("language", new("Taal", "Language"), p.Language),
            new("timeZone", new("Tijdzone", "Time zone"), p.TimeZone), new("preferredChannel", null, p.PreferredChannel), new("homeOrganisationId", null, p.HomeOrganisationId),
            new("hats", new("Petten", "Hats"), p.Hats.Select(h => h.Label).ToList()))))
        .Part("account", new("Hoe je je aanmeldt", "How you sign in"), (db, me) => db.Set<Account>().AsNoTracking().Where(a => a.PersonId == me).AsAsyncEnumerable().Select(a => new OwnItem(
            a.MadeAt, new("mail", new("E-mailadres", "E-mail address"), a.Mail), new("state", null, a.State), new("passwordSetAt", new("Wachtwoord gekozen op", "Password chosen on"), a.PasswordSetAt))))
        .Part("signIns", new("Waar je aangemeld bent of was", "Where you are or were signed in"), (db, me) => db.Set<AccountSignIn>().AsNoTracking().Where(s => s.PersonId == me)
            .OrderBy(s => s.StartedAt).ThenBy(s => s.Id).AsAsyncEnumerable().Select(s => new OwnItem(s.StartedAt, new("id", null, s.Id), new("until", Until, s.EndedAt ?? s.EndsAt))))
        .Part("signInLinks", new("Organisaties waarlangs je je aanmeldt", "Organisations through which you sign in"), (db, me) => (
            from link in db.Set<SignInLink>().AsNoTracking()
            join organisation in db.Organisations.AsNoTracking() on link.OrganisationId equals organisation.Id
            where link.PersonId == me
            orderby link.LinkedAt, link.Id
            select new { Of = link, organisation.Name }).AsAsyncEnumerable().Select(l => new OwnItem(
                l.Of.LinkedAt, new("organisationId", null, l.Of.OrganisationId), new("organisation", new("Organisatie", "Organisation"), l.Name))))
        .Part("participations", new("Waar je meedoet of meedeed", "Where you take or took part"), (db, me) => (
            from participation in db.Participations.AsNoTracking()
            join network in db.Networks.AsNoTracking() on participation.NetworkId equals network.Id
            where participation.PersonId == me
            orderby participation.JoinedOn, participation.Id
            select new { Of = participation, network.Name }).AsAsyncEnumerable().Select(p => new OwnItem(
                null, new("networkId", null, p.Of.NetworkId), new("network", Network, p.Name), new("state", null, p.Of.State), new("joinedOn", new("Sinds", "Since"), p.Of.JoinedOn),
                new("endedOn", Until, p.Of.EndedOn), new("gives", new("Je brengt", "You bring"), p.Of.Gives), new("seeks", new("Je zoekt", "You seek"), p.Of.Seeks),
                new("commitment", new("Wat je toezegde", "What you promised"), p.Of.Commitment), new("hoursPerMonth", new("Uren per maand", "Hours a month"), p.Of.HoursPerMonth))))
        .Part("roles", new("Rollen", "Roles"), (db, me) => db.Roles.AsNoTracking().Where(r => r.PersonId == me).OrderBy(r => r.From).ThenBy(r => r.Id).AsAsyncEnumerable()
            .Select(r => new OwnItem(r.From, new("id", null, r.Id), new("networkId", null, r.NetworkId), new("role", As, r.Role.ToString()), new("until", Until, r.Until),
                new("bothRolesBecause", What, r.BothRolesBecause))))
        .Part("ambassadorships", new("Wat je als ambassadeur vertelt of vertelde, en wat je daarover gevraagd is", "What you carry or carried as an ambassador, and what you were asked"), (db, me) => (
            from charge in db.AmbassadorCharges.AsNoTracking()
            join network in db.Networks.AsNoTracking() on charge.NetworkId equals network.Id
            where charge.PersonId == me
            orderby charge.AskedAt, charge.Id
            select new { Of = charge, network.Name }).AsAsyncEnumerable().Select(c => new OwnItem(
                c.Of.AskedAt, new("id", null, c.Of.Id), new("networkId", null, c.Of.NetworkId), new("network", Network, c.Name),
                new("messages", What, c.Of.Messages.OrderBy(m => m.Number).Select(m => m.Wording).ToList()), new("circles", new("Kringen", "Circles"), c.Of.Circles),
                new("from", new("Sinds", "Since"), c.Of.From), new("to", Until, c.Of.To), new("agreedAt", new("Je zei ja op", "You said yes on"), c.Of.AgreedAt),
                new("agreedToMessage", null, c.Of.AgreedToMessage), new("namedPublicly", new("Met naam voor iedereen", "Named to everyone"), c.Of.NamedPublicly), new("endedAt", null, c.Of.EndedAt))))
        .Part("shortLines", new("Je korte lijnen; alleen jij en de ander lezen ze", "Your short lines; only you and the other one read them"), (db, me) => db.ShortLines.AsNoTracking().Where(l => l.OneId == me || l.OtherId == me)
            .OrderBy(l => l.NotedAt).ThenBy(l => l.Id).AsAsyncEnumerable().Select(l => new OwnItem(
                l.NotedAt, new("id", null, l.Id), new("networkId", null, l.NetworkId), new("about", What, l.About), new("notedByMe", new("Jij noteerde haar", "You noted it"), l.NotedById == me),
                new("confirmedAt", new("Bevestigd op", "Confirmed on"), l.ConfirmedAt), new("bornInSessionId", null, l.BornInSessionId))))
        .Part("ambassadorsAsked", new("Wie je vroeg als ambassadeur", "Whom you asked as ambassador"), (db, me) => db.AmbassadorCharges.AsNoTracking().Where(c => c.AskedBy == me)
            .OrderBy(c => c.AskedAt).ThenBy(c => c.Id).AsAsyncEnumerable().Select(c => new OwnItem(
                c.AskedAt, new("id", null, c.Id), new("networkId", null, c.NetworkId), new("messages", What, c.Messages.OrderBy(m => m.Number).Select(m => m.Wording).ToList()))))
        .Part("affiliations", new("Bij welke organisaties je hoort of hoorde", "Organisations that you belong or belonged to"), (db, me) => (
            from tie in db.Affiliations.AsNoTracking()
            join organisation in db.Organisations.AsNoTracking() on tie.OrganisationId equals organisation.Id
            where tie.PersonId == me
            orderby tie.AskedAt, tie.Id
            select new { Of = tie, organisation.Name }).AsAsyncEnumerable().Select(a => new OwnItem(
                a.Of.AskedAt, new("organisationId", null, a.Of.OrganisationId), new("organisation", new("Organisatie", "Organisation"), a.Name), new("state", null, a.Of.State),
                new("from", new("Sinds", "Since"), a.Of.From), new("to", Until, a.Of.To))))
        .Part("contacts", new("Waar je namens een organisatie spreekt", "Where you speak for an organisation"), (db, me) => (
            from contact in db.Contacts.AsNoTracking()
            join organisation in db.Organisations.AsNoTracking() on contact.OrganisationId equals organisation.Id
            where contact.PersonId == me
            orderby contact.From, contact.Id
            select new { Of = contact, organisation.Name }).AsAsyncEnumerable().Select(c => new OwnItem(
                c.Of.From, new("organisationId", null, c.Of.OrganisationId), new("organisation", new("Organisatie", "Organisation"), c.Name), new("purpose", null, c.Of.Purpose), new("until", Until, c.Of.Until))))
        .Part("statements", new("Wat je zei over verlangen, urgentie, drijfveer en verwachting", "What you said on desire, urgency, drive and expectation"), (db, me) => db.Statements.AsNoTracking()
            .Where(s => s.AuthorId == me || s.VoiceId == me).OrderBy(s => s.ArisenAt).ThenBy(s => s.Id).AsAsyncEnumerable().Select(s => new OwnItem(
                s.ArisenAt, new("id", null, s.Id), new("networkId", null, s.NetworkId), new("kind", null, s.Kind), new("wording", What, s.Wording), new("audience", ForWhom, s.Audience))))
        .Part("goals", new("Doelen die je voorstelde", "Goals that you proposed"), (db, me) => db.Goals.AsNoTracking().Where(g => g.ProposedBy == me)
            .OrderBy(g => g.ProposedAt).ThenBy(g => g.Id).AsAsyncEnumerable().Select(g => new OwnItem(
                g.ProposedAt, new("id", null, g.Id), new("networkId", null, g.NetworkId), new("wording", What, g.Wording), new("state", null, g.State))))
        .Part("invitations", new("Uitnodigingen die je schreef", "Invitations that you wrote"), (db, me) => db.Invitations.AsNoTracking().Where(i => i.InvitedBy == me)
            .OrderBy(i => i.DraftedAt).ThenBy(i => i.Id).AsAsyncEnumerable().Select(i => new OwnItem(
                i.DraftedAt, new("id", null, i.Id), new("networkId", null, i.NetworkId), new("state", null, i.State), new("personalNote", What, i.PersonalNote))))
        .Part("exports", new("Wat je liet uitgaan", "What you took out"), (db, me) => db.Register.AsNoTracking().Where(r => r.PersonId == me)
            .OrderBy(r => r.At).ThenBy(r => r.Id).AsAsyncEnumerable().Select(r => new OwnItem(r.At, new("id", null, r.Id), new("kind", As, r.Kind.ToString()), new("networkId", null, r.NetworkId))));
}
