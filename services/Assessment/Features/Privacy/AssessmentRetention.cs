using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Privacy;

/// <summary>How long this service keeps each kind of thing. Answers lie in a database of their own and go before the rounds that lead to them.</summary>
internal static class AssessmentRetention
{
    public static readonly Retention<AssessmentDb> Table = new Retention<AssessmentDb>()
        .Goes("answers", RetentionClass.AfterEnding, (db, due) => Over(db, due, (answers, rounds) => answers.KeptAnswers.Where(a => rounds.Contains(a.RoundId))))
        .Goes("remarks", RetentionClass.AfterEnding, (db, due) => Over(db, due, (answers, rounds) => answers.KeptRemarks.Where(r => rounds.Contains(r.RoundId))))
        .Goes("answers-of-rounds-never-closed", RetentionClass.AfterEnding, (db, due) => Over(db, due, (answers, rounds) => answers.HeldAnswers.Where(a => rounds.Contains(a.RoundId))))
        .Goes("remarks-of-rounds-never-closed", RetentionClass.AfterEnding, (db, due) => Over(db, due, (answers, rounds) => answers.HeldRemarks.Where(r => rounds.Contains(r.RoundId))))
        .Goes("spent-tickets", RetentionClass.AfterEnding, (db, due) => Over(db, due, (answers, rounds) => answers.SpentTickets.Where(t => rounds.Contains(t.RoundId))))
        .Goes("half-entered-sheets", RetentionClass.AfterEnding, (db, due) => Over(db, due, (answers, rounds) => answers.HalfSheets.Where(h => rounds.Contains(h.RoundId))))
        .Goes("answer-boxes", RetentionClass.AfterEnding, (db, due) => Over(db, due, (answers, rounds) => answers.Boxes.Where(b => rounds.Contains(b.RoundId))))
        .Goes("series-keys", RetentionClass.AfterEnding, (db, due) => db.SeriesKeys.Where(k => due.Over.Contains(k.NetworkId)))
        .Goes("released-figures", RetentionClass.AfterEnding, (db, due) => db.ReleasedFigures.Where(f => due.Over.Contains(f.NetworkId)))
        .Goes("own-questions", RetentionClass.AfterEnding, (db, due) => db.OwnQuestions.Where(q => due.Over.Contains(q.NetworkId)))
        .Goes("rounds", RetentionClass.AfterEnding, (db, due) => db.Rounds.Where(r => due.Over.Contains(r.NetworkId)))
        .Goes("study-excerpts", RetentionClass.AfterEnding, (db, due) => db.Excerpts.Where(e => OfStudiesOver(db, due).Contains(e.StudyId)))
        .Goes("study-conversations", RetentionClass.AfterEnding, (db, due) => db.ConversationRecords.Where(c => OfStudiesOver(db, due).Contains(c.StudyId)))
        .Goes("study-coverage", RetentionClass.AfterEnding, (db, due) => db.CoverageMarks.Where(m => OfStudiesOver(db, due).Contains(m.StudyId)))
        .Goes("study-respondents", RetentionClass.AfterEnding, (db, due) => db.Respondents.Where(r => OfStudiesOver(db, due).Contains(r.StudyId)))
        .Goes("study-findings", RetentionClass.AfterEnding, (db, due) => db.Findings.Where(f => OfStudiesOver(db, due).Contains(f.StudyId)))
        .Goes("study-plans", RetentionClass.AfterEnding, (db, due) => db.StudyPlans.Where(p => OfStudiesOver(db, due).Contains(p.StudyId)))
        .Goes("studies", RetentionClass.AfterEnding, (db, due) => db.Studies.Where(s => s.NetworkIds.All(n => due.Over.Contains(n))))
        .Goes("conversations", RetentionClass.AfterEnding, (db, due) => db.Conversations.Where(c => due.Over.Contains(c.NetworkId)))
        .Goes("checklist-lines", RetentionClass.AfterEnding, (db, due) => db.ChecklistLines.Where(l => due.Over.Contains(l.NetworkId)))
        .Goes("ripe-parts", RetentionClass.AfterEnding, (db, due) => db.RipeParts.Where(p => due.Over.Contains(p.NetworkId)))
        .Goes("tie-rounds", RetentionClass.AfterEnding, (db, due) => db.TieRounds.Where(r => due.Over.Contains(r.NetworkId)))
        .Stays<SelfScan>("self-scans", RetentionClass.UntilWithdrawn)
        .Goes("known-sessions", RetentionClass.AfterEnding, (db, due) => db.Sessions.Where(s => due.Over.Contains(s.NetworkId)))
        .Goes("round-proposals", RetentionClass.AfterEnding, (db, due) => db.RoundProposals.Where(p => due.Over.Contains(p.NetworkId)))
        .Goes("known-origins", RetentionClass.AfterEnding, (db, due) => db.Origins.Where(o => due.Over.Contains(o.NetworkId)))
        .Stays<PooledReliability>("pooled-reliabilities", RetentionClass.UntilWithdrawn)
        .Stays<ConcludedNetwork>("concluded-networks", RetentionClass.UntilWithdrawn)
        .WhatEveryServiceKeeps();

    private static List<Guid> OfStudiesOver(AssessmentDb db, RetentionDue due) => [.. db.Studies.Where(s => s.NetworkIds.All(n => due.Over.Contains(n))).Select(s => s.Id)];

    private static IQueryable<T> Over<T>(AssessmentDb db, RetentionDue due, Func<AnswersDb, List<Guid>, IQueryable<T>> of) =>
        of(due.Services.GetRequiredService<AnswersDb>(), [.. db.Rounds.Where(r => due.Over.Contains(r.NetworkId)).Select(r => r.Id)]);
}
