using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.Account;

/// <summary>A person's own account: where they are signed in, and what they opened to programs.</summary>
public sealed class MyAccountClient(GatewayClient gateway)
{
    private const string SignIn = "id startedAt lastUsedOn device browser isThis";
    private const string Passkey = "id name addedAt lastUsedOn";
    private const string Token = "id name scopes madeAt endsOn lastUsedOn";

    public const string AccountQuery = $"query MyAccount {{ myAccount {{ mail passwordSetAt }} mySignIns {{ {SignIn} }} myPasskeys {{ {Passkey} }} myAccessTokens {{ {Token} }} }}";
    public const string EndSignInMutation = "mutation EndSignIn($input: EndSignInInput!) { endSignIn(input: $input) { signIns { id } } }";
    public const string EndOthersMutation = "mutation EndOtherSignIns($input: EndOtherSignInsInput!) { endOtherSignIns(input: $input) { signIns { id } } }";
    public const string MakeTokenMutation = $"mutation MakeAccessToken($input: MakeAccessTokenInput!) {{ makeAccessToken(input: $input) {{ secret token {{ {Token} }} }} }}";
    public const string RevokeTokenMutation = "mutation RevokeAccessToken($input: RevokeAccessTokenInput!) { revokeAccessToken(input: $input) { tokens { id } } }";

    public const string ChangePasswordMutation = "mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) { mail } }";

    public const string NewPasskeyQuery = "query NewPasskey { newPasskey { options state } }";
    public const string AddPasskeyMutation = "mutation AddPasskey($input: AddPasskeyInput!) { addPasskey(input: $input) { passkeys { id } } }";
    public const string RemovePasskeyMutation = "mutation RemovePasskey($input: RemovePasskeyInput!) { removePasskey(input: $input) { passkeys { id } } }";

    public Task<Answer<NewPasskeyAnswer>> NewPasskey() => gateway.AskNowAsync<NewPasskeyAnswer>(NewPasskeyQuery, new { });

    public Task<Outcome> ChangePassword(string currentPassword, string newPassword) =>
        gateway.DoAsync(ChangePasswordMutation, new { commandId = Guid.NewGuid(), currentPassword, newPassword });

    public Task<Outcome> AddPasskey(string name, string state, string credential) => gateway.DoAsync(AddPasskeyMutation, new { commandId = Guid.NewGuid(), name, state, credential });

    public Task<Outcome> RemovePasskey(Guid passkeyId) => gateway.DoAsync(RemovePasskeyMutation, new { commandId = Guid.NewGuid(), passkeyId });

    public Task<Answer<MyAccountView>> Account(CancellationToken cancellation) => gateway.AskNowAsync<MyAccountView>(AccountQuery, new { }, cancellation);

    public Task<Outcome> End(Guid signInId) => gateway.DoAsync(EndSignInMutation, new { commandId = Guid.NewGuid(), signInId });

    public Task<Outcome> EndOthers() => gateway.DoAsync(EndOthersMutation, new { commandId = Guid.NewGuid() });

    public Task<Answer<TokenMadeAnswer>> Make(NewToken token) => gateway.DoAsync<TokenMadeAnswer>(MakeTokenMutation, new
    {
        commandId = Guid.NewGuid(), token.Name, token.Scopes, token.EndsOn,
    });

    public Task<Outcome> Revoke(Guid tokenId) => gateway.DoAsync(RevokeTokenMutation, new { commandId = Guid.NewGuid(), tokenId });
}

/// <summary>Everything on the page of one's own account.</summary>
public sealed record MyAccountView(AccountView? MyAccount, SignInView[]? MySignIns, PasskeyView[]? MyPasskeys, AccessTokenView[]? MyAccessTokens);

/// <summary>A passkey of the visitor's.</summary>
public sealed record PasskeyView(Guid Id, string Name, DateTimeOffset AddedAt, DateOnly? LastUsedOn);

/// <summary>What the browser needs to make a passkey.</summary>
public sealed record NewPasskeyAnswer(PasskeyRequest? NewPasskey);

/// <inheritdoc cref="NewPasskeyAnswer"/>
public sealed record PasskeyRequest(string Options, string State);

/// <summary>The account itself.</summary>
public sealed record AccountView(string Mail, DateTimeOffset? PasswordSetAt = null);

/// <summary>One place where the visitor is signed in.</summary>
public sealed record SignInView(Guid Id, DateTimeOffset StartedAt, DateOnly LastUsedOn, string? Device, string? Browser, bool IsThis);

/// <summary>What the visitor opened to a program.</summary>
public sealed record AccessTokenView(Guid Id, string Name, string[] Scopes, DateTimeOffset MadeAt, DateOnly EndsOn, DateOnly? LastUsedOn);

/// <summary>What a visitor fills in to open something to a program.</summary>
public sealed record NewToken(string Name, string[] Scopes, DateOnly EndsOn);

/// <summary>The answer to that, with the secret that is shown once.</summary>
public sealed record TokenMadeAnswer(TokenMade? MakeAccessToken);

/// <inheritdoc cref="TokenMadeAnswer"/>
public sealed record TokenMade(string? Secret, AccessTokenView Token);
