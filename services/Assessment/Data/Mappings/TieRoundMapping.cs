using System.Text.Json;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Assessment.Data;

/// <summary>Pictures of how organisations are connected. Each of its parts is written whole, so it lies there as one text.</summary>
internal sealed class TieRoundMapping : IEntityTypeConfiguration<TieRound>
{
    public void Configure(EntityTypeBuilder<TieRound> round)
    {
        round.ToTable("TieRounds");
        round.Property(r => r.Id).ValueGeneratedNever();
        round.Ignore(r => r.Questions);
        AsText(round.Property(r => r.Asked));
        AsText(round.Property(r => r.Sheets));
        AsText(round.Property(r => r.Picture));
        round.PrimitiveCollection(r => r.Released).HasField("_released").UsePropertyAccessMode(PropertyAccessMode.Field);
        round.HasIndex(r => new { r.NetworkId, r.ArisenAt });
        // One at a time, also when two facilitators open one at the same moment.
        round.HasIndex(r => r.NetworkId).IsUnique().HasFilter("\"ClosedAt\" IS NULL");
    }

    private static void AsText<T>(PropertyBuilder<T> property) =>
        property.HasMaxLength(-1).HasConversion(value => JsonSerializer.Serialize(value, Wire.Json), text => JsonSerializer.Deserialize<T>(text, Wire.Json)!);
}
