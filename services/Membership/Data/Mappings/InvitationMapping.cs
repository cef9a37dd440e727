using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Membership.Data.Mappings;

internal sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.ToTable("Invitations");
        invitation.Property(i => i.Id).ValueGeneratedNever();
        invitation.Property(i => i.InviteeName).HasMaxLength(200);
        invitation.Property(i => i.SkippedContactBecause).HasMaxLength(500);
        invitation.Property(i => i.PersonalNote).HasMaxLength(1000);
        invitation.Property(i => i.Code).HasMaxLength(40);
        invitation.HasIndex(i => i.Code).IsUnique();
        invitation.HasIndex(i => new { i.NetworkId, i.DraftedAt, i.Id });
        invitation.HasIndex(i => new { i.PersonId, i.State });
    }
}
