using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Privacy;

/// <summary>What the sessions service keeps of a person, wherever they belong now. A meeting of others is named by its day, not by its title.</summary>
internal static class OwnMeetings
{
    private static readonly Text What = new("Tekst", "Text"), ForWhom = new("Voor wie te lezen", "Who may read it"), Network = new("Netwerk", "Network"), Day = new("Bijeenkomst op", "Meeting on");

    public static readonly OwnData<SessionsDb> Data = new OwnData<SessionsDb>()
        .Part("attendance", new("Bijeenkomsten waarvoor je was gevraagd", "Meetings that you were asked to"), (db, me) => (
            from attendance in db.Attendances.AsNoTracking()
            join session in db.Sessions.AsNoTracking() on attendance.SessionId equals session.Id
            where attendance.PersonId == me
            orderby session.StartsAt, session.Id
            select new { session.Id, session.NetworkId, session.Kind, session.StartsAt, session.EndsAt, session.SeriesId, attendance.Answer, attendance.Came }).AsAsyncEnumerable().Select(a => new OwnItem(
                null, new("sessionId", null, a.Id), new("networkId", null, a.NetworkId), new("kind", null, a.Kind), new("startsAt", Day, a.StartsAt), new("endsAt", null, a.EndsAt), new("seriesId", null, a.SeriesId), new("answer", null, a.Answer),
                new("came", new("Je was er", "You were there"), a.Came))))
        .Part("meetingShares", new("Waar je bijeenkomsten meetellen in de cijfers van het netwerk", "Where your meetings count in the figures of the network"), (db, me) => db.MeetingShares.AsNoTracking().Where(m => m.PersonId == me)
            .OrderBy(m => m.SharedAt).ThenBy(m => m.NetworkId).AsAsyncEnumerable().Select(m => new OwnItem(m.SharedAt, new OwnField("networkId", Network, m.NetworkId))))
        .Part("sessionRoles", new("Wat je in bijeenkomsten deed", "What you did in meetings"), (db, me) => db.Sessions.AsNoTracking().Where(s => s.Roles.Any(r => r.PersonId == me))
            .OrderBy(s => s.StartsAt).ThenBy(s => s.Id).AsAsyncEnumerable().Select(s => new OwnItem(
                null, new("sessionId", null, s.Id), new("networkId", null, s.NetworkId), new("startsAt", Day, s.StartsAt), new("seriesId", null, s.SeriesId),
                new("held", null, s.HeldAt != null), new("roles", new("Als", "As"), s.Roles.Where(r => r.PersonId == me).Select(r => r.Role.ToString()).ToList()))))
        .Part("sessions", new("Bijeenkomsten die je plande", "Meetings that you planned"), (db, me) => db.Sessions.AsNoTracking().Where(s => s.AuthorId == me)
            .OrderBy(s => s.StartsAt).ThenBy(s => s.Id).AsAsyncEnumerable().Select(s => new OwnItem(
                null, new("id", null, s.Id), new("networkId", null, s.NetworkId), new("startsAt", Day, s.StartsAt), new("title", What, s.Title), new("audience", ForWhom, s.Audience))))
        .Part("assignments", new("Wat je wilde uitproberen", "What you wanted to try"), (db, me) => db.Assignments.AsNoTracking().Where(a => a.AuthorId == me)
            .OrderBy(a => a.ArisenAt).ThenBy(a => a.Id).AsAsyncEnumerable().Select(a => new OwnItem(
                a.ArisenAt, new("id", null, a.Id), new("networkId", null, a.NetworkId), new("whatToTry", What, a.WhatToTry), new("outcome", null, a.Outcome), new("audience", ForWhom, a.Audience))))
        .Part("activities", new("Activiteiten die je begon", "Activities that you started"), (db, me) => db.Activities.AsNoTracking().Where(a => a.AuthorId == me)
            .OrderBy(a => a.ArisenAt).ThenBy(a => a.Id).AsAsyncEnumerable().Select(a => new OwnItem(
                a.ArisenAt, new("id", null, a.Id), new("networkId", null, a.NetworkId), new("title", What, a.Title), new("audience", ForWhom, a.Audience))))
        .Part("tasksOffered", new("Klussen die je vroeg", "Tasks that you asked for"), (db, me) => db.Tasks.AsNoTracking().Where(t => t.OfferedBy == me)
            .OrderBy(t => t.OfferedAt).ThenBy(t => t.Id).AsAsyncEnumerable().Select(t => new OwnItem(
                t.OfferedAt, new("id", null, t.Id), new("networkId", null, t.NetworkId), new("text", What, t.Text), new("state", null, t.State))))
        .Part("tasksPickedUp", new("Klussen die je oppakte", "Tasks that you picked up"), (db, me) => db.Tasks.AsNoTracking().Where(t => t.PickedUpBy == me)
            .OrderBy(t => t.OfferedAt).ThenBy(t => t.Id).AsAsyncEnumerable().Select(t => new OwnItem(
                t.OfferedAt, new("id", null, t.Id), new("networkId", Network, t.NetworkId), new("state", null, t.State))))
        .Part("exchanges", new("Wat je vroeg en bood", "What you asked and offered"), (db, me) => db.Exchanges.AsNoTracking()
            .Where(e => e.AuthorId == me || (e.PartyKind == PartyKind.Person && e.PartyId == me))
            .OrderBy(e => e.ArisenAt).ThenBy(e => e.Id).AsAsyncEnumerable().Select(e => new OwnItem(
                e.ArisenAt, new("id", null, e.Id), new("networkId", null, e.NetworkId), new("isOffer", new("Een aanbod", "An offer"), e.IsOffer), new("text", What, e.Text),
                new("state", null, e.State), new("audience", ForWhom, e.Audience))))
        .Part("reactions", new("Wat je op vragen van anderen antwoordde", "What you answered to others' asks"), (db, me) => db.AskReactions.AsNoTracking().Where(r => r.PersonId == me)
            .OrderBy(r => r.ReactedAt).ThenBy(r => r.Id).AsAsyncEnumerable().Select(r => new OwnItem(r.ReactedAt, new("id", null, r.Id), new("askId", null, r.AskId), new("text", What, r.Text))))
        .Part("places", new("Waar bijeenkomsten je kenden", "Where meetings knew you"), (db, me) => Places.Of(db, me, Network));
}
