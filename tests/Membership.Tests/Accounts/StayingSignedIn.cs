using System.Net;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Testing;

namespace LivingNetworks.Membership.Tests.Accounts;

public sealed class StayingSignedIn : IAsyncLifetime
{
    private AccountsWorld _world = null!;
    private Tokens _tokens = null!;

    public async Task InitializeAsync()
    {
        _world = await AccountsWorld.Start();
        await _world.Register("anna@example.org");
        _tokens = await _world.SignedIn("anna@example.org");
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Exchanges_a_refresh_token_for_new_tokens()
    {
        _world.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal(HttpStatusCode.Unauthorized, await _world.MyAccountWith(_tokens.AccessToken));

        var next = (await _world.SignIn.Refresh(_tokens.RefreshToken)).Value;

        Assert.NotEqual(_tokens.RefreshToken, next.RefreshToken);
        Assert.Equal(HttpStatusCode.OK, await _world.MyAccountWith(next.AccessToken));
        Assert.Equal(AccountsWorld.PersonOf(_tokens), AccountsWorld.PersonOf(next));
    }

    [Fact]
    public async Task Ends_for_everybody_who_holds_it_when_a_token_comes_twice()
    {
        var next = (await _world.SignIn.Refresh(_tokens.RefreshToken)).Value;

        Assert.Equal("account.sign-in-ended", (await _world.SignIn.Refresh(_tokens.RefreshToken)).Refusal?.Code);

        // Seen red without EndCopied: the newest token of the family kept working.
        Assert.Equal("account.sign-in-ended", (await _world.SignIn.Refresh(next.RefreshToken)).Refusal?.Code);
    }

    [Fact]
    public async Task Gives_tokens_to_one_of_those_who_exchange_at_the_same_moment_and_ends()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => _world.SignIn.Refresh(_tokens.RefreshToken)));

        var given = Assert.Single(results, r => r.Refusal is null).Value;
        Assert.Equal("account.sign-in-ended", (await _world.SignIn.Refresh(given.RefreshToken)).Refusal?.Code);
    }

    [Fact]
    public async Task Does_not_end_other_sign_ins_of_the_person()
    {
        var other = await _world.SignedIn("anna@example.org");
        await _world.SignIn.Refresh(_tokens.RefreshToken);
        await _world.SignIn.Refresh(_tokens.RefreshToken);

        Assert.Null((await _world.SignIn.Refresh(other.RefreshToken)).Refusal);
    }

    [Fact]
    public async Task Ends_when_it_is_not_used_for_two_weeks()
    {
        _world.Clock.Advance(TimeSpan.FromDays(14));
        Assert.Equal("account.sign-in-ended", (await _world.SignIn.Refresh(_tokens.RefreshToken)).Refusal?.Code);
    }

    [Fact]
    public async Task Ends_after_ninety_days_however_much_it_is_used()
    {
        var tokens = _tokens;
        for (var day = 0; day < 80; day += 10)
        {
            _world.Clock.Advance(TimeSpan.FromDays(10));
            tokens = (await _world.SignIn.Refresh(tokens.RefreshToken)).Value;
        }

        _world.Clock.Advance(TimeSpan.FromDays(10));
        Assert.Equal("account.sign-in-ended", (await _world.SignIn.Refresh(tokens.RefreshToken)).Refusal?.Code);
    }

    [Fact]
    public async Task Ends_when_the_person_signs_out()
    {
        await _world.SignIn.SignOut(_tokens.RefreshToken);
        await _world.SignIn.SignOut(_tokens.RefreshToken);
        await _world.SignIn.SignOut("never-given");

        Assert.Equal("account.sign-in-ended", (await _world.SignIn.Refresh(_tokens.RefreshToken)).Refusal?.Code);
    }

    [Fact]
    public async Task Ends_when_the_password_changes()
    {
        var me = AccountsWorld.PersonOf(_tokens);

        var account = await _world.Service.As(me).Send(new ChangePassword(Guid.NewGuid(), AccountsWorld.GoodPassword, "acht ganzen in de wei"));

        Assert.Equal(me, account.PersonId);
        Assert.Equal("account.sign-in-ended", (await _world.SignIn.Refresh(_tokens.RefreshToken)).Refusal?.Code);
        await _world.SignInRefused("anna@example.org", AccountsWorld.GoodPassword);
        await _world.SignedIn("anna@example.org", "acht ganzen in de wei");
    }

    [Fact]
    public async Task Is_refused_a_password_change_with_a_wrong_or_a_weak_password()
    {
        var me = _world.Service.As(AccountsWorld.PersonOf(_tokens));

        var wrong = await me.SendRefused(new ChangePassword(Guid.NewGuid(), "een heel ander wachtwoord", "acht ganzen in de wei"), HttpStatusCode.BadRequest, "account.current-password-wrong");
        var weak = await me.SendRefused(new ChangePassword(Guid.NewGuid(), AccountsWorld.GoodPassword, "wachtwoord1234"), HttpStatusCode.BadRequest, "account.password-too-common");

        Assert.Equal(("currentPassword", "newPassword"), (wrong.Field, weak.Field));
        Assert.Null((await _world.SignIn.Refresh(_tokens.RefreshToken)).Refusal);
        for (var i = 0; i < 8; i++) await me.SendRefused(new ChangePassword(Guid.NewGuid(), "een heel ander wachtwoord", "acht ganzen in de wei"), HttpStatusCode.BadRequest, "account.current-password-wrong");
        await me.SendRefused(new ChangePassword(Guid.NewGuid(), AccountsWorld.GoodPassword, "acht ganzen in de wei"), HttpStatusCode.TooManyRequests, "account.too-many-tries");
    }

    [Fact]
    public async Task Gives_a_browsers_session_one_handle_that_serves_requests_side_by_side()
    {
        var session = (await _world.SignIn.SignInBrowser("anna@example.org", AccountsWorld.GoodPassword, null)).Value;

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => _world.SignIn.ContinueSession(session.RefreshToken)));

        Assert.All(answers, a => Assert.Equal(session.RefreshToken, a.Value.RefreshToken));
        Assert.Equal(HttpStatusCode.OK, await _world.MyAccountWith(answers[0].Value.AccessToken));
        for (var day = 0; day < 80; day += 10)
        {
            _world.Clock.Advance(TimeSpan.FromDays(10));
            Assert.Null((await _world.SignIn.ContinueSession(session.RefreshToken)).Refusal);
        }

        _world.Clock.Advance(TimeSpan.FromDays(10));
        Assert.Equal("account.sign-in-ended", (await _world.SignIn.ContinueSession(session.RefreshToken)).Refusal?.Code);
    }

    [Fact]
    public async Task Never_turns_a_handle_into_refresh_tokens_or_a_refresh_token_into_a_session()
    {
        var session = (await _world.SignIn.SignInBrowser("anna@example.org", AccountsWorld.GoodPassword, null)).Value;

        Assert.Equal("account.sign-in-ended", (await _world.SignIn.Refresh(session.RefreshToken)).Refusal?.Code);
        Assert.Equal("account.sign-in-ended", (await _world.SignIn.ContinueSession(_tokens.RefreshToken)).Refusal?.Code);
        Assert.Null((await _world.SignIn.ContinueSession(session.RefreshToken)).Refusal);
    }

    [Fact]
    public async Task Ends_a_browsers_session_by_signing_out_by_another_password_and_by_two_weeks_of_rest()
    {
        var first = (await _world.SignIn.SignInBrowser("anna@example.org", AccountsWorld.GoodPassword, null)).Value;
        var second = (await _world.SignIn.SignInBrowser("anna@example.org", AccountsWorld.GoodPassword, null)).Value;

        await _world.SignIn.SignOut(first.RefreshToken);
        Assert.Equal("account.sign-in-ended", (await _world.SignIn.ContinueSession(first.RefreshToken)).Refusal?.Code);

        await _world.Service.As(AccountsWorld.PersonOf(_tokens)).Send(new ChangePassword(Guid.NewGuid(), AccountsWorld.GoodPassword, "acht ganzen in de wei"));
        Assert.Equal("account.sign-in-ended", (await _world.SignIn.ContinueSession(second.RefreshToken)).Refusal?.Code);

        var third = (await _world.SignIn.SignInBrowser("anna@example.org", "acht ganzen in de wei", null)).Value;
        _world.Clock.Advance(TimeSpan.FromDays(14));
        Assert.Equal("account.sign-in-ended", (await _world.SignIn.ContinueSession(third.RefreshToken)).Refusal?.Code);
    }

    [Fact]
    public async Task Is_not_for_somebody_without_an_account()
    {
        await _world.Service.As(Guid.NewGuid()).AskRefused(new MyAccount(), HttpStatusCode.NotFound, "not-found");
        await _world.Service.Anonymous.AskRefused(new MyAccount(), HttpStatusCode.Unauthorized, "request.sign-in-first");
        await _world.Service.As(Guid.NewGuid()).SendRefused(new ChangePassword(Guid.NewGuid(), "x", "acht ganzen in de wei"), HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Keeps_neither_password_nor_token_nor_private_key_in_the_database()
    {
        await _world.Service.As(AccountsWorld.PersonOf(_tokens)).Send(new ChangePassword(Guid.NewGuid(), AccountsWorld.GoodPassword, "acht ganzen in de wei"));
        var code = await _world.CodeTo("anna@example.org");

        var everything = TestDatabase.Everything(_world.ConnectionString);

        Assert.Contains("anna@example.org", everything, StringComparison.OrdinalIgnoreCase); // the scan reads what is there
        foreach (var secret in new[] { AccountsWorld.GoodPassword, "acht ganzen in de wei", _tokens.RefreshToken, _tokens.AccessToken, code }) Assert.DoesNotContain(secret, everything, StringComparison.Ordinal);
    }
}
