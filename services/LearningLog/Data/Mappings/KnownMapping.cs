using LivingNetworks.LearningLog.Domain;
using LivingNetworks.Membership.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.LearningLog.Data;

/// <summary>Networks, as far as heard.</summary>
internal sealed class KnownNetworkMapping : IEntityTypeConfiguration<KnownNetwork>
{
    public void Configure(EntityTypeBuilder<KnownNetwork> network)
    {
        network.ToTable("KnownNetworks");
        network.HasKey(n => n.Id);
        network.Property(n => n.Id).ValueGeneratedNever();
        network.Property(n => n.Openness).HasConversion<string>().HasMaxLength(20).HasDefaultValue(OpennessMode.Brooding).HasSentinel(OpennessMode.Brooding);
    }
}

/// <summary>Sessions, as far as heard.</summary>
internal sealed class KnownSessionMapping : IEntityTypeConfiguration<KnownSession>
{
    public void Configure(EntityTypeBuilder<KnownSession> session)
    {
        session.ToTable("KnownSessions");
        session.HasKey(s => s.Id);
        session.Property(s => s.Id).ValueGeneratedNever();
        session.Ignore(s => s.Circle);
    }
}
