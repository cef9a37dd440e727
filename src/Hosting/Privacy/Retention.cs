using LivingNetworks.Audience;
using LivingNetworks.Messaging;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LivingNetworks.Hosting;

/// <summary>How long a kind of thing is kept.</summary>
public enum RetentionClass
{
    /// <summary>As long as the network runs; gone once it ended.</summary>
    RunOfNetwork,

    /// <summary>Until the period is over that the network agreed at its ending.</summary>
    AfterEnding,

    /// <summary>Until the person takes it back or is erased.</summary>
    UntilWithdrawn,

    /// <summary>Days or weeks, because it has served by then.</summary>
    Short,
}

/// <summary>What is over at one moment.</summary>
/// <param name="Now">The moment.</param>
/// <param name="Ended">Networks that ended.</param>
/// <param name="Over">Networks whose agreed period after the ending is over.</param>
/// <param name="Services">Parts of the service that keep something beside its database.</param>
public sealed record RetentionDue(DateTimeOffset Now, IReadOnlyList<Guid> Ended, IReadOnlyList<Guid> Over, IServiceProvider Services);

/// <summary>How many of a kind are over.</summary>
public sealed record RetentionCount(string Kind, RetentionClass Class, int Due);

/// <summary>Every kind of thing that a service keeps, with how long; the one table that says so.</summary>
public sealed class Retention<TDb>
    where TDb : ServiceDb
{
    private readonly List<Row> _rows = [];

    /// <summary>The kinds with their classes.</summary>
    public IReadOnlyList<(string Kind, RetentionClass Class)> Kinds => [.. _rows.Select(r => (r.Kind, r.Class))];

    /// <summary>The records that the table speaks of.</summary>
    public IReadOnlySet<Type> Types => _rows.Select(r => r.Type).ToHashSet();

    /// <summary>A kind that goes by itself when it is due. Rows are removed in the order given, so that what leans on another goes first.</summary>
    public Retention<TDb> Goes<T>(string kind, RetentionClass @class, Func<TDb, RetentionDue, IQueryable<T>> due)
        where T : class
    {
        _rows.Add(new Row(kind, @class, typeof(T), (db, at, stop) => due(db, at).CountAsync(stop), (db, at, stop) => due(db, at).ExecuteDeleteAsync(stop)));
        return this;
    }

    /// <summary>A kind that stays until somebody takes it back, or is tidied by the part of the service that owns it.</summary>
    public Retention<TDb> Stays<T>(string kind, RetentionClass @class)
        where T : class
    {
        _rows.Add(new Row(kind, @class, typeof(T), (_, _, _) => Task.FromResult(0), (_, _, _) => Task.FromResult(0)));
        return this;
    }

    /// <summary>The tables that every service has. Who belongs where goes with the network; the rest is tidied by the parts that own it.</summary>
    public Retention<TDb> WhatEveryServiceKeeps() => this
        .Goes("belongings", RetentionClass.AfterEnding, (db, due) => db.Belongings.Where(b => due.Over.Contains(b.NetworkId)))
        .Stays<DoneCommand>("commands-done", RetentionClass.Short)
        .Stays<OutboxMessage>("events-to-send", RetentionClass.Short)
        .Stays<InboxMessage>("events-applied", RetentionClass.Short)
        .Stays<ParkedMessage>("events-parked", RetentionClass.Short)
        .Stays<ErasedPerson>("erased-persons", RetentionClass.UntilWithdrawn)
        .Stays<EndedNetwork>("ended-networks", RetentionClass.UntilWithdrawn);

    internal Task<IReadOnlyList<RetentionCount>> Count(TDb db, DateTimeOffset now, IServiceProvider services, CancellationToken stop) => Each(db, now, services, r => r.Count, stop);

    internal Task<IReadOnlyList<RetentionCount>> Remove(TDb db, DateTimeOffset now, IServiceProvider services, CancellationToken stop) => Each(db, now, services, r => r.Remove, stop);

    private async Task<IReadOnlyList<RetentionCount>> Each(TDb db, DateTimeOffset now, IServiceProvider services, Func<Row, Func<TDb, RetentionDue, CancellationToken, Task<int>>> what, CancellationToken stop)
    {
        var ended = await db.EndedNetworks.AsNoTracking().Where(n => n.EndedAt != null).ToListAsync(stop);
        var due = new RetentionDue(now, [.. ended.Select(n => n.NetworkId)], [.. ended.Where(n => n.KeptUntil <= now).Select(n => n.NetworkId)], services);
        var counts = new List<RetentionCount>();
        foreach (var row in _rows) counts.Add(new RetentionCount(row.Kind, row.Class, await what(row)(db, due, stop)));
        return counts;
    }

    private sealed record Row(
        string Kind, RetentionClass Class, Type Type, Func<TDb, RetentionDue, CancellationToken, Task<int>> Count, Func<TDb, RetentionDue, CancellationToken, Task<int>> Remove);
}

/// <summary>What an operator can ask of a service's retention.</summary>
public interface IRetention
{
    /// <summary>Every kind of thing that the service keeps, as records.</summary>
    IReadOnlySet<Type> Types { get; }

    /// <summary>The same by name, with how long each is kept.</summary>
    IReadOnlyList<(string Kind, RetentionClass Class)> Kinds { get; }

    /// <summary>How many are over, kind by kind; nothing is removed.</summary>
    Task<IReadOnlyList<RetentionCount>> Count(CancellationToken stop);

    /// <summary>Removes what is over, and says how many of each kind went. What an operator did by hand is told to the register.</summary>
    Task<IReadOnlyList<RetentionCount>> Remove(bool byOperator, CancellationToken stop);
}

/// <summary>Removes what had its time, once a day.</summary>
public static class RetentionSetup
{
    /// <summary>Registers the table, the daily run and what an operator can ask of it.</summary>
    public static void AddRetention<TDb>(this WebApplicationBuilder builder, Retention<TDb> table)
        where TDb : ServiceDb
    {
        builder.Services.AddSingleton(table);
        builder.Services.AddSingleton<IRetention, RetentionRun<TDb>>();
        builder.Services.AddHostedService<RetentionDaily>();
    }
}

internal sealed class RetentionRun<TDb>(Retention<TDb> table, IServiceScopeFactory scopes, IOperatorActs acts, TimeProvider clock) : IRetention
    where TDb : ServiceDb
{
    public IReadOnlySet<Type> Types => table.Types;

    public IReadOnlyList<(string Kind, RetentionClass Class)> Kinds => table.Kinds;

    public async Task<IReadOnlyList<RetentionCount>> Count(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await table.Count(scope.ServiceProvider.GetRequiredService<TDb>(), clock.GetUtcNow(), scope.ServiceProvider, stop);
    }

    public async Task<IReadOnlyList<RetentionCount>> Remove(bool byOperator, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (db, now) = (scope.ServiceProvider.GetRequiredService<TDb>(), clock.GetUtcNow());
        if (byOperator) await acts.Say(OperatorAct.RanRetention, stop);
        return await table.Remove(db, now, scope.ServiceProvider, stop);
    }
}

internal sealed partial class RetentionDaily(IRetention retention, ILogger<RetentionDaily> log) : BackgroundService
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Interval = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            for (var wait = AfterStart; ; wait = Interval)
            {
                await Task.Delay(wait, stoppingToken);
                try
                {
                    Removed((await retention.Remove(byOperator: false, stoppingToken)).Sum(c => c.Due));
                }
                catch (Exception failure) when (failure is not OperationCanceledException)
                {
                    RemovingFailed(failure.GetType().Name);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The process stops.
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} rows had had their time and were removed.")]
    private partial void Removed(int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "What had its time could not be removed ({Failure}); trying again in a day.")]
    private partial void RemovingFailed(string failure);
}
