using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.Messaging;

/// <summary>Applies events to a service, each one once: the reaction's changes and the note that it was applied are saved in one transaction.</summary>
public sealed class Inbox<TDb> : IListener
    where TDb : DbContext
{
    private readonly IServiceScopeFactory _scopes;
    private readonly PassingFaults? _passing;
    private readonly FrozenDictionary<string, Reaction<TDb>> _reactions;

    internal Inbox(string name, string system, Reactions<TDb> reactions, IServiceScopeFactory scopes, PassingFaults? passing)
    {
        (Name, System, _scopes, _passing) = (name, system, scopes, passing);
        _reactions = reactions.All.ToFrozenDictionary(r => EventNames.Of(r.EventType));
    }

    /// <summary>The listener: the name of the service.</summary>
    public string Name { get; }

    /// <summary>The kind of bus, as spans and figures call it.</summary>
    private string System { get; }

    /// <summary>The types of events that the service listens to.</summary>
    public IReadOnlyCollection<string> Types => _reactions.Keys;

    /// <summary>Applies an event, unless that was done before or nobody listens to it any more.</summary>
    public async Task Apply(BusMessage message, CancellationToken stop)
    {
        if (!_reactions.TryGetValue(message.Type, out var reaction)) return;

        using var processing = MessagingTelemetry.Process(message, System, Name);
        await using var scope = _scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        var begun = false;
        try
        {
            await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
            {
                begun = false; // the strategy may come here a second time
                db.ChangeTracker.Clear();
                await using var transaction = await db.Database.BeginTransactionAsync(stop);
                if (await db.Set<InboxMessage>().AnyAsync(i => i.EventId == message.EventId && i.Consumer == Name, stop)) return;
                begun = true;
                db.Add(new InboxMessage(message.EventId, Name, TimeProvider.System.GetUtcNow()));
                await reaction.Apply(message.Body, db, stop);
                await db.SaveChangesAsync(stop);
                await transaction.CommitAsync(stop);
            });
            if (begun) processing.Applied();
        }
        catch (Exception failure) when (failure is not OperationCanceledException && (!begun || _passing?.Are(failure) == true))
        {
            processing.Failed(failure);
            throw new DatabaseAwayException(failure);
        }
        catch (Exception failure)
        {
            processing.Failed(failure);
            throw;
        }
    }

    async Task IListener.Park(BusMessage message, string reason, CancellationToken stop)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        if (await Parked(db).AnyAsync(p => p.EventId == message.EventId, stop)) return;
        db.Add(new ParkedMessage(message, Name, reason, TimeProvider.System.GetUtcNow()));
        await db.SaveChangesAsync(stop);
    }

    async Task<int> IListener.CountParked(CancellationToken stop)
    {
        await using var scope = _scopes.CreateAsyncScope();
        return await Parked(scope.ServiceProvider.GetRequiredService<TDb>()).CountAsync(stop);
    }

    async Task<int> IListener.ReplayParked(CancellationToken stop)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        var parked = await Parked(db).AsNoTracking().OrderBy(p => p.ParkedAt).ToListAsync(stop);
        foreach (var message in parked)
        {
            try
            {
                await Apply(message.Message, stop);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                continue; // it stays where it is, to be seen and replayed again
            }

            await Parked(db).Where(p => p.EventId == message.EventId).ExecuteDeleteAsync(stop);
        }

        return parked.Count;
    }

    private IQueryable<ParkedMessage> Parked(TDb db) => db.Set<ParkedMessage>().Where(p => p.Consumer == Name);
}
