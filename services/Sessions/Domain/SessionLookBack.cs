using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.Sessions.Domain;

/// <summary>What people looked back on, readable by the circle in which it arose: the group, or everyone inside.</summary>
public sealed class SessionLookBack : Audienced, IVersioned
{
    private SessionLookBack()
    {
    }

    public SessionLookBack(Session session)
    {
        (SessionId, NetworkId, CircleId) = (session.Id, session.NetworkId, session.GroupId);
        Audience = session.GroupId is null ? AudienceLevel.Inside : AudienceLevel.Circle;
        ArisenAt = session.HeldAt ?? session.ArisenAt;
    }

    public Guid SessionId { get; private set; }

    public List<string> WhatIsDifferentNow { get; private set; } = [];

    public List<string> GaveEnergy { get; private set; } = [];

    public List<string> CostEnergy { get; private set; } = [];

    public List<string> ForNextTime { get; private set; } = [];

    public string? WatcherNote { get; private set; }

    public DateTimeOffset? LookedBackAt { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    public long Version { get; private set; }

    /// <summary>Takes down what people said, beginning with what is different now. Said again, it replaces what was said before, until confirmed.</summary>
    public Refusal? Say(
        IReadOnlyList<string> different, IReadOnlyList<string>? gave, IReadOnlyList<string>? cost, IReadOnlyList<string>? next, Guid author, DateTimeOffset now)
    {
        if (ConfirmedAt is not null) return Refusals.LookBackConfirmed;
        if (Kept(different).Count == 0) return Refusals.WhatIsDifferentFirst;

        (WhatIsDifferentNow, GaveEnergy, CostEnergy, ForNextTime) = (Kept(different), Kept(gave), Kept(cost), Kept(next));
        (AuthorId, LookedBackAt) = (author, now);
        return null;
    }

    public void Note(string watcherNote) => WatcherNote = watcherNote.Trim();

    public Refusal? Confirm(Guid person, DateTimeOffset now)
    {
        if (LookedBackAt is null) return Refusals.LookBackFirst;
        if (ConfirmedAt is not null) return Refusals.LookBackConfirmed;
        if (person == AuthorId) return Refusals.SomebodyElseConfirms;

        ConfirmedAt = now;
        return null;
    }

    /// <summary>Forgets a person who was erased; what the group said stays the group's.</summary>
    public void Forget(Guid person) => ForgetAuthor(person);

    private static List<string> Kept(IReadOnlyList<string>? lines) => [.. (lines ?? []).Where(l => !string.IsNullOrWhiteSpace(l)).Select(l => l.Trim())];
}
