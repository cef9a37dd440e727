using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;

namespace LivingNetworks.LearningLog.Features.Privacy;

/// <summary>How long the learning log keeps each kind of thing. What somebody kept for themselves, or told in confidence, stays theirs after the network is gone.</summary>
internal static class LogRetention
{
    private static readonly AudienceLevel[] Personal = [AudienceLevel.Own, AudienceLevel.Confidant];

    public static readonly Retention<LearningLogDb> Table = new Retention<LearningLogDb>()
        .Goes("facilitator-notes", RetentionClass.RunOfNetwork, (db, due) => db.Notes.Where(n => due.Ended.Contains(n.NetworkId)))
        .Goes("suggestions", RetentionClass.RunOfNetwork, (db, due) => db.Suggestions.Where(s => due.Ended.Contains(s.NetworkId)))
        .Goes("celebrations", RetentionClass.AfterEnding, (db, due) => db.Celebrations.Where(c => due.Over.Contains(c.NetworkId)))
        .Goes("widening-requests", RetentionClass.AfterEnding, (db, due) => db.Widenings.Where(w => due.Over.Contains(w.NetworkId)))
        .Goes("entries-shared", RetentionClass.AfterEnding, (db, due) => db.Entries.Where(e => due.Over.Contains(e.NetworkId) && !Personal.Contains(e.Audience)))
        .Stays<LogEntry>("entries-own", RetentionClass.UntilWithdrawn)
        .Goes("insights-shared", RetentionClass.AfterEnding, (db, due) => db.Insights.Where(i => due.Over.Contains(i.NetworkId) && !Personal.Contains(i.Audience)))
        .Stays<Insight>("insights-own", RetentionClass.UntilWithdrawn)
        .Goes("returns-shared", RetentionClass.AfterEnding, (db, due) => db.Returns.Where(r => due.Over.Contains(r.NetworkId) && !Personal.Contains(r.Audience)))
        .Stays<ReturnEntry>("returns-own", RetentionClass.UntilWithdrawn)
        .Goes("timeline-shared", RetentionClass.AfterEnding, (db, due) => db.Points.Where(p => due.Over.Contains(p.NetworkId) && !Personal.Contains(p.Audience)))
        .Stays<TimelinePoint>("timeline-own", RetentionClass.UntilWithdrawn)
        .Goes("curves-of-groups", RetentionClass.AfterEnding, (db, due) => db.Curves.Where(c => due.Over.Contains(c.NetworkId) && c.InSessionId != null))
        .Stays<Curve>("curves-own", RetentionClass.UntilWithdrawn)
        .Goes("conversations", RetentionClass.AfterEnding, (db, due) => db.Conversations.Where(c => due.Over.Contains(c.NetworkId)))
        .Stays<ReturnExpectation>("expectations", RetentionClass.UntilWithdrawn)
        .Goes("known-sessions", RetentionClass.AfterEnding, (db, due) => db.Sessions.Where(s => due.Over.Contains(s.NetworkId)))
        .Stays<KnownNetwork>("known-networks", RetentionClass.UntilWithdrawn)
        .WhatEveryServiceKeeps();
}
