using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.LearningLog.Data;

/// <summary>Log entries.</summary>
internal sealed class LogEntryMapping : IEntityTypeConfiguration<LogEntry>
{
    public void Configure(EntityTypeBuilder<LogEntry> entry)
    {
        entry.MapSharedItem("LogEntries");
        entry.Words(e => e.Levels);
        entry.Words(e => e.Domains);
        entry.PrimitiveCollection(e => e.RecognisablePersonIds);
        entry.Property(e => e.PromptCode).HasMaxLength(20);
        entry.Ignore(e => e.HappenedOn);
        entry.HasIndex(e => new { e.NetworkId, e.Kind, e.ArisenAt });
        entry.HasIndex(e => new { e.AuthorOrganisationId, e.ArisenAt });
        entry.HasIndex(e => e.SessionId);
        entry.HasIndex(e => e.GoalId);
    }
}
