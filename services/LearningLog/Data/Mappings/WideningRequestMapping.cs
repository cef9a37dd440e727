using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.LearningLog.Data;

/// <summary>Requests to widen, with who is asked.</summary>
internal sealed class WideningRequestMapping : IEntityTypeConfiguration<WideningRequest>
{
    public void Configure(EntityTypeBuilder<WideningRequest> request)
    {
        request.ToTable("WideningRequests");
        request.HasKey(r => r.Id);
        request.Property(r => r.Id).ValueGeneratedNever();
        request.Ignore(r => r.To);
        request.PrimitiveCollection(r => r.ToConfidantIds);
        request.HasIndex(r => new { r.RequesterId, r.AskedAt });
        request.HasIndex(r => new { r.ItemId, r.State });
        request.OwnsMany(r => r.Answers, answer =>
        {
            answer.ToTable("WideningAnswers");
            answer.WithOwner().HasForeignKey("RequestId");
            answer.HasKey("RequestId", nameof(WideningAnswer.PersonId));
            answer.HasIndex(a => a.PersonId);
        });
        request.Navigation(r => r.Answers).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
