using System.Net;
using System.Text.Json;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Testing;

namespace LivingNetworks.Membership.Tests.Accounts;

public sealed class SigningInByLetter : IAsyncLifetime
{
    private AccountsWorld _world = null!;

    public async Task InitializeAsync() => _world = await AccountsWorld.Start();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Works_once_for_a_quarter_of_an_hour()
    {
        var me = await Confirmed("anna@example.org");
        var (first, second) = (await Link("anna@example.org", 2), await Link("anna@example.org", 3));

        var tokens = (await _world.SignIn.SignInByLink(second, null)).Value;

        Assert.Equal(me, AccountsWorld.PersonOf(tokens));
        Assert.Equal(HttpStatusCode.OK, await _world.MyAccountWith(tokens.AccessToken));
        Assert.Null((await _world.SignIn.ContinueSession(tokens.RefreshToken)).Refusal);
        // Red once: with the code left in place.
        Assert.Equal("account.code-not-valid", (await _world.SignIn.SignInByLink(second, null)).Refusal?.Code);
        // An older letter has had its use too.
        Assert.Equal("account.code-not-valid", (await _world.SignIn.SignInByLink(first, null)).Refusal?.Code);

        var late = await Link("anna@example.org", 4);
        _world.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal("account.code-not-valid", (await _world.SignIn.SignInByLink(late, null)).Refusal?.Code);
    }

    [Fact]
    public async Task Lets_in_one_of_those_who_use_a_link_at_the_same_moment()
    {
        await Confirmed("anna@example.org");
        var code = await Link("anna@example.org", 2);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => _world.SignIn.SignInByLink(code, null)));

        Assert.Single(answers, a => a.Refusal is null);
    }

    [Fact]
    public async Task Opens_an_account_that_rests_after_wrong_passwords()
    {
        await Confirmed("anna@example.org");
        for (var i = 0; i < 5; i++) await _world.SignInRefused("anna@example.org", "een heel ander wachtwoord");
        await _world.SignInRefused("anna@example.org", AccountsWorld.GoodPassword);

        Assert.Null((await _world.SignIn.SignInByLink(await Link("anna@example.org", 2), null)).Refusal);
    }

    [Fact]
    public async Task Answers_the_same_whether_or_not_the_address_is_known_and_writes_to_nobody_unknown()
    {
        await Confirmed("anna@example.org");

        foreach (var command in new[] { "ask-sign-in-link", "ask-recovery" })
        {
            var (known, unknown) = (await Raw(command, "anna@example.org"), await Raw(command, "bert@example.org"));
            // Red once: with not-found for an unknown address.
            Assert.Equal((HttpStatusCode.OK, """{"worksForMinutes":15}"""), known);
            Assert.Equal(known, unknown);
        }

        await _world.MailsTo("anna@example.org", 3);
        for (var i = 0; i < 1_200 && TestDatabase.Everything(_world.ConnectionString).Contains("bert@example.org", StringComparison.Ordinal); i++) await Task.Delay(50);
        Assert.DoesNotContain("bert@example.org", TestDatabase.Everything(_world.ConnectionString), StringComparison.Ordinal);
        Assert.DoesNotContain(LettersOnDisk.In(_world.MailFolder, "*"), letter => letter.Contains("bert@", StringComparison.Ordinal));
    }

    /// <summary>Nothing is looked up before the answer: what is done for a known and an unknown address is the same, statement by statement.</summary>
    /// <remarks>Red once: with the account looked up and the code written in the handler.</remarks>
    [Fact]
    public async Task Does_the_same_work_whether_or_not_the_address_is_known()
    {
        await Confirmed("anna@example.org");
        await Raw("ask-sign-in-link", "warm@example.org");

        foreach (var command in new[] { "ask-sign-in-link", "ask-recovery" })
        {
            var known = await StatementsOf(() => Raw(command, "anna@example.org"));
            var unknown = await StatementsOf(() => Raw(command, "bert@example.org"));

            Assert.NotEmpty(known);
            Assert.Equal(known, unknown);
        }
    }

    [Fact]
    public async Task Is_refused_for_a_while_after_five_letters_to_one_address_known_or_not()
    {
        foreach (var mail in new[] { "anna@example.org", "bert@example.org" })
        {
            for (var i = 0; i < 5; i++) await _world.Service.Anonymous.Send(new AskSignInLink(Guid.NewGuid(), mail));
            await _world.Service.Anonymous.SendRefused(new AskSignInLink(Guid.NewGuid(), mail.ToUpperInvariant()), HttpStatusCode.TooManyRequests, "account.too-many-tries");
            await _world.Service.Anonymous.SendRefused(new AskRecovery(Guid.NewGuid(), mail), HttpStatusCode.TooManyRequests, "account.too-many-tries");
        }

        _world.Clock.Advance(TimeSpan.FromHours(1));
        await _world.Service.Anonymous.Send(new AskSignInLink(Guid.NewGuid(), "anna@example.org"));
    }

    [Fact]
    public async Task Never_lets_the_owner_of_an_address_into_what_somebody_else_registered_with_it()
    {
        await _world.Register("anna@example.org", "een heel ander wachtwoord");
        await _world.MailsTo("anna@example.org", 1);

        await _world.Service.Anonymous.Send(new AskSignInLink(Guid.NewGuid(), "anna@example.org"));
        var mail = (await _world.MailsTo("anna@example.org", 2))[1];

        // Beside somebody who still knows a password nobody is safe: the owner chooses a new one, and the other is out.
        Assert.Equal("Kies een nieuw wachtwoord", AccountsWorld.SubjectOf(mail));
        Assert.Equal("account.code-not-valid", (await _world.SignIn.SignInByLink(await _world.CodeTo("anna@example.org", 2), null)).Refusal?.Code);
    }

    [Theory]
    [InlineData("anna@example.org\r\nBcc: all@example.org")]
    [InlineData("anna@example.org\nSubject: x")]
    [InlineData("\"a\r\nBcc: b@example.org\"@example.org")]
    [InlineData("anna@example.org, bert@example.org")]
    [InlineData("Anna <anna@example.org>")]
    public async Task Is_refused_with_something_that_is_no_plain_address(string mail)
    {
        await _world.Service.Anonymous.SendRefused(new AskSignInLink(Guid.NewGuid(), mail), HttpStatusCode.BadRequest, "account.mail-not-recognised");
        await _world.Service.Anonymous.SendRefused(new AskRecovery(Guid.NewGuid(), mail), HttpStatusCode.BadRequest, "account.mail-not-recognised");
        Assert.False(Directory.Exists(_world.MailFolder));
    }

    [Theory]
    [InlineData("nl", "Je koppeling om je aan te melden", "Kies een nieuw wachtwoord")]
    [InlineData("en", "Your link to sign in", "Choose a new password")]
    public async Task Comes_in_a_letter_with_fixed_words_to_the_address_as_its_owner_wrote_it(string language, string link, string recovery)
    {
        await Confirmed("Anna@example.org");
        await _world.Service.Anonymous.Send(new AskSignInLink(Guid.NewGuid(), "aNNa@example.org", language));
        await _world.MailsTo("Anna@example.org", 2);
        await _world.Service.Anonymous.Send(new AskRecovery(Guid.NewGuid(), "ANNA@example.org", language));
        var mails = await _world.MailsTo("Anna@example.org", 3);

        Assert.Equal([link, recovery], mails.Skip(1).Select(AccountsWorld.SubjectOf));
        Assert.All(mails, mail =>
        {
            Assert.Equal(
                ["From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"],
                mail[..mail.IndexOf("\r\n\r\n", StringComparison.Ordinal)].Split("\r\n").Select(h => h.Split(':')[0]));
            Assert.DoesNotContain("ANNA@", mail + AccountsWorld.BodyOf(mail), StringComparison.Ordinal);
        });
    }

    private async Task<Guid> Confirmed(string mail)
    {
        var me = await _world.Newcomer(mail);
        await _world.Service.Anonymous.Send(new ConfirmMail(Guid.NewGuid(), await _world.CodeTo(mail), AccountsWorld.GoodPassword));
        return me;
    }

    private async Task<string> Link(string mail, int mails)
    {
        await _world.Service.Anonymous.Send(new AskSignInLink(Guid.NewGuid(), mail));
        return await _world.CodeTo(mail, mails);
    }

    private async Task<(HttpStatusCode Status, string Body)> Raw(string command, string mail)
    {
        using var answer = await _world.Service.Anonymous.Post($"/commands/{command}", JsonSerializer.Serialize(new { commandId = Guid.NewGuid(), mail }));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private async Task<IReadOnlyList<string>> StatementsOf(Func<Task> ask)
    {
        _world.Statements.Take();
        await ask();
        return _world.Statements.Take();
    }
}
