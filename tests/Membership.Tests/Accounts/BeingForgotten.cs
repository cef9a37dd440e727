using System.Net;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Tests.Accounts;

public sealed class BeingForgotten : IAsyncLifetime
{
    private AccountsWorld _world = null!;

    public async Task InitializeAsync() => _world = await AccountsWorld.Start();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Ends_every_sign_in_and_frees_the_address()
    {
        await _world.Register("anna@example.org");
        await _world.MailsTo("anna@example.org", 1);
        var tokens = await _world.SignedIn("anna@example.org");
        var session = (await _world.SignIn.SignInBrowser("anna@example.org", AccountsWorld.GoodPassword, null)).Value;
        var me = AccountsWorld.PersonOf(tokens);

        await _world.Service.As(me).SendRefused(new ErasePerson(Guid.NewGuid(), Word: "wissen"), HttpStatusCode.BadRequest, "membership.erasure-password");
        await _world.Service.As(me).SendRefused(new ErasePerson(Guid.NewGuid(), "een heel ander wachtwoord"), HttpStatusCode.BadRequest, "membership.erasure-password");
        await _world.Service.As(me).Send(new ErasePerson(Guid.NewGuid(), AccountsWorld.GoodPassword));

        // Seen red before ErasePerson called ForgetAccount: the erased person signed in as before.
        await _world.SignInRefused("anna@example.org", AccountsWorld.GoodPassword);
        Assert.Equal("account.sign-in-ended", (await _world.SignIn.Refresh(tokens.RefreshToken)).Refusal?.Code);
        Assert.Equal("account.sign-in-ended", (await _world.SignIn.ContinueSession(session.RefreshToken)).Refusal?.Code);
        await _world.Service.As(me).AskRefused(new MyAccount(), HttpStatusCode.NotFound, "not-found");
        Assert.NotEqual(me, await _world.Newcomer("anna@example.org"));
    }
}
