using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Messaging;

/// <summary>The answer to one type of event.</summary>
internal sealed class Reaction<TDb, TEvent>(Func<Envelope<TEvent>, TDb, CancellationToken, Task> first) : Reaction<TDb>
    where TDb : DbContext
    where TEvent : class, IEvent
{
    private readonly List<Func<Envelope<TEvent>, TDb, CancellationToken, Task>> _functions = [first];

    public override Type EventType => typeof(TEvent);

    public void Add(Func<Envelope<TEvent>, TDb, CancellationToken, Task> function) => _functions.Add(function);

    public override async Task Apply(string envelopeJson, TDb db, CancellationToken stop)
    {
        var envelope = JsonSerializer.Deserialize<Envelope<TEvent>>(envelopeJson, EventJson.Options)!;
        foreach (var function in _functions) await function(envelope, db, stop);
    }
}
