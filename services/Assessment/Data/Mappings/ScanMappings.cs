using LivingNetworks.Assessment.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Assessment.Data;

/// <summary>Scans of one's own.</summary>
internal sealed class SelfScanMapping : IEntityTypeConfiguration<SelfScan>
{
    public void Configure(EntityTypeBuilder<SelfScan> scan)
    {
        scan.ToTable("SelfScans");
        scan.Property(s => s.Id).ValueGeneratedNever();
        scan.Property(s => s.Instrument).HasMaxLength(20);
        scan.PrimitiveCollection(s => s.ConfidantIds);
        scan.OwnsMany(s => s.Answers, answer => answer.ToJson());
        scan.Navigation(s => s.Answers).UsePropertyAccessMode(PropertyAccessMode.Field);
        scan.HasIndex(s => new { s.AuthorId, s.StartedAt });
        scan.HasIndex(s => s.Audience);
    }
}

/// <summary>Scans that networks filled in together.</summary>
internal sealed class ConversationMapping : IEntityTypeConfiguration<Conversation>
{
    public void Configure(EntityTypeBuilder<Conversation> conversation)
    {
        conversation.ToTable("Conversations");
        conversation.Property(c => c.Id).ValueGeneratedNever();
        conversation.Property(c => c.Instrument).HasMaxLength(20);
        conversation.Property(c => c.Conclusion).HasMaxLength(4000);
        conversation.PrimitiveCollection(c => c.Items).HasField("_items").UsePropertyAccessMode(PropertyAccessMode.Field);
        conversation.PrimitiveCollection(c => c.Picks).HasField("_picks").UsePropertyAccessMode(PropertyAccessMode.Field);
        conversation.PrimitiveCollection(c => c.Conditions).HasField("_conditions").UsePropertyAccessMode(PropertyAccessMode.Field);
        conversation.OwnsMany(c => c.Views, view => view.ToJson());
        conversation.Navigation(c => c.Views).UsePropertyAccessMode(PropertyAccessMode.Field);
        conversation.HasIndex(c => new { c.NetworkId, c.ArisenAt });
    }
}

/// <summary>How it stands with the nine checklists.</summary>
internal sealed class ChecklistLineMapping : IEntityTypeConfiguration<ChecklistLine>
{
    public void Configure(EntityTypeBuilder<ChecklistLine> line)
    {
        line.ToTable("ChecklistLines");
        line.HasKey(l => new { l.NetworkId, l.Item });
        line.Property(l => l.Item).HasMaxLength(20);
        line.Property(l => l.Choice).HasMaxLength(1000);
        line.Property(l => l.Reason).HasMaxLength(1000);
    }
}

/// <summary>Parts that got a form of their own.</summary>
internal sealed class RipePartMapping : IEntityTypeConfiguration<RipePart>
{
    public void Configure(EntityTypeBuilder<RipePart> part)
    {
        part.ToTable("RipeParts");
        part.Property(p => p.Id).ValueGeneratedNever();
        part.Property(p => p.Title).HasMaxLength(200);
        part.Property(p => p.Reason).HasMaxLength(1000);
        part.HasIndex(p => p.NetworkId);
    }
}
