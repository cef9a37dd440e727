using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.Sessions;

/// <summary>Asks for the calendar and the rooms of meetings, and records what happens there.</summary>
public sealed class SessionsClient(GatewayClient gateway)
{
    public const string CalendarQuery =
        """
        query Calendar($network: UUID!, $from: DateTime!, $today: DateTime!, $until: DateTime!) {
          network(id: $network) { id name }
          ahead: networkCalendar(networkId: $network, from: $today, until: $until, first: 100) { nodes { id title kind state startsAt endsAt place } }
          behind: networkCalendar(networkId: $network, from: $from, until: $today, first: 100) { nodes { id title kind state startsAt endsAt place } }
          agendaBalance(networkId: $network, from: $from, until: $until) {
            sessions { sessionId title heldAt minutes { content process reflection } }
          }
        }
        """;

    public const string RoomQuery =
        """
        query SessionRoom($id: UUID!) {
          sessionRoom(id: $id) {
            opensWithRules hasGivenReading whereLookBack
            session {
              id version title purpose kind mode state place startsAt endsAt myAnswer numberPresent hasLookBack
              roles { role person { displayName } }
              network {
                id name rules { rules { id wordingNl wordingEn state } }
                people(first: 100) { nodes { participationId person { id displayName } } }
              }
            }
            agenda { order title kind minutes countsAs workForm }
            hints { code message { nl en } }
            attendance { personId answer came person { id displayName } }
            pulse { state count mood tempo roomToSpeak }
            lookBack { whatIsDifferentNow gaveEnergy costEnergy forNextTime }
            rights { arrange recordPresence answer giveReading lookBack }
          }
        }
        """;

    public const string PlanMutation = "mutation PlanSession($input: PlanSessionInput!) { planSession(input: $input) { id } }";
    public const string AnswerMutation = "mutation AnswerInvitation($input: AnswerInvitationInput!) { answerInvitation(input: $input) { id } }";
    public const string OpenMutation = "mutation OpenSession($input: OpenSessionInput!) { openSession(input: $input) { session { id } } }";
    public const string HoldMutation = "mutation HoldSession($input: HoldSessionInput!) { holdSession(input: $input) { session { id } } }";
    public const string PresenceMutation = "mutation RecordPresence($input: RecordPresenceInput!) { recordPresence(input: $input) { session { id } } }";
    public const string ReadingMutation = "mutation GiveSessionReading($input: GiveSessionReadingInput!) { giveSessionReading(input: $input) { sessionId } }";
    public const string LookBackMutation = "mutation LookBack($input: LookBackInput!) { lookBack(input: $input) { sessionId } }";

    /// <summary>The meetings that come, and those of the stretch of time since <paramref name="from"/>.</summary>
    public Task<Answer<CalendarView>> Calendar(Guid network, DateTimeOffset from, DateTimeOffset today, CancellationToken cancellation) =>
        gateway.AskAsync<CalendarView>(CalendarQuery, new { network, from, today, until = today.AddYears(2) }, cancellation);

    public Task<Answer<RoomView>> Room(Guid id, CancellationToken cancellation) =>
        gateway.AskAsync<RoomView>(RoomQuery, new { id }, cancellation);

    public Task<Outcome> Plan(Guid network, PlannedSession session) => gateway.DoAsync(PlanMutation, new
    {
        commandId = Guid.NewGuid(), networkId = network, session.Kind, session.Title, session.Purpose, session.Place, session.StartsAt, session.EndsAt,
    });

    public Task<Outcome> Reply(Guid id, string answer) => gateway.DoAsync(AnswerMutation, new { commandId = Guid.NewGuid(), sessionId = id, answer });

    public Task<Outcome> Open(Guid id, long version) => gateway.DoAsync(OpenMutation, new { commandId = Guid.NewGuid(), sessionId = id, expectedVersion = version });

    public Task<Outcome> Hold(Guid id) => gateway.DoAsync(HoldMutation, new { commandId = Guid.NewGuid(), sessionId = id });

    public Task<Outcome> RecordPresence(Guid id, IReadOnlyCollection<Guid> present, IReadOnlyCollection<Guid> notPresent) =>
        gateway.DoAsync(PresenceMutation, new { commandId = Guid.NewGuid(), sessionId = id, present, notPresent });

    public Task<Outcome> GiveReading(Guid id, int mood, int tempo, int roomToSpeak) =>
        gateway.DoAsync(ReadingMutation, new { commandId = Guid.NewGuid(), sessionId = id, mood, tempo, roomToSpeak });

    public Task<Outcome> LookBack(Guid id, LookBackView words) => gateway.DoAsync(LookBackMutation, new
    {
        commandId = Guid.NewGuid(), sessionId = id, words.WhatIsDifferentNow, words.GaveEnergy, words.CostEnergy, words.ForNextTime,
    });
}

/// <summary>The calendar of a network, and how the time in its meetings was divided.</summary>
public sealed record CalendarView(NetworkNameView? Network, Nodes<CalendarSessionView>? Ahead, Nodes<CalendarSessionView>? Behind, AgendaBalanceView? AgendaBalance);

public sealed record NetworkNameView(Guid Id, string Name);

public sealed record CalendarSessionView(
    Guid Id, string Title, string Kind, string State, DateTimeOffset? StartsAt, DateTimeOffset? EndsAt, string? Place);

public sealed record AgendaBalanceView(SessionBalanceView[] Sessions);

public sealed record SessionBalanceView(Guid SessionId, string Title, DateTimeOffset HeldAt, BalanceView Minutes);

public sealed record BalanceView(int Content, int Process, int Reflection);

/// <summary>One meeting with everything that the visitor may see of it.</summary>
public sealed record RoomView(SessionRoomView? SessionRoom);

public sealed record SessionRoomView(
    bool OpensWithRules, bool HasGivenReading, string? WhereLookBack, SessionView Session, AgendaItemView[] Agenda, HintView[] Hints,
    AttendanceView[]? Attendance, PulseView? Pulse, LookBackView? LookBack, RightsView Rights)
{
    public bool IsAhead => Session.State is "IDEA" or "PLANNED" or "INVITED";

    public bool IsUnderway => Session.State is "UNDERWAY";

    public bool IsOver => Session.State is "HELD" or "LOOKED_BACK" or "CANCELLED";
}

public sealed record SessionView(
    Guid Id, long Version, string Title, string? Purpose, string Kind, string Mode, string State, string? Place, DateTimeOffset? StartsAt,
    DateTimeOffset? EndsAt, string? MyAnswer, int? NumberPresent, bool HasLookBack, SessionRoleView[] Roles, SessionNetworkView? Network);

public sealed record SessionRoleView(string Role, SessionNameView? Person);

public sealed record SessionNameView(string DisplayName);

public sealed record SessionNetworkView(Guid Id, string Name, SessionRulesView? Rules, Nodes<SessionParticipantView>? People);

public sealed record SessionRulesView(Networks.RuleView[] Rules);

public sealed record SessionParticipantView(Guid ParticipationId, SessionPersonView? Person);

public sealed record SessionPersonView(Guid Id, string DisplayName);

public sealed record AgendaItemView(int Order, string Title, string Kind, int Minutes, string CountsAs, string? WorkForm);

public sealed record HintView(string Code, LocalText Message);

public sealed record AttendanceView(Guid PersonId, string? Answer, bool? Came, SessionPersonView? Person);

public sealed record PulseView(string State, int? Count, decimal? Mood, decimal? Tempo, decimal? RoomToSpeak);

public sealed record LookBackView(string[] WhatIsDifferentNow, string[] GaveEnergy, string[] CostEnergy, string[] ForNextTime);

/// <summary>What the visitor may do in this room.</summary>
public sealed record RightsView(bool Arrange, bool RecordPresence, bool Answer, bool GiveReading, bool LookBack);

/// <summary>What somebody fills in to plan a meeting.</summary>
public sealed record PlannedSession(string Kind, string Title, string? Purpose, string? Place, DateTimeOffset StartsAt, DateTimeOffset EndsAt);
