using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Membership.Data.Mappings;

internal sealed class OrganisationSignInMapping : IEntityTypeConfiguration<OrganisationSignIn>
{
    public void Configure(EntityTypeBuilder<OrganisationSignIn> signIn)
    {
        signIn.ToTable("OrganisationSignIns");
        signIn.Property(s => s.Id).ValueGeneratedNever();
        signIn.Property(s => s.Issuer).HasMaxLength(OrganisationSignIn.MaxIssuerLength);
        signIn.Property(s => s.ClientId).HasMaxLength(200);
        signIn.Property(s => s.SealedSecret).HasMaxLength(2000);
        signIn.HasOne<Organisation>().WithOne().HasForeignKey<OrganisationSignIn>(s => s.OrganisationId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class OrganisationSignInAttemptMapping : IEntityTypeConfiguration<OrganisationSignInAttempt>
{
    public void Configure(EntityTypeBuilder<OrganisationSignInAttempt> attempt)
    {
        attempt.ToTable("OrganisationSignInAttempts");
        attempt.HasKey(a => a.TicketHash);
        attempt.Property(a => a.TicketHash).HasMaxLength(60);
        attempt.Property(a => a.StateHash).HasMaxLength(60);
        attempt.Property(a => a.CodeHash).HasMaxLength(60);
        attempt.HasIndex(a => a.ExpiresAt);
    }
}

internal sealed class SignInLinkMapping : IEntityTypeConfiguration<SignInLink>
{
    public void Configure(EntityTypeBuilder<SignInLink> link)
    {
        link.ToTable("SignInLinks");
        link.Property(l => l.Id).ValueGeneratedNever();
        link.Property(l => l.Key).HasMaxLength(64);
        link.HasIndex(l => l.Key).IsUnique();
        link.HasIndex(l => l.PersonId);
        link.HasOne<Person>().WithMany().HasForeignKey(l => l.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}
