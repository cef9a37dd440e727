using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Features.Privacy;

/// <summary>How long membership keeps each kind of thing. People and organisations stay until they leave; that a network was there stays with its outer page.</summary>
internal static class MembershipRetention
{
    /// <summary>Receipts and the register can be asked for long after.</summary>
    public const int YearsOfRegister = 5;

    public static readonly Retention<MembershipDb> Table = new Retention<MembershipDb>()
        .Goes("invitations", RetentionClass.RunOfNetwork, (db, due) => db.Invitations.Where(i => due.Ended.Contains(i.NetworkId)))
        .Goes("suggestions", RetentionClass.RunOfNetwork, (db, due) => db.Suggestions.Where(s => due.Ended.Contains(s.NetworkId)))
        .Goes("statements-shared", RetentionClass.AfterEnding, (db, due) => db.Statements.Where(s => due.Over.Contains(s.NetworkId) && s.Audience != AudienceLevel.Own))
        .Stays<Statement>("statements-own", RetentionClass.UntilWithdrawn)
        .Goes("goals", RetentionClass.AfterEnding, (db, due) => db.Goals.Where(g => due.Over.Contains(g.NetworkId)))
        .Goes("rules", RetentionClass.AfterEnding, (db, due) => db.Rules.Where(r => due.Over.Contains(r.NetworkId)))
        .Goes("phase-readings", RetentionClass.AfterEnding, (db, due) => db.PhaseReadings.Where(p => due.Over.Contains(p.NetworkId)))
        .Goes("sharing-agreements", RetentionClass.AfterEnding, (db, due) => db.SharingAgreements.Where(s => due.Over.Contains(s.NetworkId)))
        .Goes("privacy-statements", RetentionClass.AfterEnding, (db, due) => db.PrivacyStatements.Where(s => due.Over.Contains(s.NetworkId)))
        .Goes("roles", RetentionClass.AfterEnding, (db, due) => db.Roles.Where(r => due.Over.Contains(r.NetworkId)))
        .Goes("ambassador-charges", RetentionClass.AfterEnding, (db, due) => db.AmbassadorCharges.Where(c => due.Over.Contains(c.NetworkId)))
        .Goes("groups", RetentionClass.AfterEnding, (db, due) => db.Groups.Where(g => due.Over.Contains(g.NetworkId)))
        .Goes("participations", RetentionClass.AfterEnding, (db, due) => db.Participations.Where(p => due.Over.Contains(p.NetworkId)))
        .Goes("short-lines", RetentionClass.AfterEnding, (db, due) => db.ShortLines.Where(l => due.Over.Contains(l.NetworkId)))
        .Goes("short-line-counts", RetentionClass.AfterEnding, (db, due) => db.ShortLineCounts.Where(c => due.Over.Contains(c.NetworkId)))
        .Goes("held-sessions", RetentionClass.AfterEnding, (db, due) => db.HeldSessions.Where(s => due.Over.Contains(s.NetworkId)))
        .Goes("relations", RetentionClass.AfterEnding, (db, due) => db.Relations.Where(r => due.Over.Contains(r.NetworkId)))
        .Stays<Network>("networks", RetentionClass.UntilWithdrawn)
        .Stays<Person>("people", RetentionClass.UntilWithdrawn)
        .Stays<Account>("accounts", RetentionClass.UntilWithdrawn)
        .Stays<AccountPasskey>("passkeys", RetentionClass.UntilWithdrawn)
        .Stays<AccountAccessToken>("access-tokens", RetentionClass.UntilWithdrawn)
        .Stays<SignInLink>("sign-in-links", RetentionClass.UntilWithdrawn)
        .Stays<Affiliation>("affiliations", RetentionClass.UntilWithdrawn)
        .Stays<Organisation>("organisations", RetentionClass.UntilWithdrawn)
        .Stays<OrganisationContact>("organisation-contacts", RetentionClass.UntilWithdrawn)
        .Stays<OrganisationSignIn>("organisation-sign-ins", RetentionClass.UntilWithdrawn)
        .Stays<OrganisationSignInAttempt>("organisation-sign-in-attempts", RetentionClass.Short)
        .Stays<AccountLetter>("letters", RetentionClass.Short)
        .Stays<AccountCode>("codes", RetentionClass.Short)
        .Stays<AccountSignIn>("sign-ins", RetentionClass.Short)
        .Stays<AccountRefreshToken>("refresh-tokens", RetentionClass.Short)
        .Stays<AccountSigningKey>("signing-keys", RetentionClass.Short)
        .Goes("register", RetentionClass.Short, (db, due) => Before(due, at => db.Register.Where(l => l.At < at)))
        .Goes("receipts", RetentionClass.Short, (db, due) => Before(due, at => db.Erasures.Where(e => e.AskedAt < at)))
        .Goes("emergency-accesses", RetentionClass.Short, (db, due) => Before(due, at => db.EmergencyAccesses.Where(a => a.AskedAt < at)))
        .WhatEveryServiceKeeps();

    private static IQueryable<T> Before<T>(RetentionDue due, Func<DateTimeOffset, IQueryable<T>> rows) => rows(due.Now.AddYears(-YearsOfRegister));
}
