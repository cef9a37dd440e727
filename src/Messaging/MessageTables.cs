using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Messaging;

/// <summary>The tables of messaging in every service's database.</summary>
public static class MessageTables
{
    /// <summary>Maps outbox, inbox and parked messages.</summary>
    public static void MapMessaging(this ModelBuilder model)
    {
        model.Entity<OutboxMessage>(outbox =>
        {
            outbox.ToTable("Outbox");
            outbox.HasKey(o => o.Seq);
            outbox.Property(o => o.Seq).ValueGeneratedOnAdd();
            outbox.HasIndex(o => o.EventId).IsUnique();
            outbox.HasIndex(o => new { o.SentAt, o.Seq });
            outbox.Property(o => o.Type).HasMaxLength(100);
            outbox.Property(o => o.Body).HasMaxLength(-1);
            outbox.Property(o => o.TraceParent).HasMaxLength(60);
        });
        model.Entity<InboxMessage>(inbox =>
        {
            inbox.ToTable("Inbox");
            inbox.HasKey(i => new { i.EventId, i.Consumer });
            inbox.Property(i => i.Consumer).HasMaxLength(60);
            inbox.HasIndex(i => i.AppliedAt);
        });
        model.Entity<ParkedMessage>(parked =>
        {
            parked.ToTable("ParkedMessages");
            parked.HasKey(p => new { p.EventId, p.Consumer });
            parked.Property(p => p.Consumer).HasMaxLength(60);
            parked.Property(p => p.Type).HasMaxLength(100);
            parked.Property(p => p.Body).HasMaxLength(-1);
            parked.Property(p => p.TraceParent).HasMaxLength(60);
            parked.Property(p => p.Reason).HasMaxLength(200);
            parked.Ignore(p => p.Message);
        });
    }
}
