using System.Net;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Testing;
using Microsoft.EntityFrameworkCore;

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

    [Fact]
    public async Task Can_be_carried_out_by_an_operator_with_a_receipt_that_names_nobody()
    {
        await _world.Register("anna@example.org");
        var tokens = await _world.SignedIn("anna@example.org");
        var me = AccountsWorld.PersonOf(tokens);
        Assert.Contains("0 networks", await _world.Service.Operate("erase", ("Argument", $"{me}"), ("DryRun", "true")), StringComparison.Ordinal);
        Assert.Contains($"{me}", await _world.Service.Operate("erase", ("Argument", "Anna@example.org"), ("DryRun", "true")), StringComparison.Ordinal);
        Assert.Empty(await _world.Service.Said<PersonErased>());

        var told = await _world.Service.Operate("erase", ("Argument", "anna@example.org"));

        var erased = Assert.Single(await _world.Service.Said<PersonErased>()).Data;
        Assert.Equal(me, erased.PersonId);
        Assert.Contains($"{erased.ErasureId}", told, StringComparison.Ordinal);
        Assert.DoesNotContain($"{me}", told, StringComparison.Ordinal);
        Assert.DoesNotContain("anna", told, StringComparison.OrdinalIgnoreCase);
        await _world.SignInRefused("anna@example.org", AccountsWorld.GoodPassword);
        Assert.Equal("account.sign-in-ended", (await _world.SignIn.Refresh(tokens.RefreshToken)).Refusal?.Code);
        var code = told.Split("alone: ")[1].Split('\n')[0];
        Assert.NotEmpty((await _world.Service.Anonymous.Ask(new ErasureReceipt(code))).Parts);
        Assert.Single(await _world.Service.Said<OperatorActed>(), a => a.Data.Act == OperatorAct.ErasedPerson);

        foreach (var wrong in new[] { "anna@example.org", "anna", $"{Guid.NewGuid()}", $"{me}", "" })
        {
            var refused = await Assert.ThrowsAsync<StartRefusedException>(() => _world.Service.Operate("erase", ("Argument", wrong)));
            Assert.Equal(WordExit.CouldNot, refused.ExitCode);
        }
    }

    [Fact]
    public async Task Is_confirmed_by_the_code_of_a_letter_where_there_is_no_password()
    {
        var me = await WithoutPassword("Noor@example.org");
        await _world.Service.As(me).SendRefused(new ErasePerson(Guid.NewGuid(), Word: "wissen"), HttpStatusCode.BadRequest, "membership.erasure-code");
        await _world.Service.Anonymous.SendRefused(new AskErasureCode(Guid.NewGuid()), HttpStatusCode.Unauthorized, "request.sign-in-first");

        Assert.Equal(15, (await _world.Service.As(me).Send(new AskErasureCode(Guid.NewGuid()))).WorksForMinutes);
        var first = CodeIn((await _world.MailsTo("Noor@example.org", 1))[0]);
        await _world.Service.As(me).Send(new AskErasureCode(Guid.NewGuid()));
        var mails = await _world.MailsTo("Noor@example.org", 2);
        Assert.All(mails, m => Assert.Equal("Wil je gewist worden?", AccountsWorld.SubjectOf(m)));
        var second = mails.Select(CodeIn).Single(c => c != first);

        await _world.Service.As(me).SendRefused(new ErasePerson(Guid.NewGuid(), Code: first), HttpStatusCode.BadRequest, "membership.erasure-code");
        var other = await WithoutPassword("mees@example.org");
        await _world.Service.As(other).SendRefused(new ErasePerson(Guid.NewGuid(), Code: second), HttpStatusCode.BadRequest, "membership.erasure-code");
        _world.Clock.Advance(TimeSpan.FromMinutes(16));
        await _world.Service.As(me).SendRefused(new ErasePerson(Guid.NewGuid(), Code: second), HttpStatusCode.BadRequest, "membership.erasure-code");

        await _world.Service.As(me).Send(new AskErasureCode(Guid.NewGuid()));
        var third = (await _world.MailsTo("Noor@example.org", 3)).Select(CodeIn).Single(c => c != first && c != second);
        Assert.Equal(PersonState.Erased, (await _world.Service.As(me).Send(new ErasePerson(Guid.NewGuid(), Code: third))).State);
        Assert.Single(await _world.Service.Said<PersonErased>(), e => e.Data.PersonId == me);
    }

    [Fact]
    public async Task Is_not_confirmed_by_letter_where_there_is_a_password_nor_by_letter_after_letter()
    {
        var anna = await _world.Newcomer("anna@example.org");
        await _world.Service.As(anna).SendRefused(new AskErasureCode(Guid.NewGuid()), HttpStatusCode.BadRequest, "membership.erasure-password");

        var me = await WithoutPassword("noor@example.org");
        for (var letter = 0; letter < 5; letter++) await _world.Service.As(me).Send(new AskErasureCode(Guid.NewGuid()));
        await _world.Service.As(me).SendRefused(new AskErasureCode(Guid.NewGuid()), HttpStatusCode.TooManyRequests, "account.too-many-tries");
        for (var guess = 0; guess < 10; guess++) await _world.Service.As(me).SendRefused(new ErasePerson(Guid.NewGuid(), Code: $"gok-{guess}"), HttpStatusCode.BadRequest, "membership.erasure-code");
        await _world.Service.As(me).SendRefused(new ErasePerson(Guid.NewGuid(), Code: "gok"), HttpStatusCode.TooManyRequests, "account.too-many-tries");
    }

    [Fact]
    public async Task Takes_the_letters_to_the_address_out_of_the_mail_folder_and_leaves_those_to_others()
    {
        await _world.Register("anna@example.org");
        await _world.Register("bram@example.org");
        await _world.MailsTo("anna@example.org", 1);
        await _world.MailsTo("bram@example.org", 1);
        await _world.Service.As(AccountsWorld.PersonOf(await _world.SignedIn("anna@example.org"))).Send(new ErasePerson(Guid.NewGuid(), AccountsWorld.GoodPassword));

        for (var look = 0; look < 600 && Mails().Any(m => m.Contains("anna@example.org", StringComparison.OrdinalIgnoreCase)); look++) await Task.Delay(100);
        Assert.DoesNotContain(Mails(), m => m.Contains("anna@example.org", StringComparison.OrdinalIgnoreCase));
        Assert.Single(await _world.MailsTo("bram@example.org", 1));

        IEnumerable<string> Mails() => LettersOnDisk.In(_world.MailFolder, "*");
    }

    /// <summary>Somebody who comes in through their organisation.</summary>
    private async Task<Guid> WithoutPassword(string mail)
    {
        await using var db = _world.Database();
        var person = Person.Welcome(Guid.NewGuid(), "Noor Bakker", "nl", null, _world.Clock.GetUtcNow());
        db.Add(person);
        db.Add(Account.ThroughOrganisation(person.Id, MailAddress.Parse(mail)!.Value, _world.Clock.GetUtcNow()));
        await db.SaveChangesAsync();
        return person.Id;
    }

    private static string CodeIn(string mail) => AccountsWorld.BodyOf(mail).Split("/privacy#")[1].Split('\n', '\r')[0];
}
