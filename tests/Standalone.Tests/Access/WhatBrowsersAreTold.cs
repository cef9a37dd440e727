using System.Net;

namespace LivingNetworks.Standalone.Tests.Access;

/// <summary>The headers of every kind of answer, and the cookie.</summary>
[Collection(AccessWorld.Collection)]
public sealed class WhatBrowsersAreTold(AccessWorld world)
{
    public static TheoryData<string, string> Answers() => new()
    {
        { "/sign-in", "text/html" }, { "/account/ask-link", "text/html" }, { "/account/register", "text/html" }, { "/account/link", "text/html" }, { "/account", "text/html" },
        { "/nergens", "" }, { "/app.css", "text/css" }, { "/passkey-sign-in.js", "text/javascript" }, { "/graphql", "text/html" }, { "/graphql/explorer", "text/html" },
        { "/.well-known/openid-configuration", "application/json" }, { "/alive", "text/plain" }, { "/feeds/lnp_nooit-gegeven/me.ics", "" },
    };

    /// <remarks>Red once: without the gateway's part, data and refusals had none of them.</remarks>
    [Theory, MemberData(nameof(Answers))]
    public async Task Is_not_to_guess_types_to_frame_or_to_load_from_others(string path, string mediaType)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd("text/html,*/*;q=0.1");
        if (path == "/account") request.Headers.Add("Cookie", await world.Browser(await world.Newcomer()));
        using var answer = await world.Http.SendAsync(request);

        if (mediaType.Length > 0) Assert.Equal(mediaType, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains(Assert.Single(answer.Headers.GetValues("Referrer-Policy")), new[] { "same-origin", "no-referrer" });
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy")).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.DoesNotContain(policy, p => p.Contains("http", StringComparison.Ordinal) || p.Contains('*', StringComparison.Ordinal) || p.Contains("unsafe-eval", StringComparison.Ordinal));
        var scripts = policy.SingleOrDefault(p => p.StartsWith("script-src", StringComparison.Ordinal)) ?? policy.Single(p => p.StartsWith("default-src", StringComparison.Ordinal));
        Assert.DoesNotContain("unsafe-inline", scripts, StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("Strict-Transport-Security")); // this is http
    }

    [Fact]
    public async Task Keeps_the_session_in_a_cookie_that_no_script_reads_and_no_other_site_sends()
    {
        var mail = await world.Newcomer();
        using var plain = await world.Form("/sign-in", [new("mail", mail), new("password", AccessWorld.Password)]);
        var cookie = Assert.Single(plain.Headers.GetValues("Set-Cookie"), c => c.StartsWith("ln-session=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);

        // A proxy on this machine ended TLS: the cookie never travels without it, and the browser remembers to come by https.
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in") { Content = new FormUrlEncodedContent([new("mail", mail), new("password", AccessWorld.Password)]) };
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Host = "netwerk.example";
        request.Headers.Add("Origin", "https://netwerk.example");
        using var secure = await world.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.SeeOther, secure.StatusCode);
        Assert.Contains("secure", Assert.Single(secure.Headers.GetValues("Set-Cookie"), c => c.StartsWith("ln-session=", StringComparison.Ordinal)), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("max-age=31536000", Assert.Single(secure.Headers.GetValues("Strict-Transport-Security")), StringComparison.Ordinal);
    }

    /// <summary>Browsers that say where a request comes from are believed also where they leave Origin out.</summary>
    [Fact]
    public async Task Signs_nobody_in_where_the_browser_says_that_another_site_asks()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in") { Content = new FormUrlEncodedContent([new("mail", await world.Newcomer()), new("password", AccessWorld.Password)]) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var answer = await world.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
