using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Data;

/// <summary>Rounds and their published results, studies with who agreed to them, and what this service heard of sessions and networks. Knows people, but no answers.</summary>
/// <remarks>Migrations: <c>services/add-migration.sh Assessment Name</c>.</remarks>
public abstract class AssessmentDb(DbContextOptions options) : ServiceDb(options)
{
    /// <summary>Name of the connection string and of the file.</summary>
    public const string Name = "AssessmentDb";

    /// <summary>Rounds of questionnaires.</summary>
    public DbSet<Round> Rounds => Set<Round>();

    /// <summary>What networks add to questionnaires.</summary>
    public DbSet<OwnQuestionSet> OwnQuestions => Set<OwnQuestionSet>();

    /// <summary>Keys of series, by which answers of two rounds can belong together.</summary>
    public DbSet<SeriesKey> SeriesKeys => Set<SeriesKey>();

    /// <summary>The ledger of every figure that left the service.</summary>
    public DbSet<ReleasedFigure> ReleasedFigures => Set<ReleasedFigure>();

    /// <summary>Studies that follow networks.</summary>
    public DbSet<Study> Studies => Set<Study>();

    /// <summary>What studies plan, and how far they are.</summary>
    public DbSet<StudyPlan> StudyPlans => Set<StudyPlan>();

    /// <summary>With whom studies talk.</summary>
    public DbSet<Respondent> Respondents => Set<Respondent>();

    /// <summary>What respondents are, apart from who they are.</summary>
    public DbSet<CoverageMark> CoverageMarks => Set<CoverageMark>();

    /// <summary>What studies noted of talks.</summary>
    public DbSet<ConversationRecord> ConversationRecords => Set<ConversationRecord>();

    /// <summary>What respondents said.</summary>
    public DbSet<Excerpt> Excerpts => Set<Excerpt>();

    /// <summary>What studies found.</summary>
    public DbSet<Finding> Findings => Set<Finding>();

    /// <summary>Scans that people fill in for themselves.</summary>
    public DbSet<SelfScan> SelfScans => Set<SelfScan>();

    /// <summary>Scans that networks fill in together.</summary>
    public DbSet<Conversation> Conversations => Set<Conversation>();

    /// <summary>How it stands with the nine checklists.</summary>
    public DbSet<ChecklistLine> ChecklistLines => Set<ChecklistLine>();

    /// <summary>Parts of questions that got a form of their own.</summary>
    public DbSet<RipePart> RipeParts => Set<RipePart>();

    /// <summary>Pictures of how organisations are connected.</summary>
    public DbSet<TieRound> TieRounds => Set<TieRound>();

    /// <summary>Sessions, as far as this service heard.</summary>
    public DbSet<KnownSession> Sessions => Set<KnownSession>();

    /// <summary>Rounds that may help.</summary>
    public DbSet<RoundProposal> RoundProposals => Set<RoundProposal>();

    /// <summary>How well the items of questionnaires go together.</summary>
    public DbSet<PooledReliability> Reliabilities => Set<PooledReliability>();

    /// <summary>What networks said they sprang from.</summary>
    public DbSet<KnownOrigins> Origins => Set<KnownOrigins>();

    /// <summary>Networks that ended.</summary>
    public DbSet<ConcludedNetwork> ConcludedNetworks => Set<ConcludedNetwork>();
}

/// <summary>On SQLite.</summary>
public sealed class SqliteAssessmentDb(DbContextOptions<SqliteAssessmentDb> options) : AssessmentDb(options);

/// <summary>On SQL Server.</summary>
public sealed class SqlServerAssessmentDb(DbContextOptions<SqlServerAssessmentDb> options) : AssessmentDb(options);
