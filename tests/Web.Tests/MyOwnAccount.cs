using LivingNetworks.Web.Account;

namespace LivingNetworks.Web.Tests;

public sealed class MyOwnAccount : IAsyncLifetime
{
    private readonly Dashboard _dashboard = new();

    public Task InitializeAsync() => _dashboard.InitializeAsync();

    public Task DisposeAsync() => _dashboard.DisposeAsync();

    [Fact]
    public async Task Tells_in_plain_words_where_one_is_signed_in_and_which_one_this_is()
    {
        var page = await _dashboard.Page("/account");

        var signIns = page.QuerySelectorAll("section[aria-labelledby=sign-ins] li").Select(li => string.Join(' ', li.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Equal("Telefoon, Firefox (dit apparaat) Sinds 20 nov 2026, voor het laatst gebruikt op 22 nov 2026", signIns[0]);
        Assert.StartsWith("Computer, Edge Sinds 2 okt 2026", signIns[1], StringComparison.Ordinal);
        Assert.StartsWith("Een apparaat Sinds", signIns[2], StringComparison.Ordinal);
        // Nobody signs out here by mistake: that is the button above.
        Assert.Equal(2, page.QuerySelectorAll("section[aria-labelledby=sign-ins] li button").Length);
        Assert.Contains("mijn telefoon", page.QuerySelector("section[aria-labelledby=calendars] li")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Mag: lezen, veranderen. Werkt tot en met 20 feb 2027. Nog niet gebruikt.", page.QuerySelector("section[aria-labelledby=programs] li")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("header a[href='/account']"));
    }

    [Fact]
    public async Task Shows_the_address_of_a_calendar_once_with_a_button_to_copy_it()
    {
        await using var part = await _dashboard.Part<CalendarAddresses>(true, "/account", (nameof(CalendarAddresses.Tokens), Array.Empty<AccessTokenView>()));
        await part.Fill("calendar-name", "mijn telefoon");
        await part.Send();

        var asked = Assert.Single(_dashboard.Asked);
        Assert.Equal(("MakeAccessToken", "FEEDS"), (asked.Operation, Assert.Single(asked.Variables.GetProperty("input").GetProperty("scopes").EnumerateArray()).GetString()));
        var page = await part.Page();
        Assert.EndsWith("/feeds/lnp_geheim/me.ics", page.QuerySelector("#calendar-address")!.GetAttribute("value"), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".note button"));
    }

    [Fact]
    public async Task Gives_a_program_no_more_than_was_chosen()
    {
        await using var part = await _dashboard.Part<ProgramAccess>(true, "/account", (nameof(ProgramAccess.Tokens), Array.Empty<AccessTokenView>()));
        await part.Fill("program-name", "rekenblad");
        await part.Send();

        var asked = Assert.Single(_dashboard.Asked);
        Assert.Equal(["READ"], asked.Variables.GetProperty("input").GetProperty("scopes").EnumerateArray().Select(s => s.GetString()));
        Assert.Equal("lnp_geheim", (await part.Page()).QuerySelector("#program-code")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Changes_a_password_after_the_current_one_and_the_new_one_twice()
    {
        await using var part = await _dashboard.Part<ChangePassword>(true, "/account", (nameof(ChangePassword.HasPassword), true));
        await part.Fill("current-password", "een korte zin");
        await part.Fill("password", "drie groene fietsen");
        await part.Fill("repeat", "drie blauwe fietsen");
        await part.Send();
        Assert.Empty(_dashboard.Asked);
        Assert.Equal("De twee wachtwoorden zijn niet hetzelfde.", (await part.Page()).QuerySelector("#repeat-note .refused")!.TextContent);

        await part.Fill("repeat", "drie groene fietsen");
        await part.Send();
        var asked = Assert.Single(_dashboard.Asked);
        Assert.Equal(("ChangePassword", "een korte zin", "drie groene fietsen"),
            (asked.Operation, asked.Variables.GetProperty("input").GetProperty("currentPassword").GetString(), asked.Variables.GetProperty("input").GetProperty("newPassword").GetString()));
        var page = await part.Page();
        Assert.Contains("Meld je aan met het nieuwe", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("input"));
    }

    [Theory]
    [InlineData("currentPassword", "#current-password-note")]
    [InlineData("newPassword", "#password-note")]
    public async Task Says_at_the_field_why_a_password_was_not_changed(string field, string note)
    {
        _dashboard.Answers("ChangePassword", $$$"""{"data":{"changePassword":null},"errors":[{"message":"Zo niet.","path":["changePassword"],"extensions":{"code":"account.no","field":"{{{field}}}"}}]}""");
        await using var part = await _dashboard.Part<ChangePassword>(true, "/account", (nameof(ChangePassword.HasPassword), true));
        await part.Fill("current-password", "een korte zin");
        await part.Fill("password", "drie groene fietsen");
        await part.Fill("repeat", "drie groene fietsen");
        await part.Send();
        Assert.Equal("Zo niet.", (await part.Page()).QuerySelector($"{note} .refused")!.TextContent);
    }

    [Fact]
    public async Task Sends_who_has_no_password_to_a_letter()
    {
        await using var part = await _dashboard.Part<ChangePassword>(true, "/account", (nameof(ChangePassword.HasPassword), false));
        var page = await part.Page();
        Assert.Null(page.QuerySelector("form"));
        Assert.NotNull(page.QuerySelector("a[href='/account/ask-recovery']"));
    }
}
