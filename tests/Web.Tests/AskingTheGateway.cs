namespace LivingNetworks.Web.Tests;

public sealed class AskingTheGateway : IAsyncLifetime
{
    private readonly Dashboard _dashboard = new();

    public Task InitializeAsync() => _dashboard.InitializeAsync();

    public Task DisposeAsync() => _dashboard.DisposeAsync();

    [Fact]
    public async Task Carries_the_session_and_nothing_else_the_browser_holds()
    {
        using var response = await _dashboard.Get("/", "tracking=1; ln-session=abc; other=2; ln-sessionC1=def; ln-lang=en");

        var asked = Assert.Single(_dashboard.Asked);
        Assert.Equal("ln-session=abc; ln-sessionC1=def", asked.Cookie);
        Assert.Equal("1", asked.Preflight);
        Assert.Equal("en", asked.Language);
    }

    [Fact]
    public async Task Leaves_no_trace_of_the_session_in_the_page()
    {
        using var response = await _dashboard.Get("/", "ln-session=verysecret");

        Assert.DoesNotContain("verysecret", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NOT_IN_CIRCLE", "NOT_IN_CIRCLE")]
    [InlineData("TOO_FEW", "TOO_FEW")]
    [InlineData("NOT_RELEASED", "NOT_RELEASED")]
    [InlineData("BROODING", "BROODING")]
    [InlineData("SERVICE_RESTING", "SERVICE_RESTING")]
    [InlineData("SERVICE_BUSY", "SERVICE_BUSY")]
    [InlineData("NOT_FOUND", "NOT_IN_CIRCLE")]
    public async Task Shows_calm_words_where_a_part_is_not_given(string code, string shown)
    {
        _dashboard.Answers("MyNetworks", $$"""
            { "data": { "me": { "person": { "displayName": "Aicha" } }, "myInvitations": [], "myNetworks": null },
              "errors": [ { "message": "no", "path": ["myNetworks"], "extensions": { "code": "{{code}}" } } ] }
            """);

        var page = await _dashboard.Page("/");

        Assert.Equal(shown, page.QuerySelector("main .note")!.GetAttribute("data-reason"));
        Assert.True(page.QuerySelector("main .note")!.TextContent.Length > 20);
        Assert.Contains("Aicha", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>The gateway sheds what is too much before it does anything, so the very same is sent again, once.</summary>
    [Fact]
    public async Task Comes_back_when_the_gateway_was_too_busy()
    {
        _dashboard.ShedNext = 1;

        var page = await _dashboard.Page("/");

        Assert.Equal(["MyNetworks", "MyNetworks"], _dashboard.Asked.Select(a => a.Operation));
        Assert.Null(page.QuerySelector("[data-reason]"));
    }

    [Theory]
    [InlineData("nl", "Het is nu even druk", "Nog eens proberen")]
    [InlineData("en", "It is busy right now", "Try again")]
    public async Task Says_calmly_that_it_is_busy_and_offers_to_try_again(string language, string words, string button)
    {
        _dashboard.ShedNext = 2;

        var page = await _dashboard.Page($"/networks/{Dashboard.Network}", language);

        Assert.StartsWith(words, page.QuerySelector("main [data-reason=SERVICE_BUSY]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("main button"), b => b.TextContent == button);
    }

    // Red once: every visitor was sent round in circles while one service did not know the keys.
    [Fact]
    public async Task Stays_on_the_page_when_one_part_alone_wants_a_session()
    {
        _dashboard.Answers("MyNetworks", """
            { "data": { "me": { "person": { "displayName": "Aicha" } }, "myInvitations": [], "myNetworks": { "nodes": [] } },
              "errors": [ { "message": "no", "path": ["myNetworks", "nodes", 0, "nextSession"], "extensions": { "code": "AUTH_NOT_AUTHENTICATED" } } ] }
            """);

        var page = await _dashboard.Page("/");

        Assert.Equal("Mijn netwerken", page.QuerySelector("h1")!.TextContent);
    }

    // Red once: the circuit of a market with two hundred asks and offers was cut off at its first message.
    [Theory]
    [InlineData(100_000, true)]
    [InlineData(200_000, false)]
    public async Task Carries_answers_to_the_circuit_as_long_as_a_message_can_hold_them(int length, bool isCarried)
    {
        _dashboard.Answers("MyNetworks", $$"""
            { "data": { "me": { "person": { "displayName": "{{new string('a', length)}}" } }, "myInvitations": [], "myNetworks": { "nodes": [] } } }
            """);

        using var response = await _dashboard.Get("/", "ln-session=abc");
        var html = await response.Content.ReadAsStringAsync();

        var state = html[html.IndexOf("<!--Blazor-Server-Component-State:", StringComparison.Ordinal)..];
        Assert.Equal(isCarried, state.Length > length);
        Assert.InRange(state.Length, 0, 4 * 128 * 1024);
    }

    [Fact]
    public async Task Says_not_found_for_what_may_not_be_seen()
    {
        _dashboard.Answers("NetworkHome", """{ "data": { "network": null } }""");

        var page = await _dashboard.Page($"/networks/{Guid.NewGuid()}");

        Assert.Equal("Niet gevonden", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Offers_to_try_again_when_the_answer_makes_no_sense()
    {
        _dashboard.Answers("MyNetworks", "<html>out of order</html>");

        var page = await _dashboard.Page("/");

        Assert.NotNull(page.QuerySelector("main [role=alert] button"));
        Assert.DoesNotContain("out of order", page.Body!.TextContent, StringComparison.Ordinal);
    }
}
