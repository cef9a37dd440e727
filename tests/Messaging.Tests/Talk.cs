using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Messaging.Tests;

/// <summary>An event for tests: the n-th word said in a network.</summary>
public sealed record WordSaid(Guid NetworkId, int Number) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => NetworkId;
}

/// <summary>An event that one listener answers with an event of its own.</summary>
public sealed record QuestionAsked(Guid NetworkId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => NetworkId;
}

/// <summary>What a listener wrote down.</summary>
public sealed class Note
{
    public long Id { get; private set; }

    public Guid NetworkId { get; init; }

    public int Number { get; init; }
}

public abstract class TalkDb(DbContextOptions options) : ServiceDb(options)
{
    public DbSet<Note> Notes => Set<Note>();
}

public sealed class SqliteTalkDb(DbContextOptions<SqliteTalkDb> options) : TalkDb(options);

public sealed class SqlServerTalkDb(DbContextOptions<SqlServerTalkDb> options) : TalkDb(options);

/// <summary>How a listener of a test behaves: notes every word, and can be told to fail.</summary>
public sealed class Listening
{
    private int _applied;

    public Func<WordSaid, bool> Fails { get; set; } = _ => false;

    /// <summary>Runs in the middle of a reaction, before its changes are saved.</summary>
    public Func<WordSaid, CancellationToken, Task> Meanwhile { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>How often a reaction ran to its end, saved or not.</summary>
    public int Applied => _applied;

    public Reactions<TalkDb> Reactions => new Reactions<TalkDb>()
        .On<WordSaid>(async (said, db, stop) =>
        {
            if (Fails(said.Data)) throw new InvalidOperationException("told to fail");
            db.Notes.Add(new Note { NetworkId = said.Data.NetworkId, Number = said.Data.Number });
            await Meanwhile(said.Data, stop);
            Interlocked.Increment(ref _applied);
        });

    /// <summary>Answers a question with a word, saved in the transaction of the reaction.</summary>
    public static Reactions<TalkDb> Answering => new Reactions<TalkDb>()
        .On<QuestionAsked>((asked, db, _) =>
        {
            db.Outbox.Add(OutboxMessage.For(new WordSaid(asked.Data.NetworkId, 42), AudienceLevel.Inside, null, asked.OccurredAt));
            return Task.CompletedTask;
        });
}
