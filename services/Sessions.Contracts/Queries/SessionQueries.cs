using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Sessions.Contracts;

/// <summary>Sessions by id; those that the caller may not see are simply absent.</summary>
public sealed record SessionsByIds([MaxLength(200)] IReadOnlyList<Guid> SessionIds) : IQuery<IReadOnlyList<SessionView>>;

/// <summary>One session with everything that the caller may see of it.</summary>
public sealed record SessionRoom(Guid SessionId) : IQuery<SessionRoomView>;

/// <summary>The rooms of many sessions; those that the caller may not see are simply absent.</summary>
public sealed record SessionRooms([MaxLength(50)] IReadOnlyList<Guid> SessionIds) : IQuery<IReadOnlyList<SessionRoomView>>;

/// <summary>The meetings of a network in a stretch of time, earliest first.</summary>
public sealed record CalendarOfNetwork(
    Guid NetworkId, DateTimeOffset From, DateTimeOffset Until, [Range(1, 100)] int First = 50, [StringLength(80)] string? After = null) : IQuery<Page<SessionView>>;

/// <summary>The first meetings of many networks in a stretch of time; one answer for each network asked.</summary>
public sealed record CalendarOfNetworks(
    [MaxLength(100)] IReadOnlyList<Guid> NetworkIds, DateTimeOffset From, DateTimeOffset Until, [Range(1, 100)] int FirstOfEach = 20)
    : IQuery<IReadOnlyList<NetworkCalendarView>>;

/// <summary>The caller's own meetings over all networks in a stretch of time, earliest first.</summary>
public sealed record MyCalendar(
    DateTimeOffset From, DateTimeOffset Until, [Range(1, 100)] int First = 50, [StringLength(80)] string? After = null) : IQuery<Page<SessionView>>;

/// <summary>The next meeting of each network that the caller may know of; null where none is planned.</summary>
public sealed record NextSessionOfNetworks([MaxLength(100)] IReadOnlyList<Guid> NetworkIds) : IQuery<IReadOnlyList<NextSessionView>>;

/// <summary>How sessions were read by those present, per session; only from the smallest group on and only after they were held.</summary>
public sealed record PulsesOfSessions([MaxLength(200)] IReadOnlyList<Guid> SessionIds) : IQuery<IReadOnlyList<PulseView>>;

/// <summary>How the held sessions of networks were read, latest first in each: the mood and tempo of a network over time.</summary>
public sealed record PulsesOfNetworks([MaxLength(100)] IReadOnlyList<Guid> NetworkIds, [Range(1, 100)] int FirstOfEach = 24) : IQuery<IReadOnlyList<NetworkPulsesView>>;

/// <summary>The look-backs of sessions, where the caller is in their circle and was there in time (newcomers read from their own first day on).</summary>
public sealed record LookBacksOfSessions([MaxLength(200)] IReadOnlyList<Guid> SessionIds) : IQuery<IReadOnlyList<LookBackView>>;

/// <summary>Minutes of content, process and reflection per held session, over time.</summary>
public sealed record AgendaBalance(Guid NetworkId, DateTimeOffset From, DateTimeOffset Until) : IQuery<AgendaBalanceView>;

/// <summary>Held sessions without a look-back, for those who may look back.</summary>
public sealed record OpenEnds(Guid NetworkId, [Range(1, 100)] int First = 20, [StringLength(80)] string? After = null) : IQuery<Page<SessionView>>;

/// <summary>What grew out of the sessions of a network; no target belongs to it.</summary>
public sealed record LearningToDoing(Guid NetworkId, [Range(1, 100)] int First = 50, [StringLength(80)] string? After = null) : IQuery<Page<GrewOutOfView>>;

/// <summary>Who hosts the coming sessions, and which sessions still look for a host.</summary>
public sealed record HostRota(Guid NetworkId, [Range(1, 100)] int First = 20) : IQuery<IReadOnlyList<HostTurnView>>;

/// <summary>Which share of sessions and tasks participants started themselves, at network level.</summary>
public sealed record SelfOrganisedShare(Guid NetworkId, DateTimeOffset From, DateTimeOffset Until) : IQuery<SelfOrganisedView>;

/// <summary>When the last guest, visit or stimulus from outside was.</summary>
public sealed record OutsideInLast([MaxLength(100)] IReadOnlyList<Guid> NetworkIds) : IQuery<IReadOnlyList<OutsideInView>>;

/// <summary>The library of work forms. Open to everyone.</summary>
/// <param name="Phase">Fits this phase.</param>
/// <param name="Size">Fits a group of this size.</param>
/// <param name="MaxMinutes">Takes no longer.</param>
/// <param name="Search">Words in name or purpose, Dutch or English.</param>
public sealed record WorkForms(NetworkPhase? Phase = null, [Range(1, 1000)] int? Size = null, [Range(1, 600)] int? MaxMinutes = null, [StringLength(100)] string? Search = null)
    : IQuery<IReadOnlyList<WorkFormView>>;

/// <summary>The mail addresses and names in the column 'present' of a sessions file, each once, for the caller to find out who they are.</summary>
public sealed record PeopleNamedInSessionsFile(Guid NetworkId, byte[] File) : IQuery<IReadOnlyList<string>>;
