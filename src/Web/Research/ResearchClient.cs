using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.Research;

/// <summary>Asks for the work of a study, and does it: for its researchers, and for who talks with them.</summary>
public sealed class ResearchClient(GatewayClient gateway)
{
    public const string DeskQuery =
        """
        query ResearchDesk($network: UUID!, $study: UUID!) {
          network(id: $network) { id name groups { id name } }
          studyProgress(studyId: $study) {
            studyId title state phase nextPhases committeeGroupId committeeSize mayResearch version
            networks { id name }
            steps { kind networkId planned realised }
            respondents { id networkId pseudonym hasAgreed onPaper withdrawnOn }
            interventions { networkId heldOn }
          }
          coverageMatrix(studyId: $study) {
            tooFewHeard
            pairs { code name { nl en } warning { nl en } one { code name { nl en } planned heard } other { code name { nl en } planned heard } }
          }
          conversationRecords(studyId: $study) {
            id kind networkId heldOn title notes recordedByMe respondentIds
            excerpts { id respondentId words state approvedOn onPaper codes }
          }
          findings(networkId: $network, studyId: $study) {
            id studyId studyTitle statement audience somethingWithdrawn basedOnIds mayEdit
            givenBack { networkId at surprise mayGo }
          }
          studyTemplate { codes { code name { nl en } codes { code name { nl en } } } }
        }
        """;

    public const string PlanMutation = "mutation PlanStudy($input: PlanStudyInput!) { planStudy(input: $input) { studyId } }";
    public const string SidesMutation = "mutation PlanRespondents($input: PlanRespondentsInput!) { planRespondents(input: $input) { studyId } }";
    public const string MoveMutation = "mutation MoveStudyOn($input: MoveStudyOnInput!) { moveStudyOn(input: $input) { studyId } }";
    public const string AddMutation = "mutation AddRespondent($input: AddRespondentInput!) { addRespondent(input: $input) { respondentId code } }";
    public const string JoinMutation = "mutation JoinAsRespondent($input: JoinAsRespondentInput!) { joinAsRespondent(input: $input) { studyId } }";
    public const string WithdrawMutation = "mutation WithdrawRespondent($input: WithdrawRespondentInput!) { withdrawRespondent(input: $input) { studyId } }";
    public const string RecordMutation = "mutation RecordConversation($input: RecordConversationInput!) { recordConversation(input: $input) { studyId } }";
    public const string ApproveMutation = "mutation ApproveExcerpt($input: ApproveExcerptInput!) { approveExcerpt(input: $input) { excerptId } }";
    public const string RefuseMutation = "mutation RefuseExcerpt($input: RefuseExcerptInput!) { refuseExcerpt(input: $input) { excerptId } }";
    public const string CodeMutation = "mutation CodeExcerpt($input: CodeExcerptInput!) { codeExcerpt(input: $input) { excerptId } }";
    public const string FormMutation = "mutation FormFinding($input: FormFindingInput!) { formFinding(input: $input) { id } }";
    public const string DropMutation = "mutation DropFinding($input: DropFindingInput!) { dropFinding(input: $input) { studyId } }";
    public const string GiveBackMutation = "mutation GiveBackFinding($input: GiveBackFindingInput!) { giveBackFinding(input: $input) { id } }";
    public const string PublishMutation = "mutation PublishFindings($input: PublishFindingsInput!) { publishFindings(input: $input) { studyId } }";

    public Task<Answer<DeskView>> Desk(Guid network, Guid study, CancellationToken cancellation) => gateway.AskAsync<DeskView>(DeskQuery, new { network, study }, cancellation);

    public Task<Outcome> Plan(Guid study, IEnumerable<PlannedStepView> steps, Guid? committee, long version) => gateway.DoAsync(PlanMutation, new
    {
        commandId = Guid.NewGuid(), studyId = study, steps = steps.ToArray(), committeeGroupId = committee, expectedVersion = version == 0 ? (long?)null : version,
    });

    public Task<Outcome> PlanSides(Guid study, IEnumerable<PlannedSideView> sides) => gateway.DoAsync(SidesMutation, new { commandId = Guid.NewGuid(), studyId = study, sides = sides.ToArray() });

    public Task<Outcome> MoveOn(Guid study, string phase) => gateway.DoAsync(MoveMutation, new { commandId = Guid.NewGuid(), studyId = study, phase });

    public Task<Answer<AddedAnswer>> Add(Guid study, Guid network, string pseudonym, string[] sides, DateOnly? agreedOnPaperOn) =>
        gateway.DoAsync<AddedAnswer>(AddMutation, new { commandId = Guid.NewGuid(), studyId = study, networkId = network, pseudonym, sides, agreedOnPaperOn });

    public Task<Outcome> Join(string code) => gateway.DoAsync(JoinMutation, new { commandId = Guid.NewGuid(), code });

    public Task<Outcome> Withdraw(Guid respondent) => gateway.DoAsync(WithdrawMutation, new { commandId = Guid.NewGuid(), respondentId = respondent });

    public Task<Outcome> Record(Guid study, NewTalk talk) => gateway.DoAsync(RecordMutation, new
    {
        commandId = Guid.NewGuid(), studyId = study, talk.Kind, talk.HeldOn, talk.Title, talk.RespondentIds, talk.NetworkId, talk.Notes, talk.Excerpts,
    });

    public Task<Outcome> Approve(Guid excerpt, string? words, DateOnly? onPaperOn) => gateway.DoAsync(ApproveMutation, new { commandId = Guid.NewGuid(), excerptId = excerpt, words, onPaperOn });

    public Task<Outcome> Refuse(Guid excerpt) => gateway.DoAsync(RefuseMutation, new { commandId = Guid.NewGuid(), excerptId = excerpt });

    public Task<Outcome> Code(Guid excerpt, string[] codes) => gateway.DoAsync(CodeMutation, new { commandId = Guid.NewGuid(), excerptId = excerpt, codes });

    public Task<Outcome> Form(Guid study, string statement, Guid[] excerptIds) => gateway.DoAsync(FormMutation, new { commandId = Guid.NewGuid(), studyId = study, statement, excerptIds });

    public Task<Outcome> Drop(Guid finding) => gateway.DoAsync(DropMutation, new { commandId = Guid.NewGuid(), findingId = finding });

    public Task<Outcome> GiveBack(Guid finding, Guid network, DateOnly heldOn, string mayGo, string? surprise) => gateway.DoAsync(GiveBackMutation, new
    {
        commandId = Guid.NewGuid(), findingId = finding, networkId = network, heldOn, mayGo, surprise = string.IsNullOrWhiteSpace(surprise) ? null : surprise.Trim(),
    });

    public Task<Outcome> Publish(Guid study, string audience) => gateway.DoAsync(PublishMutation, new { commandId = Guid.NewGuid(), studyId = study, audience });
}

/// <summary>The desk of one study.</summary>
public sealed record DeskView(
    DeskNetworkView? Network, ProgressView? StudyProgress, CoverageView? CoverageMatrix, TalkView[]? ConversationRecords, StudyFindingView[]? Findings, TemplateView? StudyTemplate);

public sealed record DeskNetworkView(Guid Id, string Name, DeskGroupView[]? Groups);

public sealed record DeskGroupView(Guid Id, string Name);

public sealed record ProgressView(
    Guid StudyId, string Title, string State, string Phase, string[] NextPhases, Guid? CommitteeGroupId, int CommitteeSize, bool MayResearch, long Version, CaseView[]? Networks,
    StepView[] Steps, RespondentView[] Respondents, InterventionView[] Interventions)
{
    /// <summary>What a network is called; a dash where the reader has no place in it.</summary>
    public string NameOf(Guid? network) => network is null ? ResearchTexts.Across : Networks?.FirstOrDefault(n => n.Id == network)?.Name ?? "–";
}

public sealed record CaseView(Guid Id, string Name);

public sealed record StepView(string Kind, Guid? NetworkId, int Planned, int Realised);

public sealed record RespondentView(Guid Id, Guid NetworkId, string Pseudonym, bool HasAgreed, bool OnPaper, DateTimeOffset? WithdrawnOn);

public sealed record InterventionView(Guid? NetworkId, DateOnly HeldOn);

public sealed record CoverageView(bool TooFewHeard, PairView[] Pairs);

public sealed record PairView(string Code, LocalText Name, LocalText? Warning, SideView One, SideView Other);

public sealed record SideView(string Code, LocalText Name, int Planned, int? Heard);

public sealed record TalkView(Guid Id, string Kind, Guid? NetworkId, DateOnly HeldOn, string Title, string? Notes, bool RecordedByMe, Guid[] RespondentIds, SaidView[] Excerpts);

public sealed record SaidView(Guid Id, Guid RespondentId, string Words, string State, DateOnly? ApprovedOn, bool OnPaper, string[] Codes);

public sealed record StudyFindingView(Guid Id, Guid StudyId, string StudyTitle, string Statement, string Audience, bool SomethingWithdrawn, Guid[]? BasedOnIds, bool MayEdit, GivenBackView[] GivenBack);

public sealed record GivenBackView(Guid NetworkId, DateTimeOffset At, string? Surprise, string MayGo);

public sealed record TemplateView(ThemeView[] Codes);

public sealed record ThemeView(string Code, LocalText Name, SayingCodeView[] Codes);

public sealed record SayingCodeView(string Code, LocalText Name);

/// <summary>What somebody said to a study.</summary>
public sealed record MyPartView(MyWordsView[] Excerpts);

public sealed record MyWordsView(Guid Id, string StudyTitle, Guid NetworkId, string Kind, DateOnly HeldOn, string Words, string State);

public sealed record PlannedStepView(string Kind, int Planned, Guid? NetworkId);

public sealed record PlannedSideView(string Side, int Planned);

public sealed record NewTalk(string Kind, DateOnly HeldOn, string Title, Guid[] RespondentIds, Guid? NetworkId, string? Notes, NewWords[] Excerpts);

public sealed record NewWords(Guid RespondentId, string Words);

public sealed record AddedAnswer(AddedView? AddRespondent);

public sealed record AddedView(Guid RespondentId, string? Code);
