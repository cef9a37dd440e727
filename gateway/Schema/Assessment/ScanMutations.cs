using LivingNetworks.Assessment.Contracts;

namespace LivingNetworks.Gateway.Schema.Assessment;

/// <summary>What somebody fills in for themself, and what a network fills in together.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ScanMutations
{
    /// <summary>Keeps answers of a scan of one's own, beside those that were kept before.</summary>
    public async Task<SelfScanView?> AnswerSelfScan(AnswerSelfScan input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Ends a conversation with what the group concludes, in words.</summary>
    public async Task<ConversationScanView?> ConcludeConversationScan(ConcludeConversationScan input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Removes a scan of one's own with everything in it.</summary>
    public async Task<SelfScanView?> DeleteSelfScan(DeleteSelfScan input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Writes views down beside those that stand there; none is averaged away.</summary>
    public async Task<ConversationScanView?> FillConversationScan(FillConversationScan input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Marks a part of the network's question as ripe for a form of its own, such as a project.</summary>
    public async Task<RipePartView?> MarkRipePart(MarkRipePart input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Notes how it stands with one line of the nine checklists.</summary>
    public async Task<ChecklistView?> SetChecklistLine(SetChecklistLine input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Says who else reads a scan of one's own; naming nobody takes it back at once.</summary>
    public async Task<SelfScanView?> ShareSelfScan(ShareSelfScan input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Starts a scan that a network fills in together.</summary>
    public async Task<ConversationScanView?> StartConversationScan(StartConversationScan input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Starts a scan of one's own; nobody else reads it.</summary>
    public async Task<SelfScanView?> StartSelfScan(StartSelfScan input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Takes the mark off a ripe part again.</summary>
    public async Task<RipePartView?> UnmarkRipePart(UnmarkRipePart input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();
}
