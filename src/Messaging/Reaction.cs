using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Messaging;

/// <summary>The answer to one type of event.</summary>
internal sealed class Reaction<TDb, TEvent>(Func<Envelope<TEvent>, TDb, CancellationToken, Task> first, string? keeps) : Reaction<TDb>
    where TDb : DbContext
    where TEvent : class, IEvent
{
    private readonly List<(Func<Envelope<TEvent>, TDb, CancellationToken, Task> Answer, string? Keeps)> _functions = [(first, keeps)];

    public override Type EventType => typeof(TEvent);

    public override IEnumerable<string> Keeps => _functions.Select(f => f.Keeps).OfType<string>();

    public void Add(Func<Envelope<TEvent>, TDb, CancellationToken, Task> function, string? keeps) => _functions.Add((function, keeps));

    public override Task Apply(string envelopeJson, TDb db, CancellationToken stop) => Apply(envelopeJson, db, _ => true, stop);

    public override Task ApplyTo(string projection, string envelopeJson, TDb db, CancellationToken stop) => Apply(envelopeJson, db, keeps => keeps == projection, stop);

    private async Task Apply(string envelopeJson, TDb db, Func<string?, bool> which, CancellationToken stop)
    {
        var envelope = JsonSerializer.Deserialize<Envelope<TEvent>>(envelopeJson, EventJson.Options)!;
        foreach (var (answer, _) in _functions.Where(f => which(f.Keeps))) await answer(envelope, db, stop);
    }
}
