using LivingNetworks.Audience;
using LivingNetworks.Messaging;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.Hosting;

/// <summary>An operator did something to what people keep here. Any service says it; membership keeps the register.</summary>
/// <param name="ActId">The act.</param>
/// <param name="Act">What it was.</param>
public sealed record OperatorActed(Guid ActId, OperatorAct Act) : IEvent
{
    Guid? IEvent.NetworkId => null;

    Guid IEvent.SubjectId => ActId;
}

/// <summary>What an operator can do that people are told of.</summary>
public enum OperatorAct
{
    /// <summary>Removed what had had its time.</summary>
    RanRetention,

    /// <summary>Offered events again that the service could not apply.</summary>
    ReplayedEvents,

    /// <summary>Copied everything that is kept.</summary>
    TookBackup,

    /// <summary>Put an earlier copy in the place of what was kept.</summary>
    RestoredBackup,

    /// <summary>Made anew what a service keeps of others.</summary>
    RebuiltProjection,

    /// <summary>Made new keys for signing in.</summary>
    RotatedKeys,

    /// <summary>Carried out an erasure that somebody had asked for.</summary>
    ErasedPerson,

    /// <summary>Brought a database up to date.</summary>
    Migrated,
}

/// <summary>How an operator's act is said where a database is at hand.</summary>
public static class OperatorRegister
{
    /// <summary>Says it; the caller saves.</summary>
    public static void SayActed(this ServiceDb db, OperatorAct act, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(db);
        db.Outbox.Add(OutboxMessage.For(new OperatorActed(Call.NewId(), act), AudienceLevel.Inside, actor: null, now));
    }
}

/// <summary>Says what an operator does through a service's program.</summary>
public interface IOperatorActs
{
    /// <summary>Says it before it is done.</summary>
    Task Say(OperatorAct act, CancellationToken stop);
}

internal sealed class OperatorActs<TDb>(IServiceScopeFactory scopes, TimeProvider clock) : IOperatorActs
    where TDb : ServiceDb
{
    public async Task Say(OperatorAct act, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        db.SayActed(act, clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }
}

/// <summary>A word that an operator can give to a service's program.</summary>
/// <param name="Word">The word.</param>
/// <param name="Does">What it does, for the list of words.</param>
/// <param name="Do">Carries it out and tells what was done; answers as <see cref="WordExit"/> says.</param>
public sealed record OperatorWord(string Word, string Does, Func<IServiceProvider, TextWriter, CancellationToken, Task<int>> Do);
