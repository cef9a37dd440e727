using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Gateway.Schema.Membership;

/// <summary>Questions about what the system keeps of people, and what it forgot.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class PrivacyQueries
{
    /// <summary>How far an erasure has come, for whoever has the code of its receipt; it holds no name.</summary>
    public async Task<ErasureReceiptView?> ErasureReceipt(string code, MembershipClient membership, CancellationToken stop) =>
        (await membership.AskAsync(new ErasureReceipt(code), stop)).OrRefused();

    /// <summary>What the caller took out of the system, newest first.</summary>
    [UsePaging]
    public async Task<Connection<RegisterLineView>?> MyRegister(MembershipClient membership, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await membership.AskAsync(new MyRegister(page.Size, page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>What was taken out of a network, and what operators did that concerns it; newest first, for those inside.</summary>
    [UsePaging]
    public async Task<Connection<RegisterLineView>?> NetworkRegister(Guid networkId, MembershipClient membership, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await membership.AskAsync(new NetworkRegister(networkId, page.Size, page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>Operators' access to the database that concerns a network, now and in the last weeks; for those inside.</summary>
    public async Task<IReadOnlyList<EmergencyNoticeView>?> EmergencyNotices(Guid networkId, MembershipClient membership, CancellationToken stop) =>
        (await membership.AskAsync(new EmergencyNotices(networkId), stop)).OrRefused();

    /// <summary>The privacy statement of a network: for everybody where it is open, else for those inside and for who is invited.</summary>
    public async Task<PrivacyStatementView?> PrivacyStatement(Guid networkId, MembershipClient membership, CancellationToken stop, string? code = null) =>
        (await membership.AskAsync(new PrivacyStatement(networkId, code), stop)).OrRefused();
}

/// <summary>Names behind the ids of RegisterLineView.</summary>
[ExtendObjectType<RegisterLineView>]
public sealed class RegisterLineNode
{
    /// <summary>Who did it; null for an operator, and for whoever is not here any more.</summary>
    public async Task<PersonView?> Person([Parent] RegisterLineView parent, PersonById people, CancellationToken stop) =>
        parent.PersonId is { } id ? await people.LoadAsync(id, stop) : null;
}
