using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.Sessions.Contracts;

/// <summary>A session as everybody sees it who may know of it. Persons are ids; membership knows their names.</summary>
/// <param name="Id">The session.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="GroupId">The group that meets; null for the whole network.</param>
/// <param name="SeriesId">The series it belongs to.</param>
/// <param name="EditionId">The edition of the market it belongs to.</param>
/// <param name="Kind">The kind of meeting.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Mode">Together, online or mixed.</param>
/// <param name="Place">Where.</param>
/// <param name="Setting">Meal, at home, on location, outdoors.</param>
/// <param name="StartsAt">When it starts; null for an idea.</param>
/// <param name="EndsAt">When it ends; null for an idea.</param>
/// <param name="MovedFrom">When it was first planned, if it moved.</param>
/// <param name="Zone">Learning or performing.</param>
/// <param name="State">Where it is in its life.</param>
/// <param name="InitiatedBy">From which side it came.</param>
/// <param name="Audience">Who may know of it.</param>
/// <param name="Languages">Languages spoken.</param>
/// <param name="Roles">Who has which part.</param>
/// <param name="NumberPresent">How many were there; null before it was recorded.</param>
/// <param name="NumberComing">How many said they come; null for who is not inside.</param>
/// <param name="MyAnswer">The caller's own answer.</param>
/// <param name="HasLookBack">Whether somebody looked back on it.</param>
/// <param name="CancelReason">Why it was cancelled.</param>
/// <param name="Version">Ascends with every change.</param>
public sealed record SessionView(
    Guid Id, Guid NetworkId, Guid? GroupId, Guid? SeriesId, Guid? EditionId, SessionKind Kind, string Title, string? Purpose, SessionMode Mode, string? Place,
    IReadOnlyList<SessionSetting> Setting, DateTimeOffset? StartsAt, DateTimeOffset? EndsAt, DateTimeOffset? MovedFrom, SessionZone Zone, SessionState State,
    InitiatedBy InitiatedBy, AudienceLevel Audience, IReadOnlyList<string> Languages, IReadOnlyList<SessionRoleView> Roles, int? NumberPresent, int? NumberComing,
    InvitationAnswer? MyAnswer, bool HasLookBack, string? CancelReason, long Version);

/// <summary>Who has which part in a session.</summary>
public sealed record SessionRoleView(Guid PersonId, SessionRole Role);

/// <summary>A guest from outside.</summary>
public sealed record GuestView(string Name, string? OrganisationName, Guid? PersonId, string? Brings);

/// <summary>One item of an agenda.</summary>
/// <param name="Order">From 1.</param>
/// <param name="Kind">The kind of item.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Minutes">How long.</param>
/// <param name="CountsAs">In which of the three balances its minutes count.</param>
/// <param name="WorkForm">The key of its work form.</param>
/// <param name="GroupsOf">Size of the groups; null for all together.</param>
public sealed record AgendaItemView(int Order, AgendaItemKind Kind, string Title, int Minutes, BalanceKind CountsAs, string? WorkForm, int? GroupsOf);

/// <summary>Minutes of an agenda per kind.</summary>
public sealed record BalanceView(int Content, int Process, int Reflection)
{
    /// <summary>Nothing yet.</summary>
    public static readonly BalanceView Empty = new(0, 0, 0);
}

/// <summary>Whether somebody came, and what they had answered. Seen by those present and facilitators only.</summary>
public sealed record AttendanceView(Guid PersonId, InvitationAnswer? Answer, bool? Came);

/// <summary>A friendly remark on an agenda or an activity, with work forms that fit.</summary>
/// <param name="Code">Stable, such as <c>sessions.passive-risk</c>.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Item">The item of the agenda it is about, from 1.</param>
/// <param name="WorkForms">Keys of work forms that fit.</param>
public sealed record HintView(string Code, Text Message, int? Item, IReadOnlyList<string> WorkForms);

/// <summary>How a session was read: means to one decimal, from the smallest group on and only after it was held.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="HeldAt">When it was held.</param>
/// <param name="State">Shown, or why not; with the other states every figure is null.</param>
/// <param name="Count">How many gave a reading.</param>
/// <param name="Mood">From 1 to 5.</param>
/// <param name="Tempo">From 1 (too slow) over 3 (right) to 5 (too fast).</param>
/// <param name="RoomToSpeak">From 1 to 5.</param>
public sealed record PulseView(Guid SessionId, Guid NetworkId, DateTimeOffset? HeldAt, PulseState State, int? Count, decimal? Mood, decimal? Tempo, decimal? RoomToSpeak);

/// <summary>The readings of a network's sessions, latest first.</summary>
public sealed record NetworkPulsesView(Guid NetworkId, IReadOnlyList<PulseView> Pulses);

/// <summary>Says that the caller's reading was taken in; nothing of it is repeated.</summary>
public sealed record ReadingGivenView(Guid SessionId);

/// <summary>What a session looked back on.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="WhatIsDifferentNow">What is different now.</param>
/// <param name="GaveEnergy">What gave energy.</param>
/// <param name="CostEnergy">What cost energy.</param>
/// <param name="ForNextTime">What to do next time.</param>
/// <param name="WatcherNote">What the process watcher saw of the group as a whole.</param>
/// <param name="Audience">Who may read it: the circle in which it arose.</param>
/// <param name="LookedBackAt">When people looked back; null while there is only a watcher's note.</param>
/// <param name="ConfirmedAt">When the group confirmed it.</param>
/// <param name="Version">Ascends with every change.</param>
public sealed record LookBackView(
    Guid SessionId, Guid NetworkId, IReadOnlyList<string> WhatIsDifferentNow, IReadOnlyList<string> GaveEnergy, IReadOnlyList<string> CostEnergy,
    IReadOnlyList<string> ForNextTime, string? WatcherNote, AudienceLevel Audience, DateTimeOffset? LookedBackAt, DateTimeOffset? ConfirmedAt, long Version);

/// <summary>What the caller may do in a session now.</summary>
public sealed record SessionRightsView(
    bool Arrange, bool RecordPresence, bool Answer, bool GiveReading, bool WatchProcess, bool LookBack, bool ConfirmLookBack, bool TakeHostTurn);

/// <summary>A session with everything that the caller may see of it.</summary>
/// <param name="Session">The session.</param>
/// <param name="OpensWithRules">Always true: the card of ground rules is shown first.</param>
/// <param name="Agenda">The agenda.</param>
/// <param name="Balance">Its minutes per kind.</param>
/// <param name="WhereLookBack">Where people look back, if not in this session.</param>
/// <param name="Guests">Guests from outside.</param>
/// <param name="InKind">What the host brings.</param>
/// <param name="Attendance">Who came; null for who was not there and is not a facilitator (<c>NOT_IN_CIRCLE</c>).</param>
/// <param name="HasGivenReading">Whether the caller gave a reading.</param>
/// <param name="Pulse">How it was read.</param>
/// <param name="LookBack">The look-back; null where there is none or the caller is not in its circle.</param>
/// <param name="Assignments">What people agreed to try, for those present.</param>
/// <param name="Hints">Friendly remarks.</param>
/// <param name="Rights">What the caller may do now.</param>
public sealed record SessionRoomView(
    SessionView Session, bool OpensWithRules, IReadOnlyList<AgendaItemView> Agenda, BalanceView Balance, string? WhereLookBack, IReadOnlyList<GuestView> Guests,
    string? InKind, IReadOnlyList<AttendanceView>? Attendance, bool HasGivenReading, PulseView Pulse, LookBackView? LookBack,
    IReadOnlyList<AssignmentView> Assignments, IReadOnlyList<HintView> Hints, SessionRightsView Rights);

/// <summary>A series and its sessions.</summary>
public sealed record SeriesView(
    Guid Id, Guid NetworkId, Guid? GroupId, SessionKind Kind, string Title, int EveryWeeks, string TimeZone, IReadOnlyList<SessionView> Sessions, long Version);

/// <summary>The first meetings of one network in a stretch of time.</summary>
public sealed record NetworkCalendarView(Guid NetworkId, IReadOnlyList<SessionView> Sessions, bool HasMore);

/// <summary>The next meeting of a network.</summary>
public sealed record NextSessionView(Guid NetworkId, SessionView? Session);

/// <summary>Minutes per kind of one held session.</summary>
public sealed record SessionBalanceView(Guid SessionId, string Title, DateTimeOffset HeldAt, BalanceView Minutes);

/// <summary>Minutes per kind over time, and together.</summary>
public sealed record AgendaBalanceView(Guid NetworkId, IReadOnlyList<SessionBalanceView> Sessions, BalanceView Together, IReadOnlyList<HintView> Hints);

/// <summary>What grew out of one session, as numbers of things, never of persons.</summary>
public sealed record GrewOutOfView(Guid SessionId, string Title, DateTimeOffset HeldAt, int Activities, int Assignments, int AssignmentsToldBack, int Matches);

/// <summary>A session and who hosts it; nobody yet where the list is empty.</summary>
public sealed record HostTurnView(Guid SessionId, string Title, DateTimeOffset StartsAt, string? Place, IReadOnlyList<Guid> HostIds);

/// <summary>Sessions and tasks by the side that started them.</summary>
public sealed record SelfOrganisedView(Guid NetworkId, int SessionsByParticipants, int SessionsByFacilitators, int TasksByParticipants, int TasksByFacilitators);

/// <summary>When a network last let something in from outside; null where it never did.</summary>
public sealed record OutsideInView(Guid NetworkId, DateTimeOffset? LastAt, Guid? SessionId);

/// <summary>A way of meeting that gives energy.</summary>
/// <param name="Key">Stable.</param>
/// <param name="Name">Its name.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="MinSize">Smallest group; null for any.</param>
/// <param name="MaxSize">Largest group; null for any.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="Steps">How it goes.</param>
/// <param name="Phases">Phases in which it fits.</param>
/// <param name="ForLargeGroups">Whether it gets everybody talking in a large group.</param>
public sealed record WorkFormView(
    string Key, Text Name, Text Purpose, int? MinSize, int? MaxSize, int Minutes, IReadOnlyList<Text> Steps, IReadOnlyList<NetworkPhase> Phases, bool ForLargeGroups);

/// <summary>One remark on a line of an import.</summary>
/// <param name="Line">The line of the file, from 1 (the header).</param>
/// <param name="Column">The column as it stands in the header.</param>
/// <param name="Code">Stable.</param>
/// <param name="Message">The reason.</param>
public sealed record SessionsImportRemark(int Line, string? Column, string Code, Text Message);

/// <summary>A session that an import makes.</summary>
public sealed record ImportedSessionView(int Line, string Title, SessionKind Kind, DateTimeOffset StartsAt, DateTimeOffset EndsAt, SessionState State, int Named, int? NumberPresent);

/// <summary>What an import does, or would do. With remarks nothing is saved.</summary>
/// <param name="DryRun">Whether it was only tried.</param>
/// <param name="Saved">Whether everything was saved.</param>
/// <param name="Sessions">The sessions, in the order of the file.</param>
/// <param name="Remarks">What is unclear, line by line.</param>
public sealed record SessionsImportView(bool DryRun, bool Saved, IReadOnlyList<ImportedSessionView> Sessions, IReadOnlyList<SessionsImportRemark> Remarks);
