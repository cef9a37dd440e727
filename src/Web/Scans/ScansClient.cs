using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.Scans;

/// <summary>Asks for scans of one's own, talks, checklists and guides, and keeps what is filled in.</summary>
public sealed class ScansClient(GatewayClient gateway)
{
    public const string MineQuery =
        """
        query MySelfScans($code: String!) {
          mySelfScans {
            mayLookAtFacilitating homeOrganisationId
            fellows { id displayName }
            scans { id instrument startedAt answers { item value words } sharedWithIds sharedWithOrganisationId version }
            toldToMe { id instrument startedAt person { displayName } answers { item value words } }
          }
          myNetworks(first: 50) { nodes { id name viewpoint } }
          instrument(code: $code) {
            title { nl en } purpose { nl en } whoSeesWhat { nl en } minutes
            scale { value label { nl en } }
            dimensions { code label { nl en } explanation { nl en } pickAtMost }
            items { code dimension answer text { nl en } }
          }
        }
        """;

    public const string TalksQuery =
        """
        query Talks($network: UUID!, $phases: String!) {
          network(id: $network) { id name origins { kind weight } }
          conversationScans(networkId: $network) { id instrument startedAt concludedAt route picks }
          instrument(code: $phases) { items { code dimension text { nl en } } }
          conditionsReached(networkId: $network) { conditions { code label { nl en } isReached counts } }
          ripeParts(networkId: $network) { id title approach reason markedAt }
          promptDeck(kind: REFLECTION) { prompts { code text { nl en } } }
        }
        """;

    public const string TalkQuery =
        """
        query Talk($network: UUID!, $scan: UUID!, $code: String!) {
          network(id: $network) { id name }
          conversationScan(scanId: $scan) {
            id instrument startedAt concludedAt items conclusion route picks version
            views { item heldBy value words }
            advice { item route { nl en } heldBy }
            conditions { code label { nl en } isReached counts }
            ownershipHint { nl en }
          }
          instrument(code: $code) {
            title { nl en } purpose { nl en } whoSeesWhat { nl en } minutes
            scale { value label { nl en } }
            dimensions { code label { nl en } explanation { nl en } pickAtMost }
            items { code dimension answer text { nl en } }
          }
        }
        """;

    public const string ChecklistQuery =
        """
        query Checklist($network: UUID!, $code: String!) {
          network(id: $network) { id name }
          checklist(networkId: $network) { lines { item value choice reason reviewOn } }
          instrument(code: $code) {
            title { nl en } purpose { nl en } whoSeesWhat { nl en } minutes
            scale { value label { nl en } }
            dimensions { code label { nl en } explanation { nl en } pickAtMost }
            items { code dimension answer text { nl en } }
          }
        }
        """;

    public const string GuideQuery =
        """
        query Guide($kind: PromptDeckKind!) {
          promptDeck(kind: $kind) {
            title { nl en } guidance { nl en } minutes pickAtLeast pickAtMost
            visuals { code title { nl en } parts { nl en } }
            prompts { code text { nl en } }
          }
          waysOfWorking { approach name { nl en } traits { code name { nl en } words { nl en } } }
        }
        """;

    public const string GuidanceQuery =
        """
        query Guidance($theme: GuidanceTheme, $initiator: InitiatorKind, $search: String) {
          guidance(theme: $theme, initiator: $initiator, search: $search) {
            themes { theme name { nl en } cards { code words { nl en } } }
            initiators { initiator name { nl en } questions { nl en } advice { nl en } }
            phases { phase name { nl en } doing { nl en } }
          }
        }
        """;

    public const string StartMineMutation = "mutation StartSelfScan($input: StartSelfScanInput!) { startSelfScan(input: $input) { id } }";
    public const string AnswerMineMutation = "mutation AnswerSelfScan($input: AnswerSelfScanInput!) { answerSelfScan(input: $input) { id } }";
    public const string ShareMineMutation = "mutation ShareSelfScan($input: ShareSelfScanInput!) { shareSelfScan(input: $input) { id } }";
    public const string DeleteMineMutation = "mutation DeleteSelfScan($input: DeleteSelfScanInput!) { deleteSelfScan(input: $input) { id } }";
    public const string StartTalkMutation = "mutation StartConversationScan($input: StartConversationScanInput!) { startConversationScan(input: $input) { id } }";
    public const string FillTalkMutation = "mutation FillConversationScan($input: FillConversationScanInput!) { fillConversationScan(input: $input) { id } }";
    public const string ConcludeTalkMutation = "mutation ConcludeConversationScan($input: ConcludeConversationScanInput!) { concludeConversationScan(input: $input) { id } }";
    public const string LineMutation = "mutation SetChecklistLine($input: SetChecklistLineInput!) { setChecklistLine(input: $input) { networkId } }";
    public const string MarkMutation = "mutation MarkRipePart($input: MarkRipePartInput!) { markRipePart(input: $input) { id } }";
    public const string UnmarkMutation = "mutation UnmarkRipePart($input: UnmarkRipePartInput!) { unmarkRipePart(input: $input) { id } }";

    public Task<Answer<MyScansPageView>> Mine(string code, CancellationToken cancellation) => gateway.AskAsync<MyScansPageView>(MineQuery, new { code }, cancellation);

    public Task<Answer<TalksPageView>> Talks(Guid network, CancellationToken cancellation) => gateway.AskAsync<TalksPageView>(TalksQuery, new { network, phases = "PHC" }, cancellation);

    public Task<Answer<TalkPageView>> Talk(Guid network, Guid scan, string code, CancellationToken cancellation) =>
        gateway.AskAsync<TalkPageView>(TalkQuery, new { network, scan, code }, cancellation);

    public Task<Answer<ChecklistPageView>> Checklist(Guid network, CancellationToken cancellation) => gateway.AskAsync<ChecklistPageView>(ChecklistQuery, new { network, code = "ALW" }, cancellation);

    public Task<Answer<GuidePageView>> Guide(string kind, CancellationToken cancellation) => gateway.AskAsync<GuidePageView>(GuideQuery, new { kind }, cancellation);

    public Task<Answer<GuidancePageView>> Guidance(string? theme, string? initiator, string? search, CancellationToken cancellation) =>
        gateway.AskAsync<GuidancePageView>(GuidanceQuery, new { theme, initiator, search }, cancellation);

    public Task<Outcome> StartMine(string instrument) => gateway.DoAsync(StartMineMutation, new { commandId = Guid.NewGuid(), instrument });

    public Task<Outcome> AnswerMine(Guid scanId, IEnumerable<OwnAnswerView> answers) => gateway.DoAsync(AnswerMineMutation, new { commandId = Guid.NewGuid(), scanId, answers });

    public Task<Outcome> ShareMine(Guid scanId, Guid[] personIds, bool withHomeBase) =>
        gateway.DoAsync(ShareMineMutation, new { commandId = Guid.NewGuid(), scanId, personIds, withHomeBase });

    public Task<Outcome> DeleteMine(Guid scanId) => gateway.DoAsync(DeleteMineMutation, new { commandId = Guid.NewGuid(), scanId });

    public Task<Outcome> StartTalk(Guid networkId, string instrument, string[] cards, string[] origins) =>
        gateway.DoAsync(StartTalkMutation, new { commandId = Guid.NewGuid(), networkId, instrument, cards, origins });

    public Task<Outcome> FillTalk(Guid scanId, HeldView view) => gateway.DoAsync(FillTalkMutation, new { commandId = Guid.NewGuid(), scanId, views = new[] { view } });

    public Task<Outcome> ConcludeTalk(Guid scanId, string conclusion, string? route, string[] picks, string[] conditions) =>
        gateway.DoAsync(ConcludeTalkMutation, new { commandId = Guid.NewGuid(), scanId, conclusion, route, picks, conditions });

    public Task<Outcome> SetLine(Guid networkId, ChecklistLineView line) =>
        gateway.DoAsync(LineMutation, new { commandId = Guid.NewGuid(), networkId, line.Item, line.Value, line.Choice, line.Reason, line.ReviewOn });

    public Task<Outcome> MarkRipe(Guid networkId, string title, string approach, string? reason) =>
        gateway.DoAsync(MarkMutation, new { commandId = Guid.NewGuid(), networkId, title, approach, reason });

    public Task<Outcome> UnmarkRipe(Guid partId) => gateway.DoAsync(UnmarkMutation, new { commandId = Guid.NewGuid(), partId });
}

/// <summary>The visitor's own scans, and one list.</summary>
public sealed record MyScansPageView(MyListsView? MySelfScans, Nodes<MyPlaceView>? MyNetworks, ListView? Instrument);

public sealed record MyListsView(bool MayLookAtFacilitating, Guid? HomeOrganisationId, FellowView[]? Fellows, OwnScanView[] Scans, ToldScanView[] ToldToMe);

public sealed record FellowView(Guid Id, string DisplayName);

public sealed record OwnScanView(
    Guid Id, string Instrument, DateTimeOffset StartedAt, OwnAnswerView[] Answers, Guid[] SharedWithIds, Guid? SharedWithOrganisationId, long Version);

public sealed record OwnAnswerView(string Item, int? Value, string? Words);

public sealed record ToldScanView(Guid Id, string Instrument, DateTimeOffset StartedAt, TellerView? Person, OwnAnswerView[] Answers);

public sealed record TellerView(string DisplayName);

public sealed record MyPlaceView(Guid Id, string Name, string Viewpoint);

public sealed record PlaceNetworkView(Guid Id, string Name);

/// <summary>One list with its questions.</summary>
public sealed record ListView(LocalText Title, LocalText Purpose, LocalText WhoSeesWhat, int Minutes, ListStepView[] Scale, BlockView[] Dimensions, QuestionView[] Items)
{
    /// <summary>The words of a step; empty for none.</summary>
    public string Step(int? value) => Scale.FirstOrDefault(s => s.Value == value)?.Label.ToString() ?? "";

    /// <summary>The steps by their number.</summary>
    public Texts.Codes Steps => new([.. Scale.Select(s => (s.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), new Texts.Text(s.Label.Nl, s.Label.En)))]);
}

public sealed record ListStepView(int Value, LocalText Label);

public sealed record BlockView(string Code, LocalText Label, LocalText Explanation, int? PickAtMost);

public sealed record QuestionView(string Code, string Dimension, string Answer, LocalText Text);

/// <summary>The talks of a network.</summary>
public sealed record TalksPageView(TalkingNetworkView? Network, TalkLineView[]? ConversationScans, LeversView? Instrument, ReachedView? ConditionsReached, RipeView[]? RipeParts, CardsView? PromptDeck);

public sealed record TalkingNetworkView(Guid Id, string Name, RecordedOriginView[]? Origins)
{
    /// <summary>Whether the network recorded that it sprang from this.</summary>
    public bool SprangFrom(string kind) => Origins?.Any(o => o.Kind == kind && o.Weight > 0) ?? false;
}

public sealed record RecordedOriginView(string Kind, int Weight);

public sealed record TalkLineView(Guid Id, string Instrument, DateTimeOffset StartedAt, DateTimeOffset? ConcludedAt, string? Route, string[] Picks);

/// <summary>The levers of the phase check.</summary>
public sealed record LeversView(LeverView[] Items)
{
    /// <summary>The words of levers by their codes; what is chosen that is no lever is left out.</summary>
    public IEnumerable<LocalText> Of(string[] codes) => Items.Where(i => i.Dimension == "LEVERS" && codes.Contains(i.Code)).Select(i => i.Text);
}

public sealed record LeverView(string Code, string Dimension, LocalText Text);

public sealed record ReachedView(ConditionStepView[] Conditions);

public sealed record ConditionStepView(string Code, LocalText Label, bool IsReached, bool Counts);

public sealed record RipeView(Guid Id, string Title, string Approach, string? Reason, DateTimeOffset MarkedAt);

public sealed record CardsView(CardView[] Prompts);

public sealed record CardView(string Code, LocalText Text);

/// <summary>One talk.</summary>
public sealed record TalkPageView(PlaceNetworkView? Network, TalkView? ConversationScan, ListView? Instrument);

public sealed record TalkView(
    Guid Id, string Instrument, DateTimeOffset StartedAt, DateTimeOffset? ConcludedAt, string[] Items, string? Conclusion, string? Route, string[] Picks, long Version,
    HeldView[] Views, AdviceLineView[] Advice, ConditionStepView[] Conditions, LocalText? OwnershipHint);

public sealed record HeldView(string Item, string HeldBy, int? Value, string? Words);

public sealed record AdviceLineView(string Item, LocalText Route, string[] HeldBy);

/// <summary>The nine checklists of a network.</summary>
public sealed record ChecklistPageView(PlaceNetworkView? Network, LinesView? Checklist, ListView? Instrument);

public sealed record LinesView(ChecklistLineView[] Lines);

public sealed record ChecklistLineView(string Item, int? Value, string? Choice, string? Reason, DateOnly? ReviewOn);

/// <summary>Questions for one kind of talk, and five ways of working.</summary>
public sealed record GuidePageView(DeckView? PromptDeck, WayView[]? WaysOfWorking);

public sealed record DeckView(LocalText Title, LocalText Guidance, int Minutes, int? PickAtLeast, int? PickAtMost, DrawingView[] Visuals, CardView[] Prompts);

public sealed record DrawingView(string Code, LocalText Title, LocalText[] Parts);

public sealed record WayView(string Approach, LocalText Name, TraitLineView[] Traits);

public sealed record TraitLineView(string Code, LocalText Name, LocalText Words);

/// <summary>Advice for whoever starts or guides a network.</summary>
public sealed record GuidancePageView(AdviceBookView? Guidance);

public sealed record AdviceBookView(ThemeView[] Themes, InitiatorView[] Initiators, PhaseView[] Phases);

public sealed record ThemeView(string Theme, LocalText Name, AdviceCardView[] Cards);

public sealed record AdviceCardView(string Code, LocalText Words);

public sealed record InitiatorView(string Initiator, LocalText Name, LocalText[] Questions, LocalText[] Advice);

public sealed record PhaseView(string Phase, LocalText Name, LocalText[] Doing);
