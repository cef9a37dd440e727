using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Membership.Data.Mappings;

internal sealed class SuggestionMapping : IEntityTypeConfiguration<Suggestion>
{
    public void Configure(EntityTypeBuilder<Suggestion> suggestion)
    {
        suggestion.ToTable("Suggestions");
        suggestion.Property(s => s.Id).ValueGeneratedNever();
        suggestion.Property(s => s.Name).HasMaxLength(200);
        suggestion.Property(s => s.Why).HasMaxLength(500);
        suggestion.HasIndex(s => new { s.NetworkId, s.SuggestedAt, s.Id });
        suggestion.HasIndex(s => s.ForgottenAt);
    }
}
