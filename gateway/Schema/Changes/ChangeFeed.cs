using System.Collections.Concurrent;
using System.Text.Json;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Audience;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Gateway.Schema.Changes;

/// <summary>A hint that something changed, for those who watch a network.</summary>
/// <param name="Part">Which part.</param>
/// <param name="Audience">Who may know of it.</param>
/// <param name="SubjectId">What it is about.</param>
/// <param name="IsOfLog">Whether only those who can read the subject now may know, because older items are closed to newcomers.</param>
public sealed record ChangeHint(NetworkPart Part, AudienceLevel Audience, Guid SubjectId, bool IsOfLog);

/// <summary>Hears every event of the services and hints at it to those who watch the network. What is told to whom: decision 12.</summary>
public sealed class ChangeFeed
{
    private static readonly Dictionary<string, NetworkPart> Parts = new(
    [
        .. On(NetworkPart.Network, typeof(NetworkFormed), typeof(NetworkBecameAlive), typeof(NetworkRested), typeof(NetworkRekindled), typeof(NetworkConcluded),
            typeof(EndingProposed), typeof(OpennessChanged), typeof(PhaseRead), typeof(SharingAgreed), typeof(HistoryForNewcomersSet)),
        .. On(NetworkPart.People, typeof(ParticipantWelcomed), typeof(ParticipantLeft), typeof(ParticipantSteppedBack), typeof(ParticipationResumed), typeof(ParticipantsImported), typeof(RolesChanged)),
        .. On(NetworkPart.Goals, typeof(GoalAdopted), typeof(GoalLetGo)),
        .. On(NetworkPart.Rules, typeof(RulesAdopted), typeof(RulesReaffirmed), typeof(RuleRetired)),
        .. On(NetworkPart.Sessions, typeof(SessionPlanned), typeof(SessionMoved), typeof(SessionCancelled), typeof(SessionHeld)),
        .. On(NetworkPart.Activities, typeof(ActivityStarted), typeof(ActivityHarvested), typeof(ActivityDropped), typeof(TaskPickedUp), typeof(AssignmentAgreed)),
        .. On(NetworkPart.Market, typeof(MarketOpened), typeof(MatchAgreed), typeof(MatchKept), typeof(MarketCounted)),
        .. On(NetworkPart.Log, [.. LogTypes, typeof(TimelinePointShared), typeof(TimelineTalked)]),
        .. On(NetworkPart.Measurements, typeof(RoundOpened), typeof(RoundClosed), typeof(RoundDiscussed), typeof(RoundImported), typeof(ResultReleased)),
    ]);

    private static readonly HashSet<string> OfLog = [.. LogTypes.Select(EventNames.Of)];

    private readonly ConcurrentDictionary<Guid, ConcurrentDictionary<ChangeWatch, bool>> _watches = new();

    private static Type[] LogTypes =>
        [typeof(EntryShared), typeof(InsightShared), typeof(InsightPractised), typeof(InsightAnchored), typeof(InsightSteppedBack), typeof(CollectiveLearningReached)];

    /// <summary>How many watch a network.</summary>
    public int Watching(Guid networkId) => _watches.TryGetValue(networkId, out var watches) ? watches.Count : 0;

    /// <summary>Watches a network until disposed of.</summary>
    public ChangeWatch Watch(Guid networkId)
    {
        var watch = new ChangeWatch(left => Leave(networkId, left));
        while (true)
        {
            var watches = _watches.GetOrAdd(networkId, _ => new());
            watches[watch] = true;
            if (_watches.TryGetValue(networkId, out var kept) && kept == watches) return watch; // else the last one left at this very moment
        }
    }

    /// <summary>Passes an event on as a hint, if everybody inside may know of it; never waits.</summary>
    public Task Hear(BusMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (!Parts.TryGetValue(message.Type, out var part)) return Task.CompletedTask;
        var envelope = JsonSerializer.Deserialize<Envelope>(message.Body, EventJson.Options)!;
        if (envelope.NetworkId is not { } networkId || envelope.Audience < AudienceLevel.Inside || envelope.Data is { GroupId: not null } or { CircleId: not null }) return Task.CompletedTask;
        if (!_watches.TryGetValue(networkId, out var watches)) return Task.CompletedTask;
        var hint = new ChangeHint(part, envelope.Audience, envelope.SubjectId, OfLog.Contains(message.Type));
        foreach (var watch in watches.Keys) watch.Note(hint);
        return Task.CompletedTask;
    }

    private void Leave(Guid networkId, ChangeWatch watch)
    {
        if (!_watches.TryGetValue(networkId, out var watches)) return;
        watches.TryRemove(watch, out _);
        if (watches.IsEmpty) _watches.TryRemove(new KeyValuePair<Guid, ConcurrentDictionary<ChangeWatch, bool>>(networkId, watches));
    }

    private static IEnumerable<KeyValuePair<string, NetworkPart>> On(NetworkPart part, params IEnumerable<Type> events) => events.Select(e => KeyValuePair.Create(EventNames.Of(e), part));

    /// <summary>What the feed reads of an event.</summary>
    private sealed record Envelope(Guid? NetworkId, AudienceLevel Audience, Guid SubjectId, Place? Data);

    private sealed record Place(Guid? GroupId, Guid? CircleId);
}
