using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Gateway.Schema.Membership;

/// <summary>Questions about what the system keeps of people, and what it forgot.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class PrivacyQueries
{
    /// <summary>How far an erasure has come, for whoever has the code of its receipt; it holds no name.</summary>
    public async Task<ErasureReceiptView?> ErasureReceipt(string code, MembershipClient membership, CancellationToken stop) =>
        (await membership.AskAsync(new ErasureReceipt(code), stop)).OrRefused();
}
