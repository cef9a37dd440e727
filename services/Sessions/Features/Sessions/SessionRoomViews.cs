using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using LivingNetworks.Sessions.Features.Activities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Makes the rooms of sessions, many at once, in a fixed number of queries.</summary>
internal static class SessionRoomViews
{
    public static async Task<SessionRoomView> Room(this SessionsDb db, Session session, Call call, CancellationToken stop) =>
        (await db.Rooms([session], call, stop))[0];

    public static async Task<IReadOnlyList<SessionRoomView>> Rooms(this SessionsDb db, IReadOnlyList<Session> sessions, Call call, CancellationToken stop)
    {
        if (sessions.Count == 0) return [];
        var reader = await call.Reader(db, stop);
        var me = call.Me;
        var policy = call.Service<IOptions<SessionsPolicy>>().Value;
        var ids = sessions.Select(s => s.Id).ToArray();
        var networks = sessions.Select(s => s.NetworkId).Distinct().ToArray();

        var views = await db.Views(sessions, call, stop);
        // Loaded into the context, so that what this very command records is among them.
        await db.Attendances.Where(a => ids.Contains(a.SessionId)).LoadAsync(stop);
        var attendances = db.Attendances.Local.ToLookup(a => a.SessionId);
        var given = (await db.PulseGivers.Where(g => g.PersonId == me && ids.Contains(g.SessionId)).Select(g => g.SessionId).ToListAsync(stop)).ToHashSet();
        var pulses = await db.Pulses.AsNoTracking().Where(p => ids.Contains(p.SessionId)).ToDictionaryAsync(p => p.SessionId, stop);
        var lookBacks = (await db.LookBacks.Where(l => ids.Contains(l.SessionId)).ToListAsync(stop))
            .Where(l => AudiencePolicy.MayRead(reader, l)).ToDictionary(l => l.SessionId);
        var assignments = (await db.Assignments.Where(a => ids.Contains(a.SessionId)).OrderBy(a => a.ArisenAt).ThenBy(a => a.Id).ToListAsync(stop))
            .Where(a => AudiencePolicy.MayRead(reader, a)).ToLookup(a => a.SessionId);
        var sizes = await db.Belongings.Where(b => networks.Contains(b.NetworkId) && b.Standing == Standing.Participant && (b.Until == null || b.Until > call.Now))
            .GroupBy(b => b.NetworkId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, stop);

        var rooms = new List<SessionRoomView>(sessions.Count);
        for (var i = 0; i < sessions.Count; i++)
        {
            var (session, place) = (sessions[i], reader.In(sessions[i].NetworkId));
            var came = attendances[session.Id].Any(a => a.PersonId == me && a.Came == true);
            var records = session.PresenceIsRecordedBy(me, place);
            var seesWhoCame = came || ((records || place.IsFacilitator) && (session.HeldAt is null || session.HeldAt >= place.ReadsInsideFrom));
            var expected = session.NumberPresent ?? (views[i].NumberComing is > 0 and var yes ? yes : session.GroupId is null ? sizes.GetValueOrDefault(session.NetworkId) : 0);
            var lookBack = lookBacks.GetValueOrDefault(session.Id);
            rooms.Add(new SessionRoomView(
                views[i], OpensWithRules: true,
                [.. session.Agenda.OrderBy(a => a.Order).Select(a => new AgendaItemView(a.Order, a.Kind, a.Title, a.Minutes, a.CountsAs, a.WorkForm, a.GroupsOf))],
                session.Balance, session.WhereLookBack,
                [.. session.Guests.Select(g => new GuestView(g.Name, g.OrganisationName, g.PersonId, g.Brings))], session.InKind,
                seesWhoCame
                    ? [.. attendances[session.Id].OrderBy(a => a.PersonId).Select(a => new AttendanceView(a.PersonId, a.Answer, a.Came))]
                    : null,
                given.Contains(session.Id), PulseViews.Of(session, pulses.GetValueOrDefault(session.Id), policy),
                lookBack is null ? null : LookBackViews.Of(db, lookBack),
                [.. assignments[session.Id].Select(a => AssignmentViews.Of(db, a))],
                AgendaHints.For(session, expected, policy),
                new SessionRightsView(
                    Arrange: session.IsArrangedBy(me, place),
                    RecordPresence: records,
                    Answer: session.IsToCome,
                    GiveReading: session.State == SessionState.Underway && !given.Contains(session.Id) && !attendances[session.Id].Any(a => a.PersonId == me && a.Came == false),
                    WatchProcess: session.HasRole(me, SessionRole.ProcessWatcher) && (session.WasHeld || session.State == SessionState.Underway),
                    LookBack: session.WasHeld && lookBack?.ConfirmedAt is null && (came || session.IsArrangedBy(me, place)),
                    ConfirmLookBack: lookBack is { LookedBackAt: not null, ConfirmedAt: null } && lookBack.AuthorId != me && came,
                    TakeHostTurn: (session.IsToCome || session.State == SessionState.Idea) && !session.HasRole(me, SessionRole.Host))));
        }

        return rooms;
    }
}

/// <summary>Shows how a session was read, or why not.</summary>
internal static class PulseViews
{
    public static PulseView Of(Session session, Pulse? pulse, SessionsPolicy policy)
    {
        if (!session.WasHeld) return new(session.Id, session.NetworkId, null, PulseState.NotHeldYet, null, null, null, null);
        if (pulse is null || pulse.Count < policy.PulseMinimum) return new(session.Id, session.NetworkId, session.HeldAt, PulseState.TooFew, null, null, null, null);
        return new(session.Id, session.NetworkId, session.HeldAt, PulseState.Shown, pulse.Count, pulse.Mood.Mean, pulse.Tempo.Mean, pulse.RoomToSpeak.Mean);
    }
}

/// <summary>Makes views of look-backs.</summary>
internal static class LookBackViews
{
    public static LookBackView Of(SessionsDb db, SessionLookBack l) => new(
        l.SessionId, l.NetworkId, l.WhatIsDifferentNow, l.GaveEnergy, l.CostEnergy, l.ForNextTime, l.WatcherNote, l.Audience, l.LookedBackAt, l.ConfirmedAt,
        db.VersionOf(l));
}
