using System.Net;
using System.Text.Json;

namespace LivingNetworks.Standalone.Tests.Access;

/// <summary>Tried through the gateway as somebody from outside would.</summary>
[Collection(AccessWorld.Collection)]
public sealed class AttacksFromOutside(AccessWorld world)
{
    private const string Me = "{ me { person { id } } }";

    public static TheoryData<string> Forms() => ["/sign-in", "/sign-out", "/sign-in/link", "/sign-in/passkey", "/sign-in/passkey/challenge"];

    /// <remarks>Red once: with the look at Origin left out.</remarks>
    [Theory, MemberData(nameof(Forms))]
    public async Task A_form_on_a_foreign_page_does_nothing(string path)
    {
        var mail = await world.Newcomer();
        var cookie = await world.Browser(mail);

        foreach (var origin in new[] { "https://elsewhere.example", "null", world.Address.GetLeftPart(UriPartial.Authority) + ".elsewhere.example" })
        {
            using var answer = await world.Form(path, [new("mail", mail), new("password", AccessWorld.Password)], cookie, origin);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.False(answer.Headers.Contains("Set-Cookie"));
        }

        await world.Data(cookie, Me);
    }

    /// <summary>A browser sends the cookie along; what a foreign page cannot send is the header, without which nothing is done.</summary>
    [Theory]
    [InlineData("application/json")]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task The_graph_does_nothing_by_cookie_without_the_header_of_our_own_pages(string mediaType)
    {
        var cookie = await world.Browser(await world.Newcomer());
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent("""{"query":"mutation { endOtherSignIns(input: { commandId: \"6f4c1a52-0000-4000-8000-000000000001\" }) { signIns { id } } }"}"""),
        };
        request.Content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(mediaType);
        request.Headers.Add("Cookie", cookie);
        request.Headers.Add("Origin", "https://elsewhere.example");
        using var answer = await world.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("HC0077", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_mutation_by_get_does_nothing()
    {
        var cookie = await world.Browser(await world.Newcomer());
        using var answer = await world.Get("/graphql?query=" + Uri.EscapeDataString("""mutation { endOtherSignIns(input: { commandId: "6f4c1a52-0000-4000-8000-000000000002" }) { signIns { id } } }"""), cookie);
        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
        await world.Data(cookie, Me);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("/\t/elsewhere.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/ok\r\nSet-Cookie: a=b")]
    public async Task Signing_in_never_leads_to_another_site(string returnUrl)
    {
        var mail = await world.Newcomer();
        using var signedIn = await world.Form("/sign-in", [new("mail", mail), new("password", AccessWorld.Password), new("returnUrl", returnUrl)]);
        Assert.Equal((HttpStatusCode.SeeOther, "/"), (signedIn.StatusCode, signedIn.Headers.Location?.ToString()));
        Assert.DoesNotContain(signedIn.Headers.GetValues("Set-Cookie"), c => c.StartsWith("a=", StringComparison.Ordinal));

        using var refused = await world.Form("/sign-in", [new("mail", mail), new("password", "een heel ander wachtwoord"), new("returnUrl", returnUrl)]);
        Assert.Equal("/sign-in?refused=1&returnUrl=%2F", refused.Headers.Location?.ToString());
    }

    /// <summary>Whoever planted a session in somebody's browser does not share the one that begins there.</summary>
    [Fact]
    public async Task A_planted_session_is_not_the_one_that_begins()
    {
        var attacker = await world.Browser(await world.Newcomer("Kwade Aap"));
        var victim = await world.Newcomer("Aicha Benali");

        using var answer = await world.Form("/sign-in", [new("mail", victim), new("password", AccessWorld.Password)], cookie: attacker);
        var cookie = AccessWorld.CookieOf(answer);

        Assert.NotNull(cookie);
        Assert.NotEqual(attacker, cookie);
        Assert.Equal("Kwade Aap", await Name(attacker));
        Assert.Equal("Aicha Benali", await Name(cookie));
        await world.Refused("ln-session=" + new string('x', 200), "AUTH_NOT_AUTHENTICATED", Me);
    }

    [Fact]
    public async Task The_cookie_of_a_session_that_was_signed_out_opens_nothing_also_for_who_kept_it()
    {
        var cookie = await world.Browser(await world.Newcomer());
        using (var answer = await world.Form("/sign-out", [], cookie)) Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        await world.Refused(cookie, "AUTH_NOT_AUTHENTICATED", Me);
    }

    /// <summary>Every command counts, also many in one request.</summary>
    [Fact]
    public async Task Aliases_do_not_get_around_the_limit_on_letters()
    {
        var asks = string.Concat(Enumerable.Range(0, 7).Select(i =>
            $$"""a{{i}}: askSignInLink(input: { commandId: "{{Guid.NewGuid()}}", mail: "velen@example.org" }) { worksForMinutes } """));
        var answer = await world.Ask(null, $"mutation {{ {asks} }}");

        var refused = answer.GetProperty("errors").EnumerateArray().Where(e => e.GetProperty("extensions").GetProperty("code").GetString() == "account.too-many-tries").ToList();
        Assert.Equal(["a5", "a6"], refused.Select(e => e.GetProperty("path")[0].GetString()));
    }

    [Fact]
    public async Task Batches_do_not_get_around_the_limit_on_letters()
    {
        var requests = Enumerable.Range(0, 7).Select(_ => new
        {
            query = $$"""mutation { askRecovery(input: { commandId: "{{Guid.NewGuid()}}", mail: "stapel@example.org" }) { worksForMinutes } }""",
        });
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(JsonSerializer.Serialize(requests), System.Text.Encoding.UTF8, "application/json") };
        using var answer = await world.Http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();

        // Either the gateway takes no batches, or each of them counts.
        Assert.True(!answer.IsSuccessStatusCode || text.Split("account.too-many-tries").Length - 1 == 2, text);
    }

    /// <summary>An address that is known, one that is not, and one that rests: the same answer to the browser, and never sooner than four tenths of a second.</summary>
    [Fact]
    public async Task Signing_in_tells_nothing_of_who_has_an_account()
    {
        var mail = await world.Newcomer();
        var answers = new List<(HttpStatusCode Status, string? Location, TimeSpan Took)>();
        foreach (var who in new[] { mail, "niemand@example.org", "geen adres" })
        {
            var began = System.Diagnostics.Stopwatch.GetTimestamp();
            using var answer = await world.Form("/sign-in", [new("mail", who), new("password", "een heel ander wachtwoord")]);
            answers.Add((answer.StatusCode, answer.Headers.Location?.ToString(), System.Diagnostics.Stopwatch.GetElapsedTime(began)));
        }

        Assert.All(answers, a => Assert.Equal((HttpStatusCode.SeeOther, "/sign-in?refused=1&returnUrl=%2F"), (a.Status, a.Location)));
        Assert.All(answers, a => Assert.InRange(a.Took, TimeSpan.FromMilliseconds(400), TimeSpan.MaxValue));
    }

    private async Task<string?> Name(string who) => (await world.Data(who, "{ me { person { displayName } } }")).GetProperty("me").GetProperty("person").GetProperty("displayName").GetString();
}
