using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Membership.Data.Mappings;

internal sealed class ParticipationMapping : IEntityTypeConfiguration<Participation>
{
    public void Configure(EntityTypeBuilder<Participation> participation)
    {
        participation.ToTable("Participations");
        participation.Property(p => p.Id).ValueGeneratedNever();
        participation.Property(p => p.Commitment).HasMaxLength(500);
        participation.HasIndex(p => new { p.PersonId, p.NetworkId }).IsUnique();
        participation.HasIndex(p => new { p.NetworkId, p.State, p.TakesPartSince, p.Id });
        participation.HasIndex(p => new { p.NetworkId, p.WelcomeStartedAt });

        // Those who told an organisation that they take part.
        participation.HasIndex(p => p.ToldOrganisationId);
        participation.OwnsMany(p => p.Steps, step =>
        {
            step.ToTable("WelcomeSteps");
            step.WithOwner().HasForeignKey("ParticipationId");
            step.HasKey("ParticipationId", nameof(WelcomeStepTaken.Step));
            step.Property(s => s.Step).ValueGeneratedNever();
        });
    }
}
