using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.LearningLog.Data;

/// <summary>Notes of facilitators.</summary>
internal sealed class FacilitatorNoteMapping : IEntityTypeConfiguration<FacilitatorNote>
{
    public void Configure(EntityTypeBuilder<FacilitatorNote> note)
    {
        note.ToTable("FacilitatorNotes");
        note.Property(n => n.Id).ValueGeneratedNever();
        note.Property(n => n.Text).HasMaxLength(4000);
        note.PrimitiveCollection(n => n.Themes);
        note.PrimitiveCollection(n => n.Conditions);
        note.PrimitiveCollection(n => n.SessionIds);
        note.HasIndex(n => new { n.AuthorId, n.NetworkId, n.WrittenAt });
    }
}
