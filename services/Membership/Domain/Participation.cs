using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Domain;

/// <summary>One person in one network, from the first suggestion to the day they leave.</summary>
public sealed class Participation : IVersioned
{
    private static readonly int AllSteps = Enum.GetValues<WelcomeStep>().Length;

    private readonly List<WelcomeStepTaken> _steps = [];

    private Participation()
    {
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    public Guid NetworkId { get; private set; }

    public ParticipationState State { get; private set; }

    public JoinedVia JoinedVia { get; private set; }

    public DateOnly? JoinedOn { get; private set; }

    /// <summary>The moment from which they took part; orders lists.</summary>
    public DateTimeOffset? TakesPartSince { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    /// <summary>Optional, in neutral words, and never part of an event.</summary>
    public EndReason? EndReason { get; private set; }

    public List<string> Gives { get; private set; } = [];

    public List<string> Seeks { get; private set; } = [];

    public string? Commitment { get; private set; }

    public DateOnly? CommittedUntil { get; private set; }

    public int? HoursPerMonth { get; private set; }

    /// <summary>The organisation that may know of it, which was the person's own when they said so; their choice alone.</summary>
    public Guid? ToldOrganisationId { get; private set; }

    public List<Guid> WelcomerIds { get; private set; } = [];

    public DateTimeOffset? WelcomeStartedAt { get; private set; }

    public DateTimeOffset? WelcomeCompletedAt { get; private set; }

    public IReadOnlyList<WelcomeStepTaken> Steps => _steps;

    public long Version { get; private set; }

    /// <summary>Whether they belong inside now.</summary>
    public bool IsInside => State is ParticipationState.TakingPart or ParticipationState.SteppingBack;

    private bool IsOnTheWay => State is ParticipationState.InConversation or ParticipationState.Welcomed;

    /// <summary>Somebody on the platform whom one would like to invite.</summary>
    public static Participation Suggest(Guid id, Guid personId, Guid networkId) =>
        new() { Id = id, PersonId = personId, NetworkId = networkId, State = ParticipationState.Suggested, JoinedVia = JoinedVia.Invitation };

    /// <summary>Somebody said yes to a conversation.</summary>
    public static Participation InConversation(Guid id, Guid personId, Guid networkId, DateTimeOffset now)
    {
        var participation = Suggest(id, personId, networkId);
        participation.BeginConversation(now);
        return participation;
    }

    /// <summary>Whoever lights the spark takes part from the first moment.</summary>
    public static Participation OfInitiator(Guid id, Guid personId, Guid networkId, DateTimeOffset now)
    {
        var participation = new Participation { Id = id, PersonId = personId, NetworkId = networkId, JoinedVia = JoinedVia.Initiator };
        participation.Begin(DateOnly.FromDateTime(now.UtcDateTime), now);
        return participation;
    }

    /// <summary>Somebody who already took part when their network came on board; they were welcomed long ago.</summary>
    public static Participation Imported(Guid id, Guid personId, Guid networkId, DateOnly joinedOn)
    {
        var participation = new Participation { Id = id, PersonId = personId, NetworkId = networkId, JoinedVia = JoinedVia.Import };
        participation.Begin(joinedOn, new DateTimeOffset(joinedOn.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));
        return participation;
    }

    /// <summary>Somebody who was on the way turns out to take part already; who left or declined is not brought back by a list.</summary>
    public Refusal? BringOnBoard(DateOnly joinedOn)
    {
        if (IsInside) return Refusals.TakesPartAlready;
        if (State is ParticipationState.Left or ParticipationState.Declined) return Refusals.NotOnTheWay;

        JoinedVia = JoinedVia.Import;
        Begin(joinedOn, new DateTimeOffset(joinedOn.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));
        return null;
    }

    public Refusal? Invite()
    {
        if (IsInside || IsOnTheWay) return Refusals.TakesPartAlready;

        State = ParticipationState.Invited;
        return null;
    }

    /// <summary>Somebody said yes to a conversation; who left or declined earlier is as welcome as anybody.</summary>
    public Refusal? BeginConversation(DateTimeOffset now)
    {
        if (IsInside || IsOnTheWay) return Refusals.TakesPartAlready;

        _steps.Clear();
        (State, JoinedVia) = (ParticipationState.InConversation, JoinedVia.Invitation);
        (WelcomeStartedAt, WelcomeCompletedAt, WelcomerIds) = (now, null, []);
        (EndedOn, EndReason) = (null, null);
        return null;
    }

    public Refusal? Decline()
    {
        if (IsInside || State is ParticipationState.Left or ParticipationState.Declined) return Refusals.NotOnTheWay;

        State = ParticipationState.Declined;
        return null;
    }

    public Refusal? StartWelcome(IEnumerable<Guid> welcomers, DateTimeOffset now)
    {
        if (!IsOnTheWay && !(IsInside && WelcomeCompletedAt is null)) return Refusals.NotOnTheWay;
        if (welcomers.Contains(PersonId)) return Refusals.WelcomedByOneself;

        WelcomerIds = [.. welcomers.Distinct()];
        WelcomeStartedAt ??= now;
        return null;
    }

    public Refusal? CompleteStep(WelcomeStep step, DateOnly on, Guid by, DateTimeOffset now)
    {
        if (WelcomeStartedAt is null || (!IsOnTheWay && !IsInside)) return Refusals.NotOnTheWay;
        if (step is WelcomeStep.RulesTold or WelcomeStep.PersonalTalk && by == PersonId) return Refusals.ToldByAnother;
        if (_steps.Any(s => s.Step == step)) return Refusals.StepTaken;

        _steps.Add(new WelcomeStepTaken(step, on, by));
        if (step == WelcomeStep.PersonalTalk && State == ParticipationState.InConversation) State = ParticipationState.Welcomed;
        if (_steps.Count == AllSteps) WelcomeCompletedAt = now;
        return null;
    }

    /// <summary>Takes part from now on; after a talk and after somebody told the rules.</summary>
    public Refusal? TakePart(DateOnly joinedOn, DateTimeOffset now)
    {
        if (IsInside) return Refusals.TakesPartAlready;
        if (!IsOnTheWay) return Refusals.NotOnTheWay;
        if (!Took(WelcomeStep.PersonalTalk)) return Refusals.TalkFirst;
        if (!Took(WelcomeStep.RulesTold)) return Refusals.RulesNotTold;

        Begin(joinedOn, now);
        return null;
    }

    public Refusal? StepBack()
    {
        if (State != ParticipationState.TakingPart) return Refusals.NotTakingPart;

        State = ParticipationState.SteppingBack;
        return null;
    }

    public Refusal? Resume()
    {
        if (State != ParticipationState.SteppingBack) return Refusals.NotSteppingBack;

        State = ParticipationState.TakingPart;
        return null;
    }

    /// <summary>Always possible, at once, and without a reason.</summary>
    public Refusal? Leave(EndReason? reason, DateOnly on)
    {
        if (State is ParticipationState.Left or ParticipationState.Declined) return Refusals.LeftAlready;

        (State, EndedOn, EndReason) = (ParticipationState.Left, on, reason ?? Contracts.EndReason.Unsaid);
        return null;
    }

    public Refusal? StateGivesAndSeeks(IEnumerable<string> gives, IEnumerable<string> seeks)
    {
        if (!IsInside && !IsOnTheWay) return Refusals.NotTakingPart;

        (Gives, Seeks) = (Lines(gives), Lines(seeks));
        return null;
    }

    public Refusal? StateCommitment(string? wording, DateOnly? until, int? hoursPerMonth)
    {
        if (!IsInside && !IsOnTheWay) return Refusals.NotTakingPart;

        (Commitment, CommittedUntil, HoursPerMonth) = (wording?.Trim(), until, hoursPerMonth);
        return null;
    }

    /// <summary>One's own organisation may know of it, as long as one belongs to it.</summary>
    public Refusal? TellHomeOrganisation(Guid? organisationId)
    {
        if (!IsInside) return Refusals.NotTakingPart;
        if (organisationId is null) return Refusals.NoHomeBase;

        ToldOrganisationId = organisationId;
        return null;
    }

    public void TakeTellingBack() => ToldOrganisationId = null;

    /// <summary>Takes away what the person said, after an erasure; that somebody took part stays.</summary>
    public void Erase(DateOnly on)
    {
        if (State is not (ParticipationState.Left or ParticipationState.Declined)) (State, EndedOn) = (ParticipationState.Left, on);
        (Gives, Seeks, Commitment, CommittedUntil, HoursPerMonth, EndReason, ToldOrganisationId) = ([], [], null, null, null, null, null);
    }

    private bool Took(WelcomeStep step) => _steps.Any(s => s.Step == step);

    private void Begin(DateOnly joinedOn, DateTimeOffset since) =>
        (State, JoinedOn, TakesPartSince, EndedOn, EndReason) = (ParticipationState.TakingPart, joinedOn, since, null, null);

    private static List<string> Lines(IEnumerable<string> lines) =>
        [.. lines.Select(l => l.Trim()).Where(l => l.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
}

/// <summary>A step of the welcome that was taken.</summary>
public sealed class WelcomeStepTaken
{
    private WelcomeStepTaken()
    {
    }

    internal WelcomeStepTaken(WelcomeStep step, DateOnly on, Guid byPersonId) => (Step, On, ByPersonId) = (step, on, byPersonId);

    public WelcomeStep Step { get; private set; }

    public DateOnly On { get; private set; }

    public Guid ByPersonId { get; private set; }
}
