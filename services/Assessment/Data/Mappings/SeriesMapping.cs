using LivingNetworks.Assessment.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Assessment.Data;

/// <summary>Keys of series.</summary>
internal sealed class SeriesKeyMapping : IEntityTypeConfiguration<SeriesKey>
{
    public void Configure(EntityTypeBuilder<SeriesKey> series)
    {
        series.ToTable("SeriesKeys");
        series.HasKey(s => new { s.NetworkId, s.Instrument, s.InstrumentVersion });
        series.Property(s => s.Instrument).HasMaxLength(20);
        series.Property(s => s.Key).HasMaxLength(32);
    }
}

/// <summary>The ledger of released figures.</summary>
internal sealed class ReleasedFigureMapping : IEntityTypeConfiguration<ReleasedFigure>
{
    public void Configure(EntityTypeBuilder<ReleasedFigure> figure)
    {
        figure.ToTable("ReleasedFigures");
        figure.HasKey(f => new { f.RoundId, f.Measure, f.Place });
        figure.Property(f => f.Measure).HasMaxLength(20);
        figure.Property(f => f.Group).HasMaxLength(60);
        figure.HasIndex(f => f.NetworkId);
    }
}
