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

/// <summary>What networks add to questionnaires.</summary>
internal sealed class OwnQuestionSetMapping : IEntityTypeConfiguration<OwnQuestionSet>
{
    public void Configure(EntityTypeBuilder<OwnQuestionSet> set)
    {
        set.ToTable("OwnQuestions");
        set.Property(s => s.Id).ValueGeneratedNever();
        set.Property(s => s.Instrument).HasMaxLength(20);
        set.OwnsMany(s => s.Items, item =>
        {
            item.ToJson();
            item.Ignore(i => i.Text);
            item.Ignore(i => i.View);
        });
        set.Navigation(s => s.Items).UsePropertyAccessMode(PropertyAccessMode.Field);
        set.OwnsMany(s => s.Translations, translation => translation.ToJson());
        set.Navigation(s => s.Translations).UsePropertyAccessMode(PropertyAccessMode.Field);
        // One newest version, also when two people change it at the same moment.
        set.HasIndex(s => new { s.NetworkId, s.Instrument, s.Number }).IsUnique();
    }
}
