using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Messaging.Tests;

/// <summary>What a test does to a database behind the services' backs.</summary>
public static class TestSql
{
    public static Task<int> MarkUnsent(TalkDb db) => db.Outbox.ExecuteUpdateAsync(row => row.SetProperty(o => o.SentAt, (DateTimeOffset?)null));

    public static Task<int> Attempts(TalkDb db) => db.Outbox.SumAsync(o => o.Attempts);
}
