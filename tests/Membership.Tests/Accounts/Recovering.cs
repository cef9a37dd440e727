using System.Net;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Tests.Accounts;

public sealed class RecoveringAnAccount : IAsyncLifetime
{
    private const string NewPassword = "acht ganzen in de wei";

    private AccountsWorld _world = null!;

    public async Task InitializeAsync() => _world = await AccountsWorld.Start();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Gives_a_new_password_and_ends_every_other_sign_in()
    {
        var me = await _world.Newcomer("anna@example.org");
        await _world.Service.Anonymous.Send(new ConfirmMail(Guid.NewGuid(), await _world.CodeTo("anna@example.org"), AccountsWorld.GoodPassword));
        var program = await _world.SignedIn("anna@example.org");
        var browser = (await _world.SignIn.SignInBrowser("anna@example.org", AccountsWorld.GoodPassword, null)).Value;
        var code = await Code("anna@example.org", 2);

        var ready = await _world.Service.Anonymous.Send(new RecoverAccount(Guid.NewGuid(), code, NewPassword));

        Assert.Equal("anna@example.org", ready.Mail);
        Assert.Equal(me, AccountsWorld.PersonOf(await _world.SignedIn("anna@example.org", NewPassword)));
        await _world.SignInRefused("anna@example.org", AccountsWorld.GoodPassword);
        // Red once: without EndAll in the handler.
        Assert.Equal("account.sign-in-ended", (await _world.SignIn.Refresh(program.RefreshToken)).Refusal?.Code);
        Assert.Equal("account.sign-in-ended", (await _world.SignIn.ContinueSession(browser.RefreshToken)).Refusal?.Code);
        await _world.Service.Anonymous.SendRefused(new RecoverAccount(Guid.NewGuid(), code, "negen zwanen op het meer"), HttpStatusCode.BadRequest, "account.code-not-valid");
    }

    [Fact]
    public async Task Opens_an_account_that_rests()
    {
        await _world.Newcomer("anna@example.org");
        await _world.MailsTo("anna@example.org", 1);
        for (var i = 0; i < 5; i++) await _world.SignInRefused("anna@example.org", "een heel ander wachtwoord");

        await _world.Service.Anonymous.Send(new RecoverAccount(Guid.NewGuid(), await Code("anna@example.org", 2), NewPassword));

        await _world.SignedIn("anna@example.org", NewPassword);
    }

    [Fact]
    public async Task Gives_the_owner_of_an_address_what_somebody_else_registered_with_it_and_shuts_the_other_out()
    {
        var squatter = await _world.Newcomer("anna@example.org", "een heel ander wachtwoord");
        var session = (await _world.SignIn.SignInBrowser("anna@example.org", "een heel ander wachtwoord", null)).Value;
        await _world.MailsTo("anna@example.org", 1);

        await _world.Service.Anonymous.Send(new RecoverAccount(Guid.NewGuid(), await Code("anna@example.org", 2), NewPassword));

        await _world.SignedIn("anna@example.org", NewPassword);
        await _world.SignInRefused("anna@example.org", "een heel ander wachtwoord");
        Assert.Equal("account.sign-in-ended", (await _world.SignIn.ContinueSession(session.RefreshToken)).Refusal?.Code);
        Assert.Equal(AccountState.Confirmed, (await _world.Service.As(squatter).Ask(new MyAccount())).State);
    }

    [Fact]
    public async Task Is_refused_after_a_quarter_of_an_hour_with_a_weak_password_and_with_the_code_of_another_letter()
    {
        await _world.Newcomer("anna@example.org");
        var confirm = await _world.CodeTo("anna@example.org");
        var code = await Code("anna@example.org", 2);

        var weak = await _world.Service.Anonymous.SendRefused(new RecoverAccount(Guid.NewGuid(), code, "wachtwoord1234"), HttpStatusCode.BadRequest, "account.password-too-common");
        Assert.Equal("password", weak.Field);
        await _world.Service.Anonymous.SendRefused(new RecoverAccount(Guid.NewGuid(), confirm, NewPassword), HttpStatusCode.BadRequest, "account.code-not-valid");
        Assert.Equal("account.code-not-valid", (await _world.SignIn.SignInByLink(code, null)).Refusal?.Code);
        _world.Clock.Advance(TimeSpan.FromMinutes(15));
        await _world.Service.Anonymous.SendRefused(new RecoverAccount(Guid.NewGuid(), code, NewPassword), HttpStatusCode.BadRequest, "account.code-not-valid");
        await _world.SignedIn("anna@example.org");
    }

    private async Task<string> Code(string mail, int mails)
    {
        await _world.Service.Anonymous.Send(new AskRecovery(Guid.NewGuid(), mail));
        return await _world.CodeTo(mail, mails);
    }
}
