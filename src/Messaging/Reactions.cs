using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Messaging;

/// <summary>What a service does when others speak: every event it listens to, and the function that answers.</summary>
/// <remarks>A reaction changes the context it is given and returns; the caller saves its changes together with the inbox row.
/// Reactions tolerate any order and are never called twice for one event.</remarks>
public sealed class Reactions<TDb>
    where TDb : DbContext
{
    private readonly Dictionary<Type, Reaction<TDb>> _byEvent = [];

    /// <summary>Answers an event. Several functions may answer the same event; they run in the order given.</summary>
    /// <param name="react">The answer.</param>
    /// <param name="keeps">The projection that the answer keeps, where it does nothing else: an operator can have it made anew.</param>
    public Reactions<TDb> On<TEvent>(Func<Envelope<TEvent>, TDb, CancellationToken, Task> react, string? keeps = null)
        where TEvent : class, IEvent
    {
        if (_byEvent.TryGetValue(typeof(TEvent), out var known)) ((Reaction<TDb, TEvent>)known).Add(react, keeps);
        else _byEvent.Add(typeof(TEvent), new Reaction<TDb, TEvent>(react, keeps));
        return this;
    }

    /// <summary>The events listened to.</summary>
    public IReadOnlyCollection<Reaction<TDb>> All => _byEvent.Values;
}

/// <summary>The answer to one event, whatever its type.</summary>
public abstract class Reaction<TDb>
    where TDb : DbContext
{
    /// <summary>The record of the event.</summary>
    public abstract Type EventType { get; }

    /// <summary>The projections that it keeps.</summary>
    public abstract IEnumerable<string> Keeps { get; }

    /// <summary>Applies an envelope to one projection and to nothing else.</summary>
    public abstract Task ApplyTo(string projection, string envelopeJson, TDb db, CancellationToken stop);

    /// <summary>Applies an envelope read from its JSON.</summary>
    public abstract Task Apply(string envelopeJson, TDb db, CancellationToken stop);
}
