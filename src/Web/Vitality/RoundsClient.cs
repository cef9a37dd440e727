using LivingNetworks.Web.Changes;
using LivingNetworks.Web.Gateway;
using LivingNetworks.Web.Pictures;

namespace LivingNetworks.Web.Vitality;

/// <summary>Asks for the rounds of a network and takes them from plan to talk, and what was agreed there to tasks and entries.</summary>
public sealed class RoundsClient(GatewayClient gateway)
{
    public const string RoundsQuery =
        """
        query Rounds($network: UUID!, $from: DateTime!, $until: DateTime!) {
          network(id: $network) {
            id name viewpoint
            rounds(first: 20) {
              id instrument state moment opensAt closesAt closedOn dialogueSessionId dialogueStartsAt dialogueIsCancelled answers invited groups fewestAnswers isImported remindedAt paperSheets
              released version guidance { nl en }
              reading { madeOfIt surprises actions }
              result { withheld dimensions { code n } remarks own { item { code text { nl en } isOpen } figures { code n } words } }
            }
          }
          networkCalendar(networkId: $network, from: $from, until: $until, first: 100) { nodes { id title startsAt state } }
          roundProposals(networkId: $network) { id reason on moment }
          instruments { code version uses title { nl en } dimensions { code label { nl en } } }
        }
        """;

    public const string ReportQuery =
        """
        query RoundReport($id: UUID!, $network: UUID!) {
          round(id: $id) { id instrument state moment closesAt closedOn interventionNote reading { madeOfIt surprises actions } }
          network(id: $network) { id name }
          roundSeries(roundId: $id) {
            questionnaire { title { nl en } dimensions { code label { nl en } } }
            rounds {
              roundId moment closedOn isImported withheld
              response { answers invited percent percentLow percentHigh compareWithCare }
              dimensions { code n mean atLeast atMost spread wholeGroupLow wholeGroupHigh smallestVisible withheld distribution groups { group n mean spread } }
              remarks ownershipHint { nl en }
              own { item { code text { nl en } isOpen } figures { code n mean atLeast atMost spread withheld } words wordsWithheld }
            }
            change {
              compareWithCare caution { nl en } matched onlyEarlier onlyLater
              dimensions { code difference low high words { nl en } withheld }
              own { item { code text { nl en } isOpen } change { code difference low high words { nl en } withheld } }
              leftOut { code text { nl en } isOpen }
            }
            reliability { withheld scales { code n networks whole { items alpha low high omega } withoutReversed { items alpha low high omega } } }
          }
        }
        """;

    public const string PlanMutation = "mutation PlanRound($input: PlanRoundInput!) { planRound(input: $input) { id } }";
    public const string DialogueMutation = "mutation PlanDialogue($input: PlanDialogueInput!) { planDialogue(input: $input) { id } }";
    public const string AnnounceMutation = "mutation AnnounceRound($input: AnnounceRoundInput!) { announceRound(input: $input) { id } }";
    public const string OpenMutation = "mutation OpenRound($input: OpenRoundInput!) { openRound(input: $input) { id } }";
    public const string RemindMutation = "mutation RemindOfRound($input: RemindOfRoundInput!) { remindOfRound(input: $input) { id } }";
    public const string CloseMutation = "mutation CloseRound($input: CloseRoundInput!) { closeRound(input: $input) { id } }";
    public const string ReadMutation = "mutation RecordReading($input: RecordReadingInput!) { recordReading(input: $input) { id } }";
    public const string ReleaseMutation = "mutation ReleaseResult($input: ReleaseResultInput!) { releaseResult(input: $input) { id } }";
    public const string FileMutation = "mutation FileRound($input: FileRoundInput!) { fileRound(input: $input) { id } }";
    public const string HideMutation = "mutation HideRemark($input: HideRemarkInput!) { hideRemark(input: $input) { roundId } }";
    public const string AsideMutation = "mutation SetProposalAside($input: SetProposalAsideInput!) { setProposalAside(input: $input) { id } }";
    public const string TaskMutation = "mutation OfferTask($input: OfferTaskInput!) { offerTask(input: $input) { id } }";

    private static readonly string[] Levels = ["NETWORK"];

    /// <summary>The rounds, and the meetings from now on in which results can be talked through.</summary>
    public Task<Answer<RoundsView>> Rounds(Guid network, DateTimeOffset now, CancellationToken cancellation) =>
        gateway.AskAsync<RoundsView>(RoundsQuery, new { network, from = now, until = now.AddYears(2) }, cancellation);

    public Task<Answer<ReportView>> Report(Guid network, Guid id, CancellationToken cancellation) =>
        gateway.AskAsync<ReportView>(ReportQuery, new { id, network }, cancellation);

    public Task<Outcome> Plan(Guid network, NewRound round) => gateway.DoAsync(PlanMutation, new
    {
        commandId = Guid.NewGuid(), networkId = network, round.Instrument, round.Moment, round.OpensAt, round.ClosesAt, round.DialogueSessionId, round.InterventionNote, round.Groups, round.FewestAnswers,
    });

    public Task<Outcome> PlanDialogue(Guid round, Guid session, long version) =>
        gateway.DoAsync(DialogueMutation, new { commandId = Guid.NewGuid(), roundId = round, dialogueSessionId = session, expectedVersion = version });

    public Task<Outcome> Announce(Guid round, long version) => gateway.DoAsync(AnnounceMutation, new { commandId = Guid.NewGuid(), roundId = round, expectedVersion = version });

    public Task<Outcome> Open(Guid round, long version) => gateway.DoAsync(OpenMutation, new { commandId = Guid.NewGuid(), roundId = round, expectedVersion = version });

    public Task<Outcome> Remind(Guid round, long version) => gateway.DoAsync(RemindMutation, new { commandId = Guid.NewGuid(), roundId = round, expectedVersion = version });

    public Task<Outcome> Close(Guid round, long version) => gateway.DoAsync(CloseMutation, new { commandId = Guid.NewGuid(), roundId = round, expectedVersion = version });

    public Task<Outcome> Read(Guid round, string madeOfIt, string? surprises, string? actions, long version) =>
        gateway.DoAsync(ReadMutation, new { commandId = Guid.NewGuid(), roundId = round, madeOfIt, surprises, actions, expectedVersion = version });

    public Task<Outcome> Release(Guid round, IEnumerable<string> dimensions, long version) =>
        gateway.DoAsync(ReleaseMutation, new { commandId = Guid.NewGuid(), roundId = round, dimensions, expectedVersion = version });

    public Task<Outcome> File(Guid round, long version) => gateway.DoAsync(FileMutation, new { commandId = Guid.NewGuid(), roundId = round, expectedVersion = version });

    public Task<Outcome> Hide(Guid round, string remark) => gateway.DoAsync(HideMutation, new { commandId = Guid.NewGuid(), roundId = round, remark });

    public Task<Outcome> SetAside(Guid proposal) => gateway.DoAsync(AsideMutation, new { commandId = Guid.NewGuid(), proposalId = proposal });

    /// <summary>Offers an action to whoever feels like it.</summary>
    public Task<Outcome> OfferTask(Guid network, string text) => gateway.DoAsync(TaskMutation, new { commandId = Guid.NewGuid(), networkId = network, text });

    /// <summary>Puts an action in the log of the network, for those inside.</summary>
    public Task<Outcome> WriteEntry(Guid network, string text, Guid? session) => gateway.DoAsync(ChangesClient.WriteMutation, new
    {
        commandId = Guid.NewGuid(), networkId = network, text, kind = "CHANGE", levels = Levels, audience = "INSIDE", sessionId = session,
    });
}

/// <summary>What somebody fills in about a round.</summary>
public sealed record NewRound(
    string Instrument, string Moment, DateTimeOffset OpensAt, DateTimeOffset ClosesAt, Guid DialogueSessionId, string? InterventionNote, string[]? Groups, int FewestAnswers);

/// <summary>The rounds of a network, newest first, and the meetings to come.</summary>
public sealed record RoundsView(RoundsNetworkView? Network, MeetingsView? NetworkCalendar, ProposalView[]? RoundProposals, QuestionnaireView[]? Instruments)
{
    /// <summary>The questionnaires that can be held as a round, the newest version of each.</summary>
    public QuestionnaireView[] Held => [.. (Instruments ?? []).Where(i => i.Uses.Contains("SURVEY")).GroupBy(i => i.Code).Select(versions => versions.MaxBy(v => v.Version)!)];

    /// <summary>The name of a dimension of any questionnaire.</summary>
    public string Name(string instrument, string code) =>
        (Instruments ?? []).Where(i => i.Code == instrument).SelectMany(i => i.Dimensions).FirstOrDefault(d => d.Code == code)?.Label.ToString() ?? code;
}

public sealed record ProposalView(Guid Id, string Reason, DateOnly On, string Moment);

public sealed record QuestionnaireView(string Code, int Version, string[] Uses, LocalText Title, MeasureView[] Dimensions);

public sealed record RoundsNetworkView(Guid Id, string Name, string Viewpoint, GuidedRoundView[]? Rounds);

public sealed record MeetingsView(MeetingView[]? Nodes);

public sealed record MeetingView(Guid Id, string Title, DateTimeOffset? StartsAt, string State);

public sealed record GuidedRoundView(
    Guid Id, string Instrument, string State, string Moment, DateTimeOffset OpensAt, DateTimeOffset ClosesAt, DateOnly? ClosedOn, Guid? DialogueSessionId, DateTimeOffset? DialogueStartsAt,
    bool DialogueIsCancelled, int? Answers, int? Invited, string[] Groups, int FewestAnswers, bool IsImported, DateTimeOffset? RemindedAt, int? PaperSheets, string[] Released, long Version, LocalText[] Guidance,
    ReadingView? Reading, GuidedResultView? Result);

public sealed record ReadingView(string MadeOfIt, string? Surprises, string? Actions);

public sealed record GuidedResultView(string? Withheld, CountedView[] Dimensions, string[] Remarks, GuidedOwnView[] Own);

public sealed record GuidedOwnView(OwnItemView Item, CountedView? Figures, string[] Words);

/// <summary>The result of one question of the network's own.</summary>
public sealed record ReportOwnView(OwnItemView Item, DimensionView? Figures, string[] Words, string? WordsWithheld);

public sealed record ReportOwnChangeView(OwnItemView Item, DimensionChangeView Change);

public sealed record CountedView(string Code, int? N);

/// <summary>One round with the rounds before it.</summary>
public sealed record ReportView(ReportRoundView? Round, ReportNetworkView? Network, ReportSeriesView? RoundSeries);

public sealed record ReportRoundView(Guid Id, string Instrument, string State, string Moment, DateTimeOffset ClosesAt, DateOnly? ClosedOn, string? InterventionNote, ReadingView? Reading);

public sealed record ReportNetworkView(Guid Id, string Name);

public sealed record ReportSeriesView(AskedView Questionnaire, ReportResultView[] Rounds, ReportChangeView? Change, ReportReliabilityView Reliability);

/// <summary>How well the questions go together, over networks.</summary>
public sealed record ReportReliabilityView(string? Withheld, ReportScaleView[] Scales);

public sealed record ReportScaleView(string Code, int N, int Networks, ReportCoefficientView Whole, ReportCoefficientView? WithoutReversed);

public sealed record ReportCoefficientView(int Items, double Alpha, double Low, double High, double? Omega);

/// <summary>What was asked, as far as a report names it.</summary>
public sealed record AskedView(LocalText Title, MeasureView[] Dimensions)
{
    /// <summary>The name of a dimension; the five characteristics have short ones that fit beside an axis.</summary>
    public string Name(string code) => PictureTexts.Characteristics.Has(code) ? PictureTexts.Characteristics[code] : Dimensions.FirstOrDefault(d => d.Code == code)?.Label.ToString() ?? code;
}

public sealed record MeasureView(string Code, LocalText Label);

public sealed record ReportResultView(
    Guid RoundId, string Moment, DateOnly? ClosedOn, bool IsImported, string? Withheld, ReportResponseView? Response, ReportDimensionView[] Dimensions, string[] Remarks, LocalText? OwnershipHint, ReportOwnView[] Own)
{
    /// <summary>How many people's answers stand behind the figures.</summary>
    public int? N => Response?.Answers ?? Dimensions.Max(d => d.N);
}

public sealed record ReportResponseView(int Answers, int Invited, int Percent, int PercentLow, int PercentHigh, bool CompareWithCare);

public sealed record ReportDimensionView(
    string Code, int? N, double? Mean, double? AtLeast, double? AtMost, double? Spread, double? WholeGroupLow, double? WholeGroupHigh, double? SmallestVisible,
    string? Withheld, int[]? Distribution, ReportGroupView[] Groups);

public sealed record ReportGroupView(string? Group, int N, double Mean, double Spread);

public sealed record ReportChangeView(
    bool CompareWithCare, LocalText Caution, int? Matched, int? OnlyEarlier, int? OnlyLater, DimensionChangeView[] Dimensions, ReportOwnChangeView[] Own, OwnItemView[] LeftOut);
