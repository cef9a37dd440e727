using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Gateway.Schema.Membership;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Gateway.Schema.Assessment;

/// <summary>Questions about what somebody filled in for themself, and about what a network filled in together.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class ScanQueries
{
    /// <summary>What a network arranged and chose, by theme; for those inside.</summary>
    public async Task<ChecklistView?> Checklist(Guid networkId, AssessmentClient assessment, CancellationToken stop, string? theme = null) =>
        (await assessment.AskAsync(new Checklist(networkId, theme), stop)).OrRefused();

    /// <summary>The four conditions of collective learning, as the network saw them last; for those inside.</summary>
    public async Task<ConditionsReachedView?> ConditionsReached(Guid networkId, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.AskAsync(new ConditionsReached(networkId), stop)).OrRefused();

    /// <summary>One scan that a network filled in together; for those inside.</summary>
    public async Task<ConversationScanView?> ConversationScan(Guid scanId, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.AskAsync(new ConversationScan(scanId), stop)).OrRefused();

    /// <summary>What a network filled in together, newest first; for those inside.</summary>
    public async Task<IReadOnlyList<ConversationScanView>?> ConversationScans(Guid networkId, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.AskAsync(new ConversationScans(networkId), stop)).OrRefused();

    /// <summary>The caller's own scans, and those that others shared with the caller.</summary>
    public async Task<MySelfScansView?> MySelfScans(AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.AskAsync(new MySelfScans(), stop)).OrRefused();

    /// <summary>Parts of a network's question that got a form of their own; for those inside.</summary>
    public async Task<IReadOnlyList<RipePartView>?> RipeParts(Guid networkId, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.AskAsync(new RipeParts(networkId), stop)).OrRefused();
}

/// <summary>Names behind the ids of MySelfScansView.</summary>
[ExtendObjectType<MySelfScansView>]
public sealed class MySelfScansNode
{
    /// <summary>Whom a facilitator can share with.</summary>
    public async Task<IReadOnlyList<PersonView>?> Fellows([Parent] MySelfScansView parent, PersonById people, CancellationToken stop) =>
        [.. (await people.LoadAsync(parent.FellowIds, stop)).OfType<PersonView>()];
}

/// <summary>Names behind the ids of ToldSelfScanView.</summary>
[ExtendObjectType<ToldSelfScanView>]
public sealed class ToldSelfScanNode
{
    /// <summary>Whose it is.</summary>
    public async Task<PersonView?> Person([Parent] ToldSelfScanView parent, PersonById people, CancellationToken stop) => await people.LoadAsync(parent.PersonId, stop);
}
