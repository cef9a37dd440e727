using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Membership.Data.Mappings;

internal sealed class RegisterLineMapping : IEntityTypeConfiguration<RegisterLine>
{
    public void Configure(EntityTypeBuilder<RegisterLine> line)
    {
        line.ToTable("Register", table => table.HasTrigger(RegisterIsKept.Trigger));
        line.Property(l => l.Id).ValueGeneratedNever();
        line.HasIndex(l => new { l.PersonId, l.At, l.Id });
        line.HasIndex(l => new { l.NetworkId, l.At, l.Id });
    }
}
