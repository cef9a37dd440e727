using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.Privacy;

/// <summary>Asks what the visitor took out of the system, erases them, and reads a receipt.</summary>
public sealed class PrivacyClient(GatewayClient gateway)
{
    public const string MyDataQuery = "query MyData { myAccount { mail passwordSetAt } myRegister(first: 20) { nodes { id kind at } } }";
    public const string EraseMutation = "mutation ErasePerson($input: ErasePersonInput!) { erasePerson(input: $input) { state } }";
    public const string AskCodeMutation = "mutation AskErasureCode($input: AskErasureCodeInput!) { askErasureCode(input: $input) { worksForMinutes } }";
    public const string ReceiptQuery = "query ErasureReceipt($code: String!) { erasureReceipt(code: $code) { askedAt isComplete parts { part doneAt } } }";

    public Task<Answer<MyDataView>> MyData(CancellationToken cancellation) => gateway.AskAsync<MyDataView>(MyDataQuery, cancellation: cancellation);

    public Task<Outcome> Erase(string? password, string? code, string receiptCode) =>
        gateway.DoAsync(EraseMutation, new { commandId = Guid.NewGuid(), password, code, receiptCode });

    public Task<Outcome> AskCode() => gateway.DoAsync(AskCodeMutation, new { commandId = Guid.NewGuid(), language = Texts.Language.Code });

    public Task<Answer<ReceiptPageView>> Receipt(string code, CancellationToken cancellation) =>
        gateway.AskNowAsync<ReceiptPageView>(ReceiptQuery, new { code }, cancellation);
}

/// <summary>How the visitor signs in, and what they took out.</summary>
public sealed record MyDataView(MyDataAccountView? MyAccount, Nodes<RegisterLineView>? MyRegister);

public sealed record MyDataAccountView(string Mail, DateTimeOffset? PasswordSetAt);

public sealed record RegisterLineView(Guid Id, string Kind, DateTimeOffset At);

/// <summary>How far an erasure has come.</summary>
public sealed record ReceiptPageView(ReceiptView? ErasureReceipt);

public sealed record ReceiptView(DateTimeOffset AskedAt, bool IsComplete, ReceiptPartView[] Parts);

public sealed record ReceiptPartView(string Part, DateTimeOffset? DoneAt);
