using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.Account;

/// <summary>Asks for an account, and answers the letters about it; all of it without a session.</summary>
public sealed class AccountClient(GatewayClient gateway)
{
    public const string RegisterMutation = "mutation RegisterAccount($input: RegisterAccountInput!) { registerAccount(input: $input) { mail } }";
    public const string ClaimMutation = "mutation ClaimAccount($input: ClaimAccountInput!) { claimAccount(input: $input) { mail } }";
    public const string ConfirmMutation = "mutation ConfirmMail($input: ConfirmMailInput!) { confirmMail(input: $input) { mail } }";

    public const string AskLinkMutation = "mutation AskSignInLink($input: AskSignInLinkInput!) { askSignInLink(input: $input) { worksForMinutes } }";
    public const string AskRecoveryMutation = "mutation AskRecovery($input: AskRecoveryInput!) { askRecovery(input: $input) { worksForMinutes } }";
    public const string RecoverMutation = "mutation RecoverAccount($input: RecoverAccountInput!) { recoverAccount(input: $input) { mail } }";

    public Task<Outcome> Register(NewAccount account) => gateway.DoAsync(RegisterMutation, new
    {
        commandId = Guid.NewGuid(), account.Mail, account.Password, account.DisplayName, account.Language,
    });

    public Task<Outcome> Claim(string code, string password) => gateway.DoAsync(ClaimMutation, new { commandId = Guid.NewGuid(), code, password });

    public Task<Outcome> Confirm(string code, string password) => gateway.DoAsync(ConfirmMutation, new { commandId = Guid.NewGuid(), code, password });

    public Task<Outcome> AskLink(string mail, string language) => gateway.DoAsync(AskLinkMutation, new { commandId = Guid.NewGuid(), mail, language });

    public Task<Outcome> AskRecovery(string mail, string language) => gateway.DoAsync(AskRecoveryMutation, new { commandId = Guid.NewGuid(), mail, language });

    public Task<Outcome> Recover(string code, string password) => gateway.DoAsync(RecoverMutation, new { commandId = Guid.NewGuid(), code, password });
}

/// <summary>What somebody fills in to ask for an account.</summary>
public sealed record NewAccount(string Mail, string Password, string DisplayName, string Language);
