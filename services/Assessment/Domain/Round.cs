using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Measurement;

namespace LivingNetworks.Assessment.Domain;

/// <summary>One questionnaire held once in one network: planned with its dialogue, announced, open, closed, talked through, filed.</summary>
public sealed class Round : IVersioned
{
    private const int MostOfGroupName = 60;

    /// <summary>Between two reminders: whoever did answer gets them as well.</summary>
    private static readonly TimeSpan RestBetweenReminders = TimeSpan.FromDays(2);

    private readonly List<DimensionResult> _results = [];
    private readonly List<string> _released = [];
    private readonly List<string> _groups = [];
    private readonly List<DimensionShift> _shifts = [];

    private Round()
    {
    }

    /// <summary>Identifies the round.</summary>
    public Guid Id { get; private set; }

    /// <summary>Where it is held.</summary>
    public Guid NetworkId { get; private set; }

    /// <summary>Code of the questionnaire.</summary>
    public string Instrument { get; private set; } = "";

    /// <summary>Its version; a series of rounds compares only within one version.</summary>
    public int InstrumentVersion { get; private set; }

    /// <summary>When in the life of the network.</summary>
    public RoundMoment Moment { get; private set; }

    /// <summary>Where it is in its own life.</summary>
    public RoundState State { get; private set; }

    /// <summary>Planned opening.</summary>
    public DateTimeOffset OpensAt { get; private set; }

    /// <summary>Planned closing.</summary>
    public DateTimeOffset ClosesAt { get; private set; }

    /// <summary>The session in which the results are talked through; null for an imported round.</summary>
    public Guid? DialogueSessionId { get; private set; }

    /// <summary>What was done differently before this round.</summary>
    public string? InterventionNote { get; private set; }

    /// <summary>How many people could answer; null before opening.</summary>
    public int? Invited { get; private set; }

    /// <summary>From which tickets are made; destroyed when the round closes, after which nobody can tell any more whose ticket was used.</summary>
    public byte[]? TicketKey { get; private set; }

    /// <summary>When everybody was last reminded of it.</summary>
    public DateTimeOffset? RemindedAt { get; private set; }

    /// <summary>The day it closed.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>When it became something that newcomers may or may not read: its end.</summary>
    public DateTimeOffset ArisenAt { get; private set; }

    /// <summary>How many answered; null before closing and below five.</summary>
    public int? Answers { get; private set; }

    /// <summary>The published figures; empty before closing.</summary>
    public IReadOnlyList<DimensionResult> Results => _results;

    /// <summary>Whether the answers say that a few people carry so much that the others sit back.</summary>
    public bool FewCarryMuch { get; private set; }

    /// <summary>The groups of which each person may choose one; empty where there are none.</summary>
    public IReadOnlyList<string> Groups => _groups;

    /// <summary>The fewest answers behind any figure.</summary>
    public int FewestAnswers { get; private set; } = Disclosure.Floor;

    /// <summary>The round before in the same series; null where there is none, and before closing.</summary>
    public Guid? ShiftedFrom { get; private set; }

    /// <summary>How many answers of the two belong together by a code; null where that would tell of a few people.</summary>
    public int? Matched { get; private set; }

    /// <summary>How many of the earlier round have no counterpart; null as above.</summary>
    public int? OnlyEarlier { get; private set; }

    /// <summary>How many of this round have none; null as above.</summary>
    public int? OnlyLater { get; private set; }

    /// <summary>What changed since then, per dimension with a mean in both.</summary>
    public IReadOnlyList<DimensionShift> Shifts => _shifts;

    /// <summary>What the network made of them.</summary>
    public Reading? Reading { get; private set; }

    /// <summary>Dimensions that the outer circle may see.</summary>
    public IReadOnlyList<string> Released => _released;

    /// <summary>The version of the network's own questions that it was opened with; null where there were none, and before opening.</summary>
    public Guid? OwnQuestionsId { get; private set; }

    /// <summary>The facilitator whom it is about, who asked for it and alone reads it; null for every other round.</summary>
    public Guid? AboutId { get; private set; }

    /// <summary>How many sheets there are on paper; 0 where there are none.</summary>
    public int PaperSheets { get; private set; }

    /// <summary>Whether it was held before the network came to this platform.</summary>
    public bool IsImported { get; private set; }

    /// <inheritdoc/>
    public long Version { get; private set; }

    /// <summary>Whether the results are fixed.</summary>
    public bool HasResults => State >= RoundState.Closed;

    /// <summary>Whether a later round of the same questionnaire would overlap with this one.</summary>
    public bool IsRunning => State < RoundState.Closed;

    /// <summary>The round as the network sees it.</summary>
    public IAudienced Inside => new Part(this);

    /// <summary>Plans a round; the caller has made sure that the dialogue is planned.</summary>
    /// <param name="plan">What was asked.</param>
    /// <param name="instrument">The questionnaire.</param>
    /// <param name="dialogue">The session for the talk.</param>
    /// <param name="id">The new round.</param>
    /// <param name="about">The facilitator whom it is about; null for every other round.</param>
    public static Result<Round> Plan(PlanRound plan, PublishedInstrument instrument, KnownSession? dialogue, Guid id, Guid? about = null)
    {
        if (plan.ClosesAt <= plan.OpensAt) return Refusals.EndsBeforeItStarts;
        if (DialogueRefused(plan.NetworkId, plan.ClosesAt, dialogue) is { } refusal) return refusal;
        List<string> groups = [.. plan.Groups?.Select(g => g.Trim()) ?? []];
        if (groups.Count == 1 || groups.Any(g => g.Length is 0 or > MostOfGroupName) || groups.Distinct(StringComparer.OrdinalIgnoreCase).Count() < groups.Count) return Refusals.GroupsUnclear;
        var round = new Round
        {
            Id = id,
            NetworkId = plan.NetworkId,
            Instrument = instrument.Text.Code,
            InstrumentVersion = instrument.Text.Version,
            Moment = plan.Moment,
            State = RoundState.Prepared,
            OpensAt = plan.OpensAt.ToUniversalTime(),
            ClosesAt = plan.ClosesAt.ToUniversalTime(),
            ArisenAt = plan.ClosesAt.ToUniversalTime(),
            DialogueSessionId = plan.DialogueSessionId,
            InterventionNote = plan.InterventionNote,
            FewestAnswers = plan.FewestAnswers,
            AboutId = about,
        };
        round._groups.AddRange(groups);
        return round;
    }

    /// <summary>Brings in the figures of a round that was held elsewhere.</summary>
    public static Round Import(Guid networkId, PublishedInstrument instrument, RoundMoment moment, DateOnly closedOn, int? invited, Snapshot snapshot, Guid id)
    {
        var day = new DateTimeOffset(closedOn, TimeOnly.MinValue, TimeSpan.Zero);
        var round = new Round
        {
            Id = id,
            NetworkId = networkId,
            Instrument = instrument.Text.Code,
            InstrumentVersion = instrument.Text.Version,
            Moment = moment,
            State = RoundState.TalkedThrough,
            OpensAt = day,
            ClosesAt = day,
            ClosedOn = closedOn,
            ArisenAt = day,
            Invited = invited,
            Answers = snapshot.Answers,
            IsImported = true,
        };
        round._results.AddRange(snapshot.Dimensions);
        return round;
    }

    /// <summary>Chooses another session for the dialogue.</summary>
    public Refusal? PlanDialogue(KnownSession? dialogue)
    {
        if (State > RoundState.Closed) return Refusals.TalkedThroughAlready;
        if (DialogueRefused(NetworkId, ClosesAt, dialogue) is { } refusal) return refusal;

        DialogueSessionId = dialogue!.SessionId;
        return null;
    }

    /// <summary>Notes that people were told in person.</summary>
    public Refusal? Announce()
    {
        if (State != RoundState.Prepared) return Refusals.NotBeforeOpening;

        State = RoundState.AnnouncedInPerson;
        return null;
    }

    /// <summary>Lets people answer. Announcing in person is advised and not enforced (architecture.md section 8, rule 4).</summary>
    public Refusal? Open(KnownSession? dialogue, int invited, byte[] ticketKey, OwnQuestionSet? own = null)
    {
        if (State is not (RoundState.Prepared or RoundState.AnnouncedInPerson)) return Refusals.NotBeforeOpening;
        if (dialogue is null || dialogue.IsCancelled) return Refusals.WithoutDialogue;
        if (invited < Disclosure.SmallestNetwork) return Refusals.TooFewForARound;

        State = RoundState.Open;
        Invited = invited;
        TicketKey = ticketKey;
        OwnQuestionsId = own?.Id;
        own?.Use();
        return null;
    }

    /// <summary>Whether it is about somebody else, who alone guides it.</summary>
    public bool IsOfAnother(Guid person) => AboutId is { } about && about != person;

    /// <summary>Has sheets made for it.</summary>
    public Refusal? Print(int sheets, int places)
    {
        if (State != RoundState.Open) return Refusals.NotOpen;
        if (AboutId is not null) return Refusals.NoPaperAboutOnePerson;
        if (sheets > places) return Refusals.MoreSheetsThanPlaces;

        PaperSheets = Math.Max(PaperSheets, sheets);
        return null;
    }

    /// <summary>Reminds everybody who can answer.</summary>
    public Refusal? Remind(DateTimeOffset now)
    {
        if (State != RoundState.Open) return Refusals.NotOpen;
        if (RemindedAt is { } last && now < last + RestBetweenReminders) return Refusals.RemindedJustNow;

        RemindedAt = now;
        return null;
    }

    /// <summary>Whether the round can be closed now; asked before its answers are sealed.</summary>
    public Refusal? MayClose() => State == RoundState.Open ? null : Refusals.NotOpen;

    /// <summary>The day that belongs to a round closed now: a round that is closed late does not get younger.</summary>
    public DateOnly DayOfClosing(DateTimeOffset now) => DateOnly.FromDateTime((now < ClosesAt ? now : ClosesAt).UtcDateTime);

    /// <summary>Fixes the results for good.</summary>
    public Refusal? Close(Snapshot snapshot, Shift? shift, int participantsNow, DateTimeOffset now)
    {
        if (MayClose() is { } refusal) return refusal;

        State = RoundState.Closed;
        ClosedOn = DayOfClosing(now);
        ArisenAt = now < ClosesAt ? now : ClosesAt;
        // People joined or left on the way; nobody kept a list of who, so the largest number known is the fairest.
        Invited = Math.Max(Math.Max(Invited ?? 0, participantsNow), snapshot.Answers ?? 0);
        (Answers, FewCarryMuch) = (snapshot.Answers, snapshot.FewCarryMuch);
        TicketKey = null;
        _results.AddRange(snapshot.Dimensions);
        if (shift is null) return null;

        (ShiftedFrom, Matched, OnlyEarlier, OnlyLater) = (shift.FromRoundId, shift.Matched, shift.OnlyEarlier, shift.OnlyLater);
        _shifts.AddRange(shift.Dimensions);
        return null;
    }

    /// <summary>Notes what the network made of the results; says in passing whether this is the first time.</summary>
    public Refusal? Read(Reading reading, KnownSession? dialogue, out bool first)
    {
        first = State == RoundState.Closed;
        if (AboutId is not null) return Refusals.StaysWithWhoAsked;
        if (IsImported) return Refusals.Imported;
        if (!HasResults) return Refusals.NotClosed;
        if (State == RoundState.Filed) return Refusals.Filed;
        if (dialogue is not { WasHeld: true }) return Refusals.DialogueNotHeld;

        State = RoundState.TalkedThrough;
        Reading = reading;
        return null;
    }

    /// <summary>Shows dimensions to the outer circle.</summary>
    public Refusal? Release(IReadOnlyList<string> dimensions)
    {
        if (AboutId is not null) return Refusals.StaysWithWhoAsked;
        if (State < RoundState.TalkedThrough) return Refusals.NotTalkedThrough;
        if (dimensions.Any(d => _results.All(r => r.Code != d))) return Refusals.UnknownDimension;
        if (dimensions.Any(d => _results.Single(r => r.Code == d).N is null)) return Refusals.NothingToRelease;

        _released.AddRange(dimensions.Distinct(StringComparer.Ordinal).Except(_released, StringComparer.Ordinal).ToList());
        return null;
    }

    /// <summary>Puts the round away.</summary>
    public Refusal? File()
    {
        if (AboutId is not null) return Refusals.StaysWithWhoAsked;
        if (State == RoundState.Filed) return Refusals.Filed;
        if (State != RoundState.TalkedThrough) return Refusals.NotTalkedThrough;

        State = RoundState.Filed;
        return null;
    }

    private static Refusal? DialogueRefused(Guid networkId, DateTimeOffset closesAt, KnownSession? dialogue)
    {
        if (dialogue is null || dialogue.NetworkId != networkId || dialogue.IsCancelled || dialogue.StartsAt is null) return Refusals.WithoutDialogue;
        return dialogue.StartsAt < closesAt ? Refusals.DialogueBeforeClosing : null;
    }

    /// <summary>What stays inside of a round. A round has no author: the round's own id stands there, which is no person's. One about a facilitator is that
    /// person's own as soon as it is closed, also when they left.</summary>
    private sealed class Part(Round round) : IAudienced
    {
        public Guid NetworkId => round.NetworkId;

        public Guid AuthorId => round.AboutId ?? round.Id;

        public AudienceLevel Audience => round is { AboutId: not null, HasResults: true } ? AudienceLevel.Own : AudienceLevel.Inside;

        public Guid? CircleId => null;

        public Guid? AuthorOrganisationId => null;

        public IReadOnlyList<Guid> ConfidantIds => [];

        public DateTimeOffset ArisenAt => round.ArisenAt;
    }
}

/// <summary>What the network made of the results, in its own words.</summary>
/// <param name="SessionId">The session in which it talked about them.</param>
/// <param name="MadeOfIt">What the group made of it.</param>
/// <param name="Surprises">What surprised.</param>
/// <param name="Actions">What it will do.</param>
public sealed record Reading(Guid SessionId, string MadeOfIt, string? Surprises, string? Actions);
