using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Membership.Data.Mappings;

internal sealed class StatementMapping : IEntityTypeConfiguration<Statement>
{
    public void Configure(EntityTypeBuilder<Statement> statement)
    {
        statement.ToTable("Statements");
        statement.Property(s => s.Id).ValueGeneratedNever();
        statement.Property(s => s.Wording).HasMaxLength(2000);
        statement.PrimitiveCollection(s => s.ConfidantIds);
        statement.Ignore(s => s.IsShared);
        // Two wordings at one moment cannot both be the next one.
        statement.HasIndex(s => new { s.NetworkId, s.Kind, s.VoiceId, s.Number }).IsUnique();
        statement.HasIndex(s => new { s.NetworkId, s.ArisenAt, s.Id });
        statement.HasIndex(s => s.AuthorId);
    }
}
