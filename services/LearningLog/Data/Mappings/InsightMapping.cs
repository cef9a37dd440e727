using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.LearningLog.Data;

/// <summary>Insights with their evidence.</summary>
internal sealed class InsightMapping : IEntityTypeConfiguration<Insight>
{
    public void Configure(EntityTypeBuilder<Insight> insight)
    {
        insight.MapSharedItem("Insights");
        insight.Words(i => i.Levels);
        insight.PrimitiveCollection(i => i.EntryIds);
        insight.Property(i => i.Wording).HasMaxLength(1000);
        insight.Property(i => i.Evidence).AsJson();
        insight.Ignore(i => i.Standing);
        insight.HasIndex(i => new { i.NetworkId, i.Stage });
    }
}
