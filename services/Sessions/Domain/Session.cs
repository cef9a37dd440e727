using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Sessions.Domain;

/// <summary>One meeting, from idea to look-back. Who may know of it follows from its audience; a group's session is its circle's.</summary>
public sealed class Session : Audienced, IVersioned
{
    /// <summary>Longer gatherings are planned as several sessions.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(3);

    /// <summary>Doors may open this long before the start.</summary>
    private static readonly TimeSpan OpensBefore = TimeSpan.FromHours(12);

    private readonly List<AgendaItem> _agenda = [];
    private readonly List<RoleHolder> _roles = [];
    private readonly List<Guest> _guests = [];

    private Session()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>The group that meets; its circle is the session's. Null for the whole network.</summary>
    public Guid? GroupId => CircleId;

    public Guid? SeriesId { get; private set; }

    public Guid? EditionId { get; private set; }

    public SessionKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    public string? Purpose { get; private set; }

    public SessionMode Mode { get; private set; }

    public string? Place { get; private set; }

    public List<SessionSetting> Setting { get; private set; } = [];

    public DateTimeOffset? StartsAt { get; private set; }

    public DateTimeOffset? EndsAt { get; private set; }

    public DateTimeOffset? MovedFrom { get; private set; }

    public SessionZone Zone { get; private set; }

    public SessionState State { get; private set; }

    public InitiatedBy InitiatedBy { get; private set; }

    public List<string> Languages { get; private set; } = [];

    public string? CancelReason { get; private set; }

    /// <summary>Where people look back, if this session has no reflection item.</summary>
    public string? WhereLookBack { get; private set; }

    /// <summary>What the host brings: a simple meal, say.</summary>
    public string? InKind { get; private set; }

    public int? NumberPresent { get; private set; }

    public DateTimeOffset? HeldAt { get; private set; }

    // Kept beside the agenda, so that the balance over years is one query.
    public int MinutesContent { get; private set; }

    public int MinutesProcess { get; private set; }

    public int MinutesReflection { get; private set; }

    /// <summary>Somebody or something from outside came in.</summary>
    public bool FromOutside { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<AgendaItem> Agenda => _agenda;

    public IReadOnlyList<RoleHolder> Roles => _roles;

    public IReadOnlyList<Guest> Guests => _guests;

    public bool IsToCome => State is SessionState.Planned or SessionState.Invited;

    public bool WasHeld => State is SessionState.Held or SessionState.LookedBack;

    public BalanceView Balance => new(MinutesContent, MinutesProcess, MinutesReflection);

    public static Session Propose(
        Guid id, Guid networkId, Guid? groupId, SessionKind kind, string title, string? purpose, Guid author, InitiatedBy by, DateTimeOffset now) =>
        new Session
        {
            Id = id,
            NetworkId = networkId,
            CircleId = groupId,
            Kind = kind,
            Title = title.Trim(),
            Purpose = purpose,
            AuthorId = author,
            InitiatedBy = by,
            Audience = groupId is null ? AudienceLevel.Inside : AudienceLevel.Circle,
            State = SessionState.Idea,
            ArisenAt = now,
        };

    /// <summary>Gives a date to an idea, with the template of an agenda that opens with the rules and looks back.</summary>
    public Refusal? Plan(DateTimeOffset startsAt, DateTimeOffset endsAt, AudienceLevel? audience)
    {
        if (State != SessionState.Idea) return Refusals.HasDate;
        if (TimesWrong(startsAt, endsAt) is { } wrong) return wrong;
        if (GroupId is not null && audience is not null and not AudienceLevel.Circle) return Refusals.GroupStaysInCircle;
        if (GroupId is null && audience is not null and not (AudienceLevel.Inside or AudienceLevel.OuterCircle or AudienceLevel.Open)) return Refusals.AudienceOfNetworkSession;

        (StartsAt, EndsAt, ArisenAt) = (startsAt, endsAt, startsAt);
        if (audience is { } chosen) Audience = chosen;
        State = SessionState.Planned;
        SetAgenda(AgendaTemplate.For((int)(endsAt - startsAt).TotalMinutes), null);
        return null;
    }

    public Refusal? Describe(
        string title, string? purpose, string? place, SessionMode mode, IReadOnlyList<SessionSetting>? setting, IReadOnlyList<string>? languages)
    {
        if (WasHeld || State == SessionState.Cancelled) return Refusals.NotToCome;

        Title = title.Trim();
        (Purpose, Place, Mode) = (purpose, place, mode);
        Setting = [.. (setting ?? []).Distinct()];
        Languages = [.. (languages ?? []).Distinct()];
        return null;
    }

    /// <summary>Says what surrounds a session that is being planned.</summary>
    public void Surround(SessionZone zone, Guid? seriesId, Guid? editionId) => (Zone, SeriesId, EditionId) = (zone, seriesId, editionId);

    public void BelongTo(Guid editionId) => EditionId = editionId;

    public Refusal? Move(DateTimeOffset startsAt, DateTimeOffset endsAt, string? place)
    {
        if (!IsToCome) return Refusals.NotToCome;
        if (TimesWrong(startsAt, endsAt) is { } wrong) return wrong;

        MovedFrom ??= StartsAt;
        (StartsAt, EndsAt, ArisenAt) = (startsAt, endsAt, startsAt);
        if (place is not null) Place = place;
        return null;
    }

    public Refusal? Cancel(string? reason)
    {
        if (!IsToCome && State != SessionState.Idea) return Refusals.NotToCome;

        (State, CancelReason) = (SessionState.Cancelled, reason);
        return null;
    }

    public Refusal? Invite()
    {
        if (!IsToCome) return Refusals.NotToCome;

        State = SessionState.Invited;
        return null;
    }

    public Refusal? InviteGuest(Guest guest)
    {
        if (WasHeld || State == SessionState.Cancelled) return Refusals.NotToCome;
        if (_guests.Any(g => g.Name == guest.Name && g.OrganisationName == guest.OrganisationName)) return Refusals.GuestInvitedAlready;

        _guests.Add(guest);
        FromOutside = true;
        return null;
    }

    /// <summary>Replaces the agenda. The look-back does not vanish silently: without a reflection item the session says where people look back.</summary>
    public Refusal? Compose(IReadOnlyList<AgendaItem> items, string? whereLookBack)
    {
        if (WasHeld || State == SessionState.Cancelled) return Refusals.NotToCome;
        if (items.All(i => i.Kind != AgendaItemKind.Reflection) && string.IsNullOrWhiteSpace(whereLookBack)) return Refusals.WhereLookBack;

        SetAgenda(items, string.IsNullOrWhiteSpace(whereLookBack) ? null : whereLookBack.Trim());
        return null;
    }

    public Refusal? ChooseWorkForm(int order, string workForm, int? groupsOf)
    {
        if (WasHeld || State == SessionState.Cancelled) return Refusals.NotToCome;
        if (order > _agenda.Count) return CommonRefusals.NotFound("item");

        SetAgenda([.. _agenda.Select(i => i.Order == order ? i with { WorkForm = workForm, GroupsOf = groupsOf } : i)], WhereLookBack);
        return null;
    }

    public Refusal? Assign(Guid person, SessionRole role)
    {
        if (State == SessionState.Cancelled) return Refusals.NotToCome;
        if (_roles.Any(r => r.PersonId == person && r.Role == role)) return Refusals.HasRoleAlready;

        _roles.Add(new RoleHolder(person, role));
        return null;
    }

    public Refusal? Release(Guid person, SessionRole role) =>
        _roles.RemoveAll(r => r.PersonId == person && r.Role == role) == 0 ? Refusals.HasNoSuchRole : null;

    public Refusal? TakeHostTurn(Guid person, string? place, string? inKind)
    {
        if (!IsToCome && State != SessionState.Idea) return Refusals.NotToCome;
        if (HasRole(person, SessionRole.Host)) return Refusals.HasRoleAlready;

        _roles.Add(new RoleHolder(person, SessionRole.Host));
        if (place is not null) Place = place;
        if (inKind is not null) InKind = inKind;
        return null;
    }

    public Refusal? Open(DateTimeOffset now)
    {
        if (!IsToCome) return Refusals.NotToCome;
        if (now < StartsAt - OpensBefore) return Refusals.OpensLater;

        State = SessionState.Underway;
        return null;
    }

    /// <summary>Whether presence may be recorded: once the doors are open, and afterwards to correct it.</summary>
    public Refusal? TakesPresence() => State == SessionState.Underway || WasHeld ? null : Refusals.OpenFirst;

    public Refusal? CountPresent(int? number, int named)
    {
        if (number < named) return Refusals.FewerThanNamed(named);

        if (number is not null) NumberPresent = number;
        else if (NumberPresent is null || NumberPresent < named) NumberPresent = named;
        return null;
    }

    public Refusal? Hold(DateTimeOffset now)
    {
        if (State != SessionState.Underway) return State == SessionState.Cancelled || WasHeld ? Refusals.NotUnderway : Refusals.OpenFirst;
        if (NumberPresent is null or 0) return Refusals.NobodyPresent;

        State = SessionState.Held;
        HeldAt = EndsAt < now ? EndsAt : now;
        if (Kind is SessionKind.KitchenVisit || _agenda.Any(i => i.Kind == AgendaItemKind.OutsideStimulus)) FromOutside = true;
        return null;
    }

    public Refusal? TakesLookBack() => WasHeld ? null : Refusals.HoldFirst;

    public void LookedBack() => State = SessionState.LookedBack;

    /// <summary>Adds what an import knows of a meeting: a past one was held.</summary>
    public Refusal? Import(int? numberPresent, int named, DateTimeOffset now)
    {
        if (EndsAt > now) return null;
        if (CountPresent(numberPresent, named) is { } refusal) return refusal;

        // The template of an agenda says nothing of what was done then.
        SetAgenda([], null);
        (State, HeldAt) = (SessionState.Held, EndsAt);
        FromOutside |= Kind == SessionKind.KitchenVisit;
        return null;
    }

    /// <summary>Facilitators, who planned it, and who has a part in the session arrange it; in a group every member may.</summary>
    public bool IsArrangedBy(Guid person, Place place) =>
        (GroupId is { } circle ? place.Circles.Contains(circle) : place.IsFacilitator) || person == AuthorId
        || HasRole(person, SessionRole.Host, SessionRole.Moderator, SessionRole.Chair, SessionRole.NoteKeeper);

    /// <summary>Facilitators, the moderator and the note keeper record who is there; in a group every member may.</summary>
    public bool PresenceIsRecordedBy(Guid person, Place place) =>
        (GroupId is { } circle ? place.Circles.Contains(circle) : place.IsFacilitator) || HasRole(person, SessionRole.Moderator, SessionRole.NoteKeeper);

    public bool HasRole(Guid person, params ReadOnlySpan<SessionRole> roles)
    {
        foreach (var holder in _roles)
        {
            if (holder.PersonId == person && roles.Contains(holder.Role)) return true;
        }

        return false;
    }

    /// <summary>Forgets a person who was erased.</summary>
    public void Forget(Guid person)
    {
        _roles.RemoveAll(r => r.PersonId == person);
        _guests.RemoveAll(g => g.PersonId == person);
        ForgetAuthor(person);
    }

    private void SetAgenda(IReadOnlyList<AgendaItem> items, string? whereLookBack)
    {
        _agenda.Clear();
        _agenda.AddRange(items.Select((item, index) => item with { Order = index + 1 }));
        WhereLookBack = whereLookBack;
        MinutesContent = Minutes(BalanceKind.Content);
        MinutesProcess = Minutes(BalanceKind.Process);
        MinutesReflection = Minutes(BalanceKind.Reflection);
    }

    private int Minutes(BalanceKind kind) => _agenda.Where(i => i.CountsAs == kind).Sum(i => i.Minutes);

    private static Refusal? TimesWrong(DateTimeOffset startsAt, DateTimeOffset endsAt) =>
        endsAt <= startsAt ? Refusals.EndsBeforeStart : endsAt - startsAt > Longest ? Refusals.TooLong : null;
}

/// <summary>One item of an agenda.</summary>
public sealed record AgendaItem(int Order, AgendaItemKind Kind, string Title, int Minutes, string? WorkForm, int? GroupsOf)
{
    /// <summary>In which of the three balances its minutes count.</summary>
    public BalanceKind CountsAs => Kind switch
    {
        AgendaItemKind.Content or AgendaItemKind.Decision or AgendaItemKind.Asks or AgendaItemKind.OutsideStimulus => BalanceKind.Content,
        AgendaItemKind.OpeningWithRules or AgendaItemKind.CheckIn or AgendaItemKind.Process => BalanceKind.Process,
        AgendaItemKind.Reflection or AgendaItemKind.Harvest => BalanceKind.Reflection,
        AgendaItemKind.Meal => BalanceKind.None,
    };
}

/// <summary>Who has which part in a session.</summary>
public sealed record RoleHolder(Guid PersonId, SessionRole Role);

/// <summary>A guest from outside.</summary>
public sealed record Guest(Guid Id, string Name, string? OrganisationName, Guid? PersonId, string? Brings);
