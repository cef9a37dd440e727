using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Sessions.Data.Mappings;

internal sealed class ActivityMapping : IEntityTypeConfiguration<Activity>
{
    public void Configure(EntityTypeBuilder<Activity> activity)
    {
        activity.ToTable("Activities");
        activity.Property(a => a.Id).ValueGeneratedNever();
        activity.Property(a => a.Title).HasMaxLength(200);
        activity.HasIndex(a => new { a.NetworkId, a.ArisenAt, a.Id });
        activity.HasIndex(a => a.GrewOutOfSessionId);
        activity.HasIndex(a => a.AuthorId);
        activity.OwnsMany(a => a.Checks, check => check.ToJson());
    }
}

internal sealed class TaskMapping : IEntityTypeConfiguration<TaskOffer>
{
    public void Configure(EntityTypeBuilder<TaskOffer> task)
    {
        task.ToTable("Tasks");
        task.Property(t => t.Id).ValueGeneratedNever();
        task.Property(t => t.Text).HasMaxLength(500);
        task.HasIndex(t => new { t.NetworkId, t.OfferedAt, t.Id });
        task.HasIndex(t => t.PickedUpBy);
        task.HasIndex(t => t.OfferedBy);
        task.HasOne<Activity>().WithMany().HasForeignKey(t => t.ActivityId).OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class AssignmentMapping : IEntityTypeConfiguration<PracticeAssignment>
{
    public void Configure(EntityTypeBuilder<PracticeAssignment> assignment)
    {
        assignment.ToTable("PracticeAssignments");
        assignment.Property(a => a.Id).ValueGeneratedNever();
        assignment.Property(a => a.WhatToTry).HasMaxLength(1000);
        assignment.HasIndex(a => a.SessionId);
        assignment.HasIndex(a => new { a.AuthorId, a.ArisenAt, a.Id });
    }
}
