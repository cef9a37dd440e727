using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Messaging;

/// <summary>The two tables of messaging in every service's database.</summary>
public static class MessageTables
{
    /// <summary>Maps outbox and inbox.</summary>
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
        });
    }
}
