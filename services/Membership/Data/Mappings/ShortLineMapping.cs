using System.Text.Json;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Membership.Data.Mappings;

internal sealed class ShortLineMapping : IEntityTypeConfiguration<ShortLine>
{
    public void Configure(EntityTypeBuilder<ShortLine> line)
    {
        line.ToTable("ShortLines");
        line.Property(l => l.Id).ValueGeneratedNever();
        line.Property(l => l.About).HasMaxLength(300);
        // One line between two people in a network, also when both note it at the same moment.
        line.HasIndex(l => new { l.NetworkId, l.OneId, l.OtherId }).IsUnique();
        line.HasIndex(l => l.OneId);
        line.HasIndex(l => l.OtherId);
    }
}

internal sealed class ShortLineCountMapping : IEntityTypeConfiguration<ShortLineCount>
{
    public void Configure(EntityTypeBuilder<ShortLineCount> count)
    {
        count.ToTable("ShortLineCounts");
        count.Property(c => c.Id).ValueGeneratedNever();
        count.Property(c => c.Kept).HasColumnName("Figures").HasMaxLength(-1)
            .HasConversion(kept => JsonSerializer.Serialize(kept, Wire.Json), text => JsonSerializer.Deserialize<KeptFigures>(text, Wire.Json)!);
        count.HasIndex(c => new { c.NetworkId, c.CountedAt });
    }
}
