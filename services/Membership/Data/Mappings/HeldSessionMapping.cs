using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Membership.Data.Mappings;

internal sealed class HeldSessionMapping : IEntityTypeConfiguration<HeldSession>
{
    public void Configure(EntityTypeBuilder<HeldSession> session)
    {
        session.ToTable("HeldSessions");
        session.Property(s => s.Id).ValueGeneratedNever();
        session.HasIndex(s => new { s.NetworkId, s.HeldAt });
    }
}
