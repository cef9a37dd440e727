using System.Text.Json;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Sessions.Data.Mappings;

internal sealed class MeetingTiesAllowedMapping : IEntityTypeConfiguration<MeetingTiesAllowed>
{
    public void Configure(EntityTypeBuilder<MeetingTiesAllowed> allowed)
    {
        allowed.ToTable("MeetingTiesAllowed");
        allowed.HasKey(a => a.NetworkId);
        allowed.Property(a => a.NetworkId).ValueGeneratedNever();
    }
}

internal sealed class MeetingShareMapping : IEntityTypeConfiguration<MeetingShare>
{
    public void Configure(EntityTypeBuilder<MeetingShare> share)
    {
        share.ToTable("MeetingShares");
        share.HasKey(m => new { m.NetworkId, m.PersonId });
        share.HasIndex(m => m.PersonId);
    }
}

internal sealed class MeetingPictureMapping : IEntityTypeConfiguration<MeetingPicture>
{
    public void Configure(EntityTypeBuilder<MeetingPicture> picture)
    {
        picture.ToTable("MeetingPictures");
        picture.Property(p => p.Id).ValueGeneratedNever();
        picture.Property(p => p.Kept).HasColumnName("Figures").HasMaxLength(-1)
            .HasConversion(kept => JsonSerializer.Serialize(kept, Wire.Json), text => JsonSerializer.Deserialize<KeptPicture>(text, Wire.Json)!);
        picture.HasIndex(p => new { p.NetworkId, p.CountedAt });
    }
}
