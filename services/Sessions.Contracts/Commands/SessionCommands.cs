using System.ComponentModel.DataAnnotations;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.Sessions.Contracts;

/// <summary>Proposes a meeting without a fixed date. Any participant or facilitator; for a group, its members.</summary>
/// <param name="CommandId">The client's id.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="Kind">The kind of meeting.</param>
/// <param name="Title">What people call it.</param>
/// <param name="GroupId">The group that meets; null for the whole network. A group's session is known to its members only.</param>
/// <param name="Purpose">What it is for.</param>
public sealed record ProposeSession(
    Guid CommandId, Guid NetworkId, SessionKind Kind, [StringLength(200)] string Title, Guid? GroupId = null,
    [StringLength(2000)] string? Purpose = null) : ICommand<SessionView>;

/// <summary>Plans a meeting, or gives a date to a proposed one. A date in the past is allowed: history can be brought along.</summary>
/// <param name="CommandId">The client's id.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="Kind">The kind of meeting.</param>
/// <param name="Title">What people call it.</param>
/// <param name="StartsAt">When it starts.</param>
/// <param name="EndsAt">When it ends; at most three days later.</param>
/// <param name="GroupId">The group that meets; null for the whole network.</param>
/// <param name="IdeaId">The proposed session that gets its date; null for a new one.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Place">Where; no place is needed to plan.</param>
/// <param name="Mode">Together, online or mixed.</param>
/// <param name="Setting">Meal, at home, on location, outdoors.</param>
/// <param name="Zone">Learning, unless the meeting reports to others.</param>
/// <param name="Audience">Who may know of the meeting: Inside by default, Circle for a group (always), OuterCircle or Open for an open event.</param>
/// <param name="Languages">Languages spoken, such as <c>nl</c>.</param>
/// <param name="HostIds">Persons who host.</param>
/// <param name="EditionId">The edition of the market that it belongs to (the market itself, or a preparatory workshop).</param>
public sealed record PlanSession(
    Guid CommandId, Guid NetworkId, SessionKind Kind, [StringLength(200)] string Title, DateTimeOffset StartsAt, DateTimeOffset EndsAt,
    Guid? GroupId = null, Guid? IdeaId = null, [StringLength(2000)] string? Purpose = null, [StringLength(300)] string? Place = null,
    SessionMode Mode = SessionMode.InPerson, [MaxLength(4)] IReadOnlyList<SessionSetting>? Setting = null, SessionZone Zone = SessionZone.Learning,
    AudienceLevel? Audience = null, [MaxLength(5)] IReadOnlyList<string>? Languages = null, [MaxLength(10)] IReadOnlyList<Guid>? HostIds = null,
    Guid? EditionId = null) : ICommand<SessionView>;

/// <summary>Plans a series of meetings with the same rhythm, on the same weekday and local time.</summary>
/// <param name="CommandId">The client's id.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="Kind">The kind of meeting.</param>
/// <param name="Title">What people call it; a number is added.</param>
/// <param name="FirstStartsAt">When the first one starts.</param>
/// <param name="Minutes">How long each lasts.</param>
/// <param name="Count">How many.</param>
/// <param name="EveryWeeks">The rhythm; the network's default (7) where absent.</param>
/// <param name="GroupId">The group that meets; null for the whole network.</param>
/// <param name="Place">Where.</param>
/// <param name="Mode">Together, online or mixed.</param>
/// <param name="TimeZone">The time zone whose clock is kept through the year.</param>
public sealed record PlanSeries(
    Guid CommandId, Guid NetworkId, SessionKind Kind, [StringLength(180)] string Title, DateTimeOffset FirstStartsAt, [Range(15, 4320)] int Minutes,
    [Range(2, 60)] int Count, [Range(1, 53)] int? EveryWeeks = null, Guid? GroupId = null, [StringLength(300)] string? Place = null,
    SessionMode Mode = SessionMode.InPerson, [StringLength(60)] string TimeZone = "Europe/Amsterdam") : ICommand<SeriesView>;

/// <summary>Gives the meetings of a series that are still to come another rhythm, counted from the next one.</summary>
public sealed record ChangeSeriesRhythm(Guid CommandId, Guid SeriesId, [Range(1, 53)] int EveryWeeks, long? ExpectedVersion = null) : ICommand<SeriesView>;

/// <summary>Moves a meeting to another time; it remembers when it was first planned. Answers to the invitation are asked again.</summary>
public sealed record RescheduleSession(
    Guid CommandId, Guid SessionId, DateTimeOffset StartsAt, DateTimeOffset EndsAt, [StringLength(300)] string? Place = null, long? ExpectedVersion = null)
    : ICommand<SessionView>;

/// <summary>Changes title, purpose, place, mode and setting of a meeting that is still to come.</summary>
public sealed record DescribeSession(
    Guid CommandId, Guid SessionId, [StringLength(200)] string Title, [StringLength(2000)] string? Purpose = null, [StringLength(300)] string? Place = null,
    SessionMode Mode = SessionMode.InPerson, [MaxLength(4)] IReadOnlyList<SessionSetting>? Setting = null, [MaxLength(5)] IReadOnlyList<string>? Languages = null,
    long? ExpectedVersion = null) : ICommand<SessionView>;

/// <summary>Cancels a meeting that is still to come.</summary>
public sealed record CancelSession(Guid CommandId, Guid SessionId, [StringLength(500)] string? Reason = null, long? ExpectedVersion = null) : ICommand<SessionView>;

/// <summary>Lets the invitation stand: the meeting asks its circle for an answer on the network's page. Nobody is mailed.</summary>
public sealed record InviteToSession(Guid CommandId, Guid SessionId) : ICommand<SessionView>;

/// <summary>Invites a guest from outside, with an account here or without.</summary>
public sealed record InviteGuest(
    Guid CommandId, Guid SessionId, [StringLength(120)] string Name, [StringLength(160)] string? OrganisationName = null, Guid? PersonId = null,
    [StringLength(300)] string? Brings = null) : ICommand<SessionView>;

/// <summary>One item of an agenda.</summary>
/// <param name="Kind">The kind of item.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Minutes">How long.</param>
/// <param name="WorkForm">The key of a work form from the library.</param>
/// <param name="GroupsOf">People work in groups of this size; null for all together.</param>
public sealed record AgendaItemInput(
    AgendaItemKind Kind, [StringLength(200)] string Title, [Range(1, 600)] int Minutes, [StringLength(60)] string? WorkForm = null, [Range(2, 60)] int? GroupsOf = null);

/// <summary>Replaces the agenda. The reflection item may be shortened; leaving it out needs an answer to 'where will you look back?'.</summary>
public sealed record ComposeAgenda(
    Guid CommandId, Guid SessionId, [MinLength(1), MaxLength(30)] IReadOnlyList<AgendaItemInput> Items, [StringLength(500)] string? WhereLookBack = null,
    long? ExpectedVersion = null) : ICommand<SessionRoomView>;

/// <summary>Gives an item of the agenda a work form from the library.</summary>
public sealed record ChooseWorkForm(
    Guid CommandId, Guid SessionId, [Range(1, 30)] int Item, [StringLength(60)] string WorkForm, [Range(2, 60)] int? GroupsOf = null, long? ExpectedVersion = null)
    : ICommand<SessionRoomView>;

/// <summary>Gives somebody a part in one session.</summary>
public sealed record AssignSessionRole(Guid CommandId, Guid SessionId, Guid PersonId, SessionRole Role) : ICommand<SessionView>;

/// <summary>Takes a part away again.</summary>
public sealed record ReleaseSessionRole(Guid CommandId, Guid SessionId, Guid PersonId, SessionRole Role) : ICommand<SessionView>;

/// <summary>Hosts a session: offers the place and, if they like, what they bring (a simple meal, say).</summary>
public sealed record TakeHostTurn(
    Guid CommandId, Guid SessionId, [StringLength(300)] string? Place = null, [StringLength(300)] string? InKind = null) : ICommand<SessionView>;

/// <summary>Lets a turn to host pass. No reason is asked, and none can be given.</summary>
public sealed record PassHostTurn(Guid CommandId, Guid SessionId) : ICommand<SessionView>;

/// <summary>Answers an invitation for oneself.</summary>
public sealed record AnswerInvitation(Guid CommandId, Guid SessionId, InvitationAnswer Answer) : ICommand<SessionView>;

/// <summary>Opens the session, with the card of ground rules: from now on people can give their reading.</summary>
public sealed record OpenSession(Guid CommandId, Guid SessionId, long? ExpectedVersion = null) : ICommand<SessionRoomView>;

/// <summary>Records who is there, many at once. Facilitators, and the moderator or note keeper of the session; in a group, each member.</summary>
/// <param name="CommandId">The client's id.</param>
/// <param name="SessionId">The session.</param>
/// <param name="Present">Persons who are there.</param>
/// <param name="NotPresent">Persons who are not; needed to correct an earlier record only.</param>
/// <param name="NumberPresent">Everybody in the room as a number, where people are not named one by one (140 at a market).</param>
public sealed record RecordPresence(
    Guid CommandId, Guid SessionId, [MaxLength(1000)] IReadOnlyList<Guid> Present, [MaxLength(1000)] IReadOnlyList<Guid>? NotPresent = null,
    [Range(0, 100000)] int? NumberPresent = null) : ICommand<SessionRoomView>;

/// <summary>Closes the session: it was held. Readings close with it, and who was present now forms its circle.</summary>
public sealed record HoldSession(Guid CommandId, Guid SessionId, long? ExpectedVersion = null) : ICommand<SessionRoomView>;

/// <summary>Gives a reading of the session while it is underway, anonymously and once. The answer is kept apart from who gave it.</summary>
/// <param name="CommandId">The client's id.</param>
/// <param name="SessionId">The session.</param>
/// <param name="Mood">From 1 (low) to 5 (high).</param>
/// <param name="Tempo">From 1 (too slow) over 3 (right) to 5 (too fast).</param>
/// <param name="RoomToSpeak">From 1 (none) to 5 (plenty).</param>
public sealed record GiveSessionReading(
    Guid CommandId, Guid SessionId, [property: Secret, Range(1, 5)] int Mood, [property: Secret, Range(1, 5)] int Tempo, [property: Secret, Range(1, 5)] int RoomToSpeak) : ICommand<ReadingGivenView>;

/// <summary>Records what the process watcher saw of the group as a whole; persons are not named.</summary>
public sealed record RecordWatcherNote(Guid CommandId, Guid SessionId, [StringLength(2000)] string Note) : ICommand<LookBackView>;

/// <summary>Looks back on a held session, beginning with what people do differently now. 'Nothing yet' is an answer too.</summary>
/// <param name="CommandId">The client's id.</param>
/// <param name="SessionId">The session.</param>
/// <param name="WhatIsDifferentNow">What is different now.</param>
/// <param name="GaveEnergy">What gave energy.</param>
/// <param name="CostEnergy">What cost energy.</param>
/// <param name="ForNextTime">What to do next time.</param>
public sealed record LookBack(
    Guid CommandId, Guid SessionId, [MaxLength(30)] IReadOnlyList<string> WhatIsDifferentNow, [MaxLength(30)] IReadOnlyList<string>? GaveEnergy = null,
    [MaxLength(30)] IReadOnlyList<string>? CostEnergy = null, [MaxLength(30)] IReadOnlyList<string>? ForNextTime = null) : ICommand<LookBackView>;

/// <summary>Says on behalf of those present that the look-back is theirs; by somebody else who was there.</summary>
public sealed record ConfirmLookBack(Guid CommandId, Guid SessionId) : ICommand<LookBackView>;

/// <summary>Reads sessions with attendance from a CSV file (UTF-8 or Windows-1252, <c>;</c> or <c>,</c>, Dutch or English header) and, unless it is
/// a dry run, adds them: past ones as held. All or nothing.</summary>
/// <param name="CommandId">The client's id.</param>
/// <param name="NetworkId">The network; a facilitator imports.</param>
/// <param name="File">The file.</param>
/// <param name="People">For each mail address or name in the column 'present', who that is. Found with <see cref="PeopleNamedInSessionsFile"/>.</param>
/// <param name="DryRun">Only tell what would happen.</param>
/// <param name="TimeZone">The time zone of dates and times in the file.</param>
public sealed record ImportSessions(
    Guid CommandId, Guid NetworkId, byte[] File, IReadOnlyDictionary<string, Guid> People, bool DryRun = true,
    [StringLength(60)] string TimeZone = "Europe/Amsterdam") : ICommand<SessionsImportView>;
