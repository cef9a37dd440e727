using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Privacy;

/// <summary>How long this service keeps each kind of thing.</summary>
internal static class SessionsRetention
{
    public static readonly Retention<SessionsDb> Table = new Retention<SessionsDb>()
        .Goes("task-offers", RetentionClass.RunOfNetwork, (db, due) => db.Tasks.Where(t => due.Ended.Contains(t.NetworkId)))
        .Goes("reactions", RetentionClass.AfterEnding, (db, due) => db.AskReactions.Where(r => db.Exchanges.Any(e => e.Id == r.AskId && due.Over.Contains(e.NetworkId))))
        .Goes("matches", RetentionClass.AfterEnding, (db, due) => db.Matches.Where(m => due.Over.Contains(m.NetworkId)))
        .Goes("exchanges", RetentionClass.AfterEnding, (db, due) => db.Exchanges.Where(e => due.Over.Contains(e.NetworkId)))
        .Goes("market-editions", RetentionClass.AfterEnding, (db, due) => db.Editions.Where(e => due.Over.Contains(e.NetworkId)))
        .Goes("activities", RetentionClass.AfterEnding, (db, due) => db.Activities.Where(a => due.Over.Contains(a.NetworkId)))
        .Goes("assignments", RetentionClass.AfterEnding, (db, due) => db.Assignments.Where(a => due.Over.Contains(a.NetworkId)))
        .Goes("look-backs", RetentionClass.AfterEnding, (db, due) => db.LookBacks.Where(l => due.Over.Contains(l.NetworkId)))
        .Goes("pulses", RetentionClass.AfterEnding, (db, due) => db.Pulses.Where(p => db.Sessions.Any(s => s.Id == p.SessionId && due.Over.Contains(s.NetworkId))))
        .Goes("pulse-givers", RetentionClass.RunOfNetwork, (db, due) => db.PulseGivers.Where(p => db.Sessions.Any(s => s.Id == p.SessionId && due.Ended.Contains(s.NetworkId))))
        .Goes("attendance", RetentionClass.AfterEnding, (db, due) => db.Attendances.Where(a => db.Sessions.Any(s => s.Id == a.SessionId && due.Over.Contains(s.NetworkId))))
        .Goes("meeting-shares", RetentionClass.RunOfNetwork, (db, due) => db.MeetingShares.Where(m => due.Ended.Contains(m.NetworkId)))
        .Goes("meeting-ties-allowed", RetentionClass.AfterEnding, (db, due) => db.MeetingTiesAllowed.Where(a => due.Over.Contains(a.NetworkId)))
        .Goes("meeting-pictures", RetentionClass.AfterEnding, (db, due) => db.MeetingPictures.Where(p => due.Over.Contains(p.NetworkId)))
        .Goes("sessions", RetentionClass.AfterEnding, (db, due) => db.Sessions.Where(s => due.Over.Contains(s.NetworkId)))
        .Goes("series", RetentionClass.AfterEnding, (db, due) => db.Series.Where(s => due.Over.Contains(s.NetworkId)))
        .Stays<ConcludedNetwork>("concluded-networks", RetentionClass.UntilWithdrawn)
        .WhatEveryServiceKeeps();
}
