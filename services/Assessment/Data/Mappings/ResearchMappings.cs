using LivingNetworks.Assessment.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Assessment.Data;

/// <summary>Plans of studies.</summary>
internal sealed class StudyPlanMapping : IEntityTypeConfiguration<StudyPlan>
{
    public void Configure(EntityTypeBuilder<StudyPlan> plan)
    {
        plan.ToTable("StudyPlans");
        plan.HasKey(p => p.StudyId);
        plan.Property(p => p.StudyId).ValueGeneratedNever();
        plan.Property(p => p.CoverageKey).HasMaxLength(32);
        plan.OwnsMany(p => p.Steps, step => step.ToJson());
        plan.Navigation(p => p.Steps).UsePropertyAccessMode(PropertyAccessMode.Field);
        plan.OwnsMany(p => p.Sides, side => side.ToJson());
        plan.Navigation(p => p.Sides).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

/// <summary>Respondents, by pseudonym.</summary>
internal sealed class RespondentMapping : IEntityTypeConfiguration<Respondent>
{
    public void Configure(EntityTypeBuilder<Respondent> respondent)
    {
        respondent.ToTable("StudyRespondents");
        respondent.Property(r => r.Id).ValueGeneratedNever();
        respondent.Property(r => r.Pseudonym).HasMaxLength(60);
        respondent.Property(r => r.CodeHash).HasMaxLength(64);
        respondent.Ignore(r => r.HasAgreed);
        respondent.HasIndex(r => r.StudyId);
        respondent.HasIndex(r => r.PersonId);
        respondent.HasIndex(r => r.CodeHash);
    }
}

/// <summary>What respondents are. The key is made, not given: rows of SQLite lie in its order.</summary>
internal sealed class CoverageMarkMapping : IEntityTypeConfiguration<CoverageMark>
{
    public void Configure(EntityTypeBuilder<CoverageMark> mark)
    {
        mark.ToTable("StudyCoverage");
        mark.HasKey(m => m.Key);
        mark.Property(m => m.Key).ValueGeneratedNever();
        mark.PrimitiveCollection(m => m.Sides).HasField("_sides").UsePropertyAccessMode(PropertyAccessMode.Field);
        mark.HasIndex(m => m.StudyId);
    }
}

/// <summary>Notes of talks.</summary>
internal sealed class ConversationRecordMapping : IEntityTypeConfiguration<ConversationRecord>
{
    public void Configure(EntityTypeBuilder<ConversationRecord> record)
    {
        record.ToTable("StudyConversations");
        record.Property(r => r.Id).ValueGeneratedNever();
        record.Property(r => r.Title).HasMaxLength(200);
        record.Property(r => r.Notes).HasMaxLength(-1);
        record.Ignore(r => r.IsIntervention);
        record.PrimitiveCollection(r => r.RecordedByIds).HasField("_recordedByIds").UsePropertyAccessMode(PropertyAccessMode.Field);
        record.PrimitiveCollection(r => r.RespondentIds).HasField("_respondentIds").UsePropertyAccessMode(PropertyAccessMode.Field);
        record.HasIndex(r => new { r.StudyId, r.RecordedAt });
    }
}

/// <summary>What respondents said.</summary>
internal sealed class ExcerptMapping : IEntityTypeConfiguration<Excerpt>
{
    public void Configure(EntityTypeBuilder<Excerpt> excerpt)
    {
        excerpt.ToTable("StudyExcerpts");
        excerpt.Property(e => e.Id).ValueGeneratedNever();
        excerpt.Property(e => e.Words).HasMaxLength(2000);
        excerpt.PrimitiveCollection(e => e.ReaderIds).HasField("_readerIds").UsePropertyAccessMode(PropertyAccessMode.Field);
        excerpt.PrimitiveCollection(e => e.Codes).HasField("_codes").UsePropertyAccessMode(PropertyAccessMode.Field);
        excerpt.HasIndex(e => e.StudyId);
        excerpt.HasIndex(e => e.RespondentId);
    }
}

/// <summary>What studies found.</summary>
internal sealed class FindingMapping : IEntityTypeConfiguration<Finding>
{
    public void Configure(EntityTypeBuilder<Finding> finding)
    {
        finding.ToTable("StudyFindings");
        finding.Property(f => f.Id).ValueGeneratedNever();
        finding.Property(f => f.Statement).HasMaxLength(2000);
        finding.PrimitiveCollection(f => f.BasedOnIds).HasField("_basedOnIds").UsePropertyAccessMode(PropertyAccessMode.Field);
        finding.OwnsMany(f => f.Returns, given => given.ToJson());
        finding.Navigation(f => f.Returns).HasField("_givenBack").UsePropertyAccessMode(PropertyAccessMode.Field);
        finding.HasIndex(f => f.StudyId);
    }
}
