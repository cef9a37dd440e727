using LivingNetworks.Assessment.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Assessment.Data;

/// <summary>Studies; who agreed to them stands among the belongings.</summary>
internal sealed class StudyMapping : IEntityTypeConfiguration<Study>
{
    public void Configure(EntityTypeBuilder<Study> study)
    {
        study.ToTable("Studies");
        study.HasKey(s => s.Id);
        study.Property(s => s.Id).ValueGeneratedNever();
        study.Property(s => s.Title).HasMaxLength(200);
        study.Property(s => s.ConsentTextNl).HasMaxLength(4000);
        study.Property(s => s.ConsentTextEn).HasMaxLength(4000);
        study.PrimitiveCollection(s => s.Questions).HasField("_questions").UsePropertyAccessMode(PropertyAccessMode.Field);
        study.PrimitiveCollection(s => s.NetworkIds).HasField("_networkIds").UsePropertyAccessMode(PropertyAccessMode.Field);
        study.PrimitiveCollection(s => s.ResearcherIds).HasField("_researcherIds").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
