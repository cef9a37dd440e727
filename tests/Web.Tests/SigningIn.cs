using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace LivingNetworks.Web.Tests;

public sealed class SigningIn(Dashboard dashboard) : IClassFixture<Dashboard>
{
    [Fact]
    public async Task Is_where_a_visitor_without_a_session_is_sent_and_comes_back_from()
    {
        using var response = await dashboard.Get($"/networks/{Dashboard.Network}");

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal($"/sign-in?returnUrl=%2Fnetworks%2F{Dashboard.Network}", response.Headers.Location?.PathAndQuery());
    }

    // Red once: the dashboard led to its own address behind the gateway, where no cookie is valid.
    [Fact]
    public async Task Is_found_at_the_address_that_the_visitor_typed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("X-Forwarded-Host", "netwerk.example");
        request.Headers.Add("X-Forwarded-Proto", "https");

        using var response = await dashboard.Browser.SendAsync(request);

        Assert.StartsWith("https://netwerk.example/sign-in", response.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_a_plain_form_that_needs_no_script()
    {
        var page = await SignInPage("/sign-in?returnUrl=%2Fnetworks%2Fx");

        var form = page.QuerySelectorAll("main form").OfType<IHtmlFormElement>().First();
        // The one for passkeys needs a script, which shows it where it works.
        Assert.All(page.QuerySelectorAll("main form").Skip(1), other => Assert.True(other.HasAttribute("hidden")));
        Assert.Equal("post", form.Method);
        Assert.Equal("/sign-in", form.GetAttribute("action"));
        Assert.Equal("/networks/x", form.QuerySelector("[name=returnUrl]")!.GetAttribute("value"));
        Assert.Equal(["mail", "password"], form.QuerySelectorAll("input:not([type=hidden])").Select(i => i.GetAttribute("name")));
        Assert.All(form.QuerySelectorAll("input:not([type=hidden])"), i => Assert.NotNull(page.QuerySelector($"label[for={i.Id}]")));
        Assert.Null(page.QuerySelector("[role=alert]:not(#blazor-error-ui)"));
    }

    [Fact]
    public async Task Says_calmly_that_the_two_do_not_match()
    {
        var page = await SignInPage("/sign-in?refused=1");

        Assert.Contains("passen niet bij elkaar", page.QuerySelector("main [role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("link=ended", "werkt niet meer")]
    [InlineData("passkey=refused", "Met deze toegangssleutel lukt het niet")]
    [InlineData("resting=1", "kan even niet")]
    public async Task Says_why_one_is_here_again(string query, string words)
    {
        var page = await SignInPage("/sign-in?" + query);

        Assert.Contains(words, page.QuerySelector("main [role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    // Red once: with the return address taken over as it came.
    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example")]
    public async Task Never_leads_to_another_site(string returnUrl)
    {
        var page = await SignInPage("/sign-in?returnUrl=" + Uri.EscapeDataString(returnUrl));

        Assert.Equal("/", page.QuerySelector("main [name=returnUrl]")!.GetAttribute("value"));
    }

    private async Task<IHtmlDocument> SignInPage(string path)
    {
        using var response = await dashboard.Get(path);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }
}

internal static class Locations
{
    public static string PathAndQuery(this Uri location) => location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString;
}
