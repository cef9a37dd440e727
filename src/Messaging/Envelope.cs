using LivingNetworks.Audience;

namespace LivingNetworks.Messaging;

/// <summary>An event as it travels (domain.md 2.0.6).</summary>
/// <param name="EventId">Identifies the event for ever; a listener applies it once.</param>
/// <param name="Type">Topic and name, such as <c>membership.goal-adopted</c>.</param>
/// <param name="Version">Version of the shape of <paramref name="Data"/>.</param>
/// <param name="OccurredAt">When it happened, in UTC.</param>
/// <param name="NetworkId">The network it happened in, if any.</param>
/// <param name="ActorRef">Who did it; left out when the audience is L0 to L2 or the event is aggregate.</param>
/// <param name="Audience">Who may know of the thing that the event is about.</param>
/// <param name="SubjectId">What it is about.</param>
/// <param name="Data">The fact itself.</param>
public sealed record Envelope<TEvent>(
    Guid EventId, string Type, int Version, DateTimeOffset OccurredAt, Guid? NetworkId, Guid? ActorRef, AudienceLevel Audience, Guid SubjectId, TEvent Data)
    where TEvent : class, IEvent;
