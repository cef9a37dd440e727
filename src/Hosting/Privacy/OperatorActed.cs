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
}

/// <summary>Says what an operator does through a service's program.</summary>
internal interface IOperatorActs
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
        db.Outbox.Add(OutboxMessage.For(new OperatorActed(Call.NewId(), act), AudienceLevel.Inside, actor: null, clock.GetUtcNow()));
        await db.SaveChangesAsync(stop);
    }
}

/// <summary>A further word that an operator can give to a service's program.</summary>
/// <param name="Word">The word after <c>--Operator:Command=</c>.</param>
/// <param name="Do">Carries it out and tells what was done; 0 when done, 2 when something is missing.</param>
public sealed record OperatorWord(string Word, Func<IServiceProvider, TextWriter, CancellationToken, Task<int>> Do);
