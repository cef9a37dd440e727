using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.Ties;

/// <summary>Asks how organisations are connected, and answers for one.</summary>
public sealed class TiesClient(GatewayClient gateway)
{
    public const string TiesQuery =
        """
        query Connections($network: UUID!, $from: DateTime!, $until: DateTime!) {
          network(id: $network) { id name viewpoint organisations { kind state organisation { id name kind } } people(first: 100) { nodes { personId person { displayName } } } }
          networkCalendar(networkId: $network, from: $from, until: $until, first: 100) { nodes { id title startsAt state } }
          tieRounds(networkId: $network) {
            id state openedAt closedAt asked answered iGuide
            organisations { organisationId name isShown }
            questions {
              item text { nl en } isWish isReleased
              ties { fromId toId }
              figures { kind value why }
              groups { organisationIds }
              change { compared started kept ended jaccard }
            }
            mySheets { organisationId isLeftOut answers { item organisationIds } }
          }
          shortLines(networkId: $network) {
            mayCount
            mine { id withPersonId about notedByMe confirmedAt with { displayName } }
            counts { countedAt members people lines figures { kind value why } }
          }
          meetingTies(networkId: $network) {
            allowedFrom announcedOn isSharing mayAllow
            picture { countedAt members people ties from meetings fewestShared largestMeeting figures { kind value why } }
          }
          me { person { id } }
        }
        """;

    public const string OpenMutation = "mutation OpenTieRound($input: OpenTieRoundInput!) { openTieRound(input: $input) { id } }";
    public const string FillMutation = "mutation FillTieSheet($input: FillTieSheetInput!) { fillTieSheet(input: $input) { id } }";
    public const string CloseMutation = "mutation CloseTieRound($input: CloseTieRoundInput!) { closeTieRound(input: $input) { id } }";
    public const string ReleaseMutation = "mutation ReleaseTies($input: ReleaseTiesInput!) { releaseTies(input: $input) { id } }";

    public const string NoteMutation = "mutation NoteShortLine($input: NoteShortLineInput!) { noteShortLine(input: $input) { id } }";
    public const string ConfirmMutation = "mutation ConfirmShortLine($input: ConfirmShortLineInput!) { confirmShortLine(input: $input) { id } }";
    public const string TakeBackMutation = "mutation TakeBackShortLine($input: TakeBackShortLineInput!) { takeBackShortLine(input: $input) { id } }";
    public const string CountMutation = "mutation CountShortLines($input: CountShortLinesInput!) { countShortLines(input: $input) { id } }";

    public const string AllowMeetingsMutation = "mutation AllowMeetingTies($input: AllowMeetingTiesInput!) { allowMeetingTies(input: $input) { networkId } }";
    public const string ShareMeetingsMutation = "mutation ShareMyMeetings($input: ShareMyMeetingsInput!) { shareMyMeetings(input: $input) { networkId } }";
    public const string CountMeetingsMutation = "mutation CountMeetingTies($input: CountMeetingTiesInput!) { countMeetingTies(input: $input) { networkId } }";

    public Task<Answer<ConnectionsView>> Ties(Guid network, DateTimeOffset now, CancellationToken cancellation) =>
        gateway.AskAsync<ConnectionsView>(TiesQuery, new { network, from = now.UtcDateTime, until = now.AddYears(1).UtcDateTime }, cancellation);

    public Task<Outcome> Open(Guid networkId, Guid sessionId, IEnumerable<TieCandidate> organisations) => gateway.DoAsync(
        OpenMutation, new { commandId = Guid.NewGuid(), networkId, sessionId, organisations = organisations.Select(o => new { organisationId = o.Id, o.Name, o.Kind, o.IsFacilitating }) });

    public Task<Outcome> Fill(Guid roundId, Guid organisationId, SheetAnswerView[] answers, bool isLeftOut) =>
        gateway.DoAsync(FillMutation, new { commandId = Guid.NewGuid(), roundId, organisationId, answers, isLeftOut });

    public Task<Outcome> Close(Guid roundId) => gateway.DoAsync(CloseMutation, new { commandId = Guid.NewGuid(), roundId });

    public Task<Outcome> Note(Guid networkId, Guid withPersonId, string? about) => gateway.DoAsync(NoteMutation, new { commandId = Guid.NewGuid(), networkId, withPersonId, about });

    public Task<Outcome> Confirm(Guid shortLineId) => gateway.DoAsync(ConfirmMutation, new { commandId = Guid.NewGuid(), shortLineId });

    public Task<Outcome> TakeBack(Guid shortLineId) => gateway.DoAsync(TakeBackMutation, new { commandId = Guid.NewGuid(), shortLineId });

    public Task<Outcome> Count(Guid networkId) => gateway.DoAsync(CountMutation, new { commandId = Guid.NewGuid(), networkId });

    public Task<Outcome> AllowMeetings(Guid networkId, DateOnly announcedOn) => gateway.DoAsync(AllowMeetingsMutation, new { commandId = Guid.NewGuid(), networkId, isAllowed = true, announcedOn });

    public Task<Outcome> StopMeetings(Guid networkId) => gateway.DoAsync(AllowMeetingsMutation, new { commandId = Guid.NewGuid(), networkId, isAllowed = false });

    public Task<Outcome> Share(Guid networkId, bool isSharing) => gateway.DoAsync(ShareMeetingsMutation, new { commandId = Guid.NewGuid(), networkId, isSharing });

    public Task<Outcome> CountMeetings(Guid networkId) => gateway.DoAsync(CountMeetingsMutation, new { commandId = Guid.NewGuid(), networkId });

    public Task<Outcome> Release(Guid roundId, string item) => gateway.DoAsync(ReleaseMutation, new { commandId = Guid.NewGuid(), roundId, items = new[] { item } });
}

/// <summary>How a network is connected.</summary>
public sealed record ConnectionsView(TiesNetworkView? Network, Nodes<TiesMeetingView>? NetworkCalendar, TieRoundLine[]? TieRounds, LinesOfNetworkView? ShortLines, MeetingTiesLine? MeetingTies, LinesMeView? Me);

public sealed record TiesNetworkView(Guid Id, string Name, string Viewpoint, TiesRelationView[]? Organisations, Nodes<LinesPersonView>? People);

public sealed record LinesPersonView(Guid PersonId, LinesNameView? Person);

public sealed record LinesNameView(string DisplayName);

public sealed record LinesMeView(LinesMyselfView? Person);

public sealed record LinesMyselfView(Guid Id);

/// <summary>One's own short lines, and what was counted.</summary>
public sealed record LinesOfNetworkView(bool MayCount, ShortLineLine[] Mine, ShortLineCountLine[] Counts);

public sealed record ShortLineLine(Guid Id, Guid WithPersonId, string? About, bool NotedByMe, DateTimeOffset? ConfirmedAt, LinesNameView? With);

public sealed record ShortLineCountLine(DateTimeOffset CountedAt, int Members, int People, int Lines, FigureLine[] Figures);

/// <summary>Whether meetings count as ties, whether one's own do, and the last picture.</summary>
public sealed record MeetingTiesLine(DateTimeOffset? AllowedFrom, DateOnly? AnnouncedOn, bool IsSharing, bool MayAllow, MeetingPictureLine? Picture);

public sealed record MeetingPictureLine(
    DateTimeOffset CountedAt, int Members, int People, int Ties, DateTimeOffset From, int Meetings, int FewestShared, int LargestMeeting, FigureLine[] Figures);

public sealed record TiesRelationView(string Kind, string State, TiesOrganisationView? Organisation);

public sealed record TiesOrganisationView(Guid Id, string Name, string Kind);

public sealed record TiesMeetingView(Guid Id, string Title, DateTimeOffset? StartsAt, string State);

public sealed record TieRoundLine(
    Guid Id, string State, DateTimeOffset OpenedAt, DateTimeOffset? ClosedAt, int Asked, int Answered, bool IGuide, TiedView[]? Organisations, TieQuestionLine[] Questions, SheetView[] MySheets);

public sealed record TiedView(Guid OrganisationId, string Name, bool? IsShown);

public sealed record TieQuestionLine(
    string Item, LocalText Text, bool IsWish, bool IsReleased, TieLine[]? Ties, FigureLine[] Figures, TiedGroupLine[]? Groups, TieChangeLine? Change);

public sealed record TieLine(Guid FromId, Guid ToId);

public sealed record FigureLine(string Kind, double? Value, string? Why);

public sealed record TiedGroupLine(Guid[] OrganisationIds);

public sealed record TieChangeLine(int Compared, int Started, int Kept, int Ended, double? Jaccard);

public sealed record SheetView(Guid OrganisationId, bool IsLeftOut, SheetAnswerView[] Answers);

public sealed record SheetAnswerView(string Item, Guid[] OrganisationIds);

/// <summary>An organisation that can be asked.</summary>
public sealed record TieCandidate(Guid Id, string Name, string Kind, bool IsFacilitating);
