using System.Net;
using System.Text.Json;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Testing;

namespace LivingNetworks.Membership.Tests.Accounts;

public sealed class Registering : IAsyncLifetime
{
    private AccountsWorld _world = null!;

    public async Task InitializeAsync() => _world = await AccountsWorld.Start();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Sends_a_letter_that_confirms_the_address()
    {
        var me = await _world.Newcomer("anna@example.org");
        var code = await _world.CodeTo("anna@example.org");

        var ready = await _world.Service.Anonymous.Send(new ConfirmMail(Guid.NewGuid(), code, AccountsWorld.GoodPassword));

        Assert.Equal("anna@example.org", ready.Mail);
        Assert.Equal(AccountState.Confirmed, (await _world.Service.As(me).Ask(new MyAccount())).State);
        await _world.Service.Anonymous.SendRefused(new ConfirmMail(Guid.NewGuid(), code, AccountsWorld.GoodPassword), HttpStatusCode.BadRequest, "account.code-not-valid");
    }

    [Fact]
    public async Task Acts_once_for_a_command_that_is_sent_again()
    {
        var command = new RegisterAccount(Guid.NewGuid(), "anna@example.org", AccountsWorld.GoodPassword, "Anna");
        await _world.Service.Anonymous.Send(command);
        await _world.Service.Anonymous.Send(command);

        await _world.MailsTo("anna@example.org", 1);
        await _world.Service.Anonymous.SendRefused(command with { DisplayName = "Bert" }, HttpStatusCode.Conflict, "request.command-id-reused");
    }

    [Fact]
    public async Task Answers_the_same_for_a_known_address_and_tells_its_owner_by_letter()
    {
        await _world.Register("anna@example.org");

        var (status, body) = await Raw("anna@example.org");
        var (otherStatus, other) = await Raw("berts@example.org");

        // Seen red with account.mail-known as a refusal.
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (status, otherStatus));
        Assert.Equal(body, other.Replace("berts@", "anna@", StringComparison.Ordinal));
        var mails = await _world.MailsTo("anna@example.org", 2);
        Assert.Equal("Je kunt je al aanmelden", AccountsWorld.SubjectOf(mails[1]));
        await _world.SignInRefused("anna@example.org", "nog een heel ander wachtwoord");
        await _world.SignedIn("anna@example.org");

        async Task<(HttpStatusCode Status, string Body)> Raw(string mail)
        {
            using var answer = await _world.Service.Anonymous.Post("/commands/register-account", JsonSerializer.Serialize(new
            {
                commandId = Guid.NewGuid(), mail, password = "nog een heel ander wachtwoord", displayName = "Anna Visser", language = "nl",
            }));
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task Reads_the_same_and_answers_no_sooner_whether_or_not_the_address_is_known()
    {
        await _world.Register("anna@example.org");
        var known = await Asked("anna@example.org");
        var unknown = await Asked("bert@example.org");

        Assert.NotEmpty(known.Read);
        Assert.Equal(known.Read, unknown.Read);
        Assert.All([known.Took, unknown.Took], took => Assert.True(took >= TimeSpan.FromMilliseconds(400), $"answered after {took}"));

        async Task<(string[] Read, TimeSpan Took)> Asked(string mail)
        {
            _world.Statements.Take();
            var asked = TimeProvider.System.GetTimestamp();
            await _world.Register(mail);
            var took = TimeProvider.System.GetElapsedTime(asked);
            return ([.. _world.Statements.Take().Where(s => s.StartsWith("SELECT", StringComparison.Ordinal))], took);
        }
    }

    [Fact]
    public async Task Confirms_nothing_for_who_receives_the_letter_of_somebody_elses_registration()
    {
        await _world.Register("anna@example.org", "een heel ander wachtwoord");
        var code = await _world.CodeTo("anna@example.org");

        await _world.Service.Anonymous.SendRefused(new ConfirmMail(Guid.NewGuid(), code, AccountsWorld.GoodPassword), HttpStatusCode.BadRequest, "account.code-not-valid");

        var squatter = AccountsWorld.PersonOf(await _world.SignedIn("anna@example.org", "een heel ander wachtwoord"));
        Assert.Equal(AccountState.Unconfirmed, (await _world.Service.As(squatter).Ask(new MyAccount())).State);
    }

    [Fact]
    public async Task Confirms_nothing_after_three_days()
    {
        await _world.Register("anna@example.org");
        var code = await _world.CodeTo("anna@example.org");
        _world.Clock.Advance(TimeSpan.FromDays(3));

        await _world.Service.Anonymous.SendRefused(new ConfirmMail(Guid.NewGuid(), code, AccountsWorld.GoodPassword), HttpStatusCode.BadRequest, "account.code-not-valid");
    }

    [Theory]
    [InlineData("kort wacht", "account.password-too-short")]
    [InlineData("wachtwoord1234", "account.password-too-common")]
    [InlineData("WelkomWelkom", "account.password-too-common")]
    [InlineData("welkomwelkom!!", "account.password-too-common")]
    [InlineData("aaaaaaaaaaaaaaaa", "account.password-too-common")]
    [InlineData("abababababab", "account.password-too-common")]
    [InlineData("abcdefghijklmnop", "account.password-too-common")]
    [InlineData("1234567890123", "account.password-too-common")]
    [InlineData("anna@example.org", "account.password-too-common")]
    [InlineData("            ", "field.empty")]
    public async Task Is_refused_with_a_password_that_is_easy_to_guess(string password, string code)
    {
        var problem = await _world.Service.Anonymous.SendRefused(new RegisterAccount(Guid.NewGuid(), "anna@example.org", password, "Anna"), HttpStatusCode.BadRequest, code);

        Assert.Equal("password", problem.Field);
        await _world.SignInRefused("anna@example.org", password.Trim().Length == 0 ? "x" : password);
    }

    [Theory]
    [InlineData("anna")]
    [InlineData("anna@")]
    [InlineData("@example.org")]
    [InlineData("anna@example")]
    [InlineData("anna@@example.org")]
    [InlineData("anna visser@example.org")]
    [InlineData("anna@example.org\r\nBcc: all@example.org")]
    [InlineData("anna@example.org,bert@example.org")]
    [InlineData("<anna@example.org>")]
    [InlineData("anna..visser@example.org")]
    [InlineData("anna@-example.org")]
    [InlineData("anna@example.org\0")]
    public async Task Is_refused_with_something_that_is_no_plain_address(string mail)
    {
        var problem = await _world.Service.Anonymous.SendRefused(new RegisterAccount(Guid.NewGuid(), mail, AccountsWorld.GoodPassword, "Anna"), HttpStatusCode.BadRequest, "account.mail-not-recognised");

        Assert.Equal("mail", problem.Field);
        Assert.False(Directory.Exists(_world.MailFolder));
    }

    [Fact]
    public async Task Is_refused_with_a_name_that_holds_a_line_break()
    {
        await _world.Service.Anonymous.SendRefused(new RegisterAccount(Guid.NewGuid(), "anna@example.org", AccountsWorld.GoodPassword, "Anna\nBcc: x"), HttpStatusCode.BadRequest, "account.name-not-readable");
        await _world.SignInRefused("anna@example.org", AccountsWorld.GoodPassword);
    }

    [Fact]
    public async Task Is_refused_another_language_and_fields_that_are_not_asked_for()
    {
        await _world.Service.Anonymous.SendRefused(new RegisterAccount(Guid.NewGuid(), "anna@example.org", AccountsWorld.GoodPassword, "Anna", "de"), HttpStatusCode.BadRequest, "field.not-recognised");

        // Mass assignment: nobody gives themselves a state, an id or a role.
        foreach (var extra in new[] { "\"state\":\"Confirmed\"", "\"personId\":\"6f4c1a52-0000-0000-0000-000000000001\"", "\"isFacilitator\":true" })
        {
            using var answer = await _world.Service.Anonymous.Post(
                "/commands/register-account",
                $$"""{"commandId":"{{Guid.NewGuid()}}","mail":"anna@example.org","password":"{{AccountsWorld.GoodPassword}}","displayName":"Anna",{{extra}}}""");
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }

        await _world.SignInRefused("anna@example.org", AccountsWorld.GoodPassword);
    }

    [Fact]
    public async Task Is_refused_for_a_while_after_five_letters_to_one_address()
    {
        for (var i = 0; i < 5; i++) await _world.Register("anna@example.org");
        await _world.Service.Anonymous.SendRefused(new RegisterAccount(Guid.NewGuid(), "Anna@example.org", AccountsWorld.GoodPassword, "Anna"), HttpStatusCode.TooManyRequests, "account.too-many-tries");

        _world.Clock.Advance(TimeSpan.FromHours(1));
        await _world.Register("anna@example.org");
    }

    [Fact]
    public async Task Puts_nothing_that_was_typed_into_the_letter_but_the_address()
    {
        await _world.Register("anna@example.org", name: "Vrijdag geheim overleg over de fusie");
        var mail = Assert.Single(await _world.MailsTo("anna@example.org", 1));

        Assert.Equal("Bevestig je mailadres", AccountsWorld.SubjectOf(mail));
        Assert.DoesNotContain("fusie", mail + AccountsWorld.BodyOf(mail), StringComparison.Ordinal);
        var head = mail[..mail.IndexOf("\r\n\r\n", StringComparison.Ordinal)].Split("\r\n");
        Assert.Equal(
            ["From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"],
            head.Select(h => h.Split(':')[0]));
    }
}

public sealed class RegisteringWhereTheAddressComesFirst : IAsyncLifetime
{
    private AccountsWorld _world = null!;

    public async Task InitializeAsync() => _world = await AccountsWorld.Start(new Dictionary<string, string?> { ["Identity:ConfirmMailFirst"] = "true" });

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Signs_nobody_in_before_the_address_is_proved()
    {
        await _world.Register("anna@example.org");
        await _world.SignInRefused("anna@example.org", AccountsWorld.GoodPassword);

        await _world.Service.Anonymous.Send(new ConfirmMail(Guid.NewGuid(), await _world.CodeTo("anna@example.org"), AccountsWorld.GoodPassword));

        await _world.SignedIn("anna@example.org");
    }

    [Fact]
    public async Task Gives_the_address_to_who_proves_it_whoever_registered_it_before()
    {
        await _world.Register("anna@example.org", "een heel ander wachtwoord");
        await _world.MailsTo("anna@example.org", 1);
        await _world.Register("anna@example.org");
        var code = await _world.CodeTo("anna@example.org", mails: 2);

        await _world.Service.Anonymous.Send(new ConfirmMail(Guid.NewGuid(), code, AccountsWorld.GoodPassword));

        await _world.SignedIn("anna@example.org");
        await _world.SignInRefused("anna@example.org", "een heel ander wachtwoord");
    }
}
