using System.Net;
using System.Text;
using LivingNetworks.Audience;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Tests.Import;

public sealed class RefusedImports : IAsyncLifetime
{
    private static readonly byte[] OnePerson = ImportWorld.Utf8("naam;mail\nAda;ada@example.com\n");

    private ImportWorld _world = null!;

    public async Task InitializeAsync() => _world = await ImportWorld.Start();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Is_not_found_by_an_outsider_and_not_a_participants_to_do()
    {
        var (outsider, participant, sponsor) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await _world.Accounts.Belongs(participant, _world.Network);
        await _world.Accounts.Belongs(sponsor, _world.Network, Standing.Sponsor);
        await _world.Accounts.Belongs(outsider, Guid.NewGuid(), Standing.Facilitator);
        var before = await _world.Rows();

        foreach (var (who, status, code) in new[] { (outsider, HttpStatusCode.NotFound, "not-found"), (sponsor, HttpStatusCode.NotFound, "not-found"), (participant, HttpStatusCode.Forbidden, "import.for-facilitators") })
        {
            var caller = _world.Accounts.Service.As(who);
            await caller.SendRefused(new ImportPeople(Guid.NewGuid(), _world.Network, OnePerson), status, code);
            await caller.AskRefused(new PreviewPeopleImport(_world.Network, OnePerson), status, code);
            await caller.AskRefused(new PeopleOfNetworkByMail(_world.Network, ["ada@example.com"]), status, code);
            await caller.SendRefused(new InviteToSignIn(Guid.NewGuid(), _world.Network, [participant]), status, code);
        }

        await _world.Accounts.Service.Anonymous.SendRefused(new ImportPeople(Guid.NewGuid(), _world.Network, OnePerson), HttpStatusCode.Unauthorized, "request.sign-in-first");
        Assert.Equal(before, await _world.Rows());
    }

    [Fact]
    public async Task Is_refused_when_the_file_is_larger_than_five_megabytes()
    {
        var large = new byte[ImportPeople.MaxBytes + 1];
        Array.Fill(large, (byte)'a');
        var me = _world.Accounts.Service.As(_world.Facilitator);

        await me.SendRefused(new ImportPeople(Guid.NewGuid(), _world.Network, large), HttpStatusCode.RequestEntityTooLarge, "import.file-too-large");
        await me.AskRefused(new PreviewPeopleImport(_world.Network, large), HttpStatusCode.RequestEntityTooLarge, "import.file-too-large");
        await me.SendRefused(new ImportPeople(Guid.NewGuid(), _world.Network, new byte[7 * 1024 * 1024]), HttpStatusCode.RequestEntityTooLarge, "request.too-large");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("naam;mail")]
    [InlineData("naam;mail\n;\n")]
    [InlineData("naam\nAda\n")]
    [InlineData("mail;mail;naam\na@example.com;b@example.com;Ada\n")]
    [InlineData("naam;mail\nAda;\"ada@example.com\n")]
    public async Task Is_refused_when_the_file_has_no_readable_people(string text)
    {
        var before = await _world.Rows();
        var file = ImportWorld.Utf8(text);

        Assert.False((await _world.Preview(file)).CanImport);

        using var answer = await _world.Accounts.Service.As(_world.Facilitator).Post(
            "/commands/import-people", $$"""{"commandId":"{{Guid.NewGuid()}}","networkId":"{{_world.Network}}","file":"{{Convert.ToBase64String(file)}}"}""");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("import.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before, await _world.Rows());
    }

    [Fact]
    public async Task Is_refused_when_the_file_is_no_text()
    {
        byte[] workbook = [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x08, 0x00, 0x00, 0x00, 0x21, 0x00];

        var preview = await _world.Preview(workbook);

        Assert.Equal("csv.not-text", Assert.Single(preview.Problems).Code);
        await _world.Accounts.Service.As(_world.Facilitator).SendRefused(new ImportPeople(Guid.NewGuid(), _world.Network, workbook), HttpStatusCode.BadRequest, "import.not-clear");
    }

    [Fact]
    public async Task Is_refused_when_the_file_is_no_base64()
    {
        using var answer = await _world.Accounts.Service.As(_world.Facilitator).Post(
            "/commands/import-people", $$"""{"commandId":"{{Guid.NewGuid()}}","networkId":"{{_world.Network}}","file":"no base64!"}""");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("request.malformed", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ada@example.com\nBcc: everyone@example.com")]
    [InlineData("\"Ada\" <ada@example.com>")]
    [InlineData("ada@example.com; bob@example.com")]
    public async Task Is_refused_when_an_address_would_write_a_header(string mail)
    {
        var file = ImportWorld.Utf8($"naam;mail\nAda;\"{mail.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n");
        Assert.Equal("import.mail-not-recognised", Assert.Single((await _world.Preview(file)).Problems).Code);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public async Task Is_refused_with_a_page_that_is_too_small_or_too_large(int first)
    {
        await _world.Accounts.Service.As(_world.Facilitator).AskRefused(new PreviewPeopleImport(_world.Network, OnePerson, first), HttpStatusCode.BadRequest, "field.out-of-range");
    }

    [Fact]
    public async Task Invites_only_people_of_the_network_and_only_those_without_a_sign_in()
    {
        await _world.Import(ImportWorld.Utf8("naam;mail;taal\nAda;ada@example.com;en\n"));
        var ada = await _world.PersonWith("ada@example.com");
        var me = _world.Accounts.Service.As(_world.Facilitator);

        await me.SendRefused(new InviteToSignIn(Guid.NewGuid(), _world.Network, [ada, Guid.NewGuid()]), HttpStatusCode.NotFound, "not-found");
        var invited = await me.Send(new InviteToSignIn(Guid.NewGuid(), _world.Network, [ada, _world.Facilitator]));

        Assert.Equal(2, invited.Asked);
        var mail = Assert.Single(await _world.Accounts.MailsTo("ada@example.com", 1));
        Assert.Equal("Choose your password", Accounts.AccountsWorld.SubjectOf(mail));
        Assert.DoesNotContain("Ada", mail + Accounts.AccountsWorld.BodyOf(mail), StringComparison.Ordinal);
        await _world.Accounts.MailsTo("fatma@example.org", 1); // the one from registering
    }

    [Fact]
    public async Task Gives_a_claimed_account_once_and_only_with_a_good_password()
    {
        await _world.Import(OnePerson);
        var ada = await _world.PersonWith("ada@example.com");
        await _world.Accounts.SignInRefused("ada@example.com", Accounts.AccountsWorld.GoodPassword);
        await _world.Accounts.Service.As(_world.Facilitator).Send(new InviteToSignIn(Guid.NewGuid(), _world.Network, [ada]));
        var code = await _world.Accounts.CodeTo("ada@example.com");
        var anyone = _world.Accounts.Service.Anonymous;

        await anyone.SendRefused(new ClaimAccount(Guid.NewGuid(), code, "welkom"), HttpStatusCode.BadRequest, "account.password-too-short");
        await anyone.SendRefused(new ClaimAccount(Guid.NewGuid(), code + "x", Accounts.AccountsWorld.GoodPassword), HttpStatusCode.BadRequest, "account.code-not-valid");
        await anyone.SendRefused(new ConfirmMail(Guid.NewGuid(), code, Accounts.AccountsWorld.GoodPassword), HttpStatusCode.BadRequest, "account.code-not-valid");
        var command = new ClaimAccount(Guid.NewGuid(), code, Accounts.AccountsWorld.GoodPassword);
        await anyone.Send(command);
        await anyone.Send(command);

        Assert.Equal(ada, Accounts.AccountsWorld.PersonOf(await _world.Accounts.SignedIn("ada@example.com")));
        await anyone.SendRefused(new ClaimAccount(Guid.NewGuid(), code, "acht ganzen in de wei"), HttpStatusCode.BadRequest, "account.code-not-valid");
        await _world.Accounts.SignInRefused("ada@example.com", "acht ganzen in de wei");
    }

    [Fact]
    public async Task Ends_a_code_after_thirty_days()
    {
        await _world.Import(OnePerson);
        var ada = await _world.PersonWith("ada@example.com");
        await _world.Accounts.Service.As(_world.Facilitator).Send(new InviteToSignIn(Guid.NewGuid(), _world.Network, [ada]));
        var code = await _world.Accounts.CodeTo("ada@example.com");

        _world.Accounts.Clock.Advance(TimeSpan.FromDays(30));

        await _world.Accounts.Service.Anonymous.SendRefused(new ClaimAccount(Guid.NewGuid(), code, Accounts.AccountsWorld.GoodPassword), HttpStatusCode.BadRequest, "account.code-not-valid");
    }

    [Fact]
    public async Task Sends_who_was_imported_and_registers_the_letter_of_the_import()
    {
        await _world.Import(OnePerson);
        var ada = await _world.PersonWith("ada@example.com");

        await _world.Accounts.Register("ada@example.com", "een heel ander wachtwoord");
        await _world.Accounts.SignInRefused("ada@example.com", "een heel ander wachtwoord");
        await _world.Accounts.Service.Anonymous.Send(new ClaimAccount(Guid.NewGuid(), await _world.Accounts.CodeTo("ada@example.com"), Accounts.AccountsWorld.GoodPassword));

        Assert.Equal(ada, Accounts.AccountsWorld.PersonOf(await _world.Accounts.SignedIn("ada@example.com")));
    }

    [Fact]
    public async Task Finds_people_by_mail_only_inside_the_network()
    {
        await _world.Import(OnePerson);
        await _world.Accounts.Newcomer("stranger@example.com");

        var found = await _world.Accounts.Service.As(_world.Facilitator).Ask(new PeopleOfNetworkByMail(_world.Network, ["ADA@example.com", "stranger@example.com", "no address", "fatma@example.org"]));

        Assert.Equal(["ADA@example.com", "fatma@example.org"], found.Select(f => f.Mail).Order(StringComparer.Ordinal));
        await _world.Accounts.Service.As(_world.Facilitator).AskRefused(new PeopleOfNetworkByMail(_world.Network, []), HttpStatusCode.BadRequest, "field.too-few");
        await _world.Accounts.Service.As(_world.Facilitator).AskRefused(
            new PeopleOfNetworkByMail(_world.Network, [.. Enumerable.Range(0, 1001).Select(i => $"a{i}@example.com")]), HttpStatusCode.BadRequest, "field.too-many");
    }
}
