using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.Sessions;

/// <summary>Asks for the calendar and the rooms of meetings, and records what happens there.</summary>
public sealed class SessionsClient(GatewayClient gateway)
{
    public const string CalendarQuery =
        """
        query Calendar($network: ID!) {
          network(id: $network) {
            id name
            sessions(first: 100) { nodes { id title kind state startsAt endsAt place agendaBalance { contentMinutes processMinutes reflectionMinutes } } }
          }
        }
        """;

    public const string RoomQuery =
        """
        query SessionRoom($id: ID!) {
          session(id: $id) {
            id version title purpose kind mode state zone place settingTags startsAt endsAt myAnswer mayRecord
            network { id name rules(first: 20) { nodes { id text } } }
            hosts { displayName }
            agenda { id title kind balance minutes }
            attendance { personId displayName answer came }
            pulse { state givers mood roomToSpeak tempo }
            lookBack { whatIsDifferentNow gaveEnergy costEnergy forNextTime }
          }
        }
        """;

    public const string PlanMutation = "mutation PlanSession($input: PlanSessionInput!) { planSession(input: $input) { session { id } } }";
    public const string AnswerMutation = "mutation AnswerInvitation($input: AnswerInvitationInput!) { answerInvitation(input: $input) { session { id } } }";
    public const string OpenMutation = "mutation OpenSession($input: OpenSessionInput!) { openSession(input: $input) { session { id } } }";
    public const string PresenceMutation = "mutation RecordPresence($input: RecordPresenceInput!) { recordPresence(input: $input) { session { id } } }";
    public const string ReadingMutation = "mutation GiveSessionReading($input: GiveSessionReadingInput!) { giveSessionReading(input: $input) { session { id } } }";
    public const string LookBackMutation = "mutation LookBack($input: LookBackInput!) { lookBack(input: $input) { session { id } } }";

    public Task<Answer<CalendarView>> Calendar(Guid network, CancellationToken cancellation) =>
        gateway.AskAsync<CalendarView>(CalendarQuery, new { network }, cancellation);

    public Task<Answer<RoomView>> Room(Guid id, CancellationToken cancellation) =>
        gateway.AskAsync<RoomView>(RoomQuery, new { id }, cancellation);

    public Task<Outcome> Plan(Guid network, PlannedSession session) => gateway.DoAsync(PlanMutation, new
    {
        input = new
        {
            commandId = Guid.NewGuid(), networkId = network, session.Kind, session.Title, session.Purpose, session.Place,
            startsAt = session.StartsAt, endsAt = session.EndsAt,
        },
    });

    public Task<Outcome> Reply(Guid id, string answer) =>
        gateway.DoAsync(AnswerMutation, new { input = new { commandId = Guid.NewGuid(), sessionId = id, answer } });

    public Task<Outcome> Open(Guid id, long version) =>
        gateway.DoAsync(OpenMutation, new { input = new { commandId = Guid.NewGuid(), sessionId = id, version } });

    public Task<Outcome> RecordPresence(Guid id, IReadOnlyCollection<Guid> present) =>
        gateway.DoAsync(PresenceMutation, new { input = new { commandId = Guid.NewGuid(), sessionId = id, present } });

    public Task<Outcome> GiveReading(Guid id, int mood, int roomToSpeak, int tempo) =>
        gateway.DoAsync(ReadingMutation, new { input = new { commandId = Guid.NewGuid(), sessionId = id, mood, roomToSpeak, tempo } });

    public Task<Outcome> LookBack(Guid id, long version, LookBackView words) => gateway.DoAsync(LookBackMutation, new
    {
        input = new
        {
            commandId = Guid.NewGuid(), sessionId = id, version,
            words.WhatIsDifferentNow, words.GaveEnergy, words.CostEnergy, words.ForNextTime,
        },
    });
}

public sealed record CalendarView(CalendarNetworkView? Network);

public sealed record CalendarNetworkView(Guid Id, string Name, Nodes<CalendarSessionView>? Sessions);

public sealed record CalendarSessionView(
    Guid Id, string Title, string Kind, string State, DateTimeOffset StartsAt, DateTimeOffset? EndsAt, string? Place, BalanceView? AgendaBalance);

public sealed record BalanceView(int ContentMinutes, int ProcessMinutes, int ReflectionMinutes);

public sealed record RoomView(SessionView? Session);

public sealed record SessionView(
    Guid Id, long Version, string Title, string? Purpose, string Kind, string? Mode, string State, string? Zone, string? Place, string[]? SettingTags,
    DateTimeOffset StartsAt, DateTimeOffset? EndsAt, string? MyAnswer, bool MayRecord, SessionNetworkView? Network, HostView[]? Hosts,
    AgendaItemView[]? Agenda, AttendanceView[]? Attendance, PulseView? Pulse, LookBackView? LookBack);

public sealed record SessionNetworkView(Guid Id, string Name, Nodes<SessionRuleView>? Rules);

public sealed record SessionRuleView(Guid Id, string Text);

public sealed record HostView(string DisplayName);

public sealed record AgendaItemView(Guid Id, string Title, string Kind, string Balance, int Minutes);

public sealed record AttendanceView(Guid PersonId, string DisplayName, string? Answer, bool? Came);

public sealed record PulseView(string State, int? Givers, double? Mood, double? RoomToSpeak, double? Tempo);

public sealed record LookBackView(string[]? WhatIsDifferentNow, string[]? GaveEnergy, string[]? CostEnergy, string[]? ForNextTime);

/// <summary>What somebody fills in to plan a meeting.</summary>
public sealed record PlannedSession(string Kind, string Title, string? Purpose, string? Place, DateTimeOffset StartsAt, DateTimeOffset EndsAt);
