using LivingNetworks.Assessment.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Assessment.Data;

/// <summary>Sessions, as far as heard.</summary>
internal sealed class KnownSessionMapping : IEntityTypeConfiguration<KnownSession>
{
    public void Configure(EntityTypeBuilder<KnownSession> session)
    {
        session.ToTable("KnownSessions");
        session.HasKey(s => s.SessionId);
        session.Property(s => s.SessionId).ValueGeneratedNever();

        // The meetings of a network that were held in some weeks.
        session.HasIndex(s => new { s.NetworkId, s.StartsAt });
    }
}

/// <summary>Networks that ended.</summary>
internal sealed class ConcludedNetworkMapping : IEntityTypeConfiguration<ConcludedNetwork>
{
    public void Configure(EntityTypeBuilder<ConcludedNetwork> network)
    {
        network.ToTable("ConcludedNetworks");
        network.HasKey(n => n.NetworkId);
        network.Property(n => n.NetworkId).ValueGeneratedNever();
    }
}

/// <summary>What networks said they sprang from.</summary>
internal sealed class KnownOriginsMapping : IEntityTypeConfiguration<KnownOrigins>
{
    public void Configure(EntityTypeBuilder<KnownOrigins> origins)
    {
        origins.ToTable("KnownOrigins");
        origins.HasKey(o => o.NetworkId);
        origins.Property(o => o.NetworkId).ValueGeneratedNever();
        origins.PrimitiveCollection(o => o.Codes);
    }
}
