using System.Net;

namespace LivingNetworks.Web.Tests;

public sealed class TheFrameAroundAPage(Dashboard dashboard) : IClassFixture<Dashboard>
{
    [Theory]
    [InlineData("nl", "Mijn netwerken")]
    [InlineData("en", "My networks")]
    public async Task Speaks_the_language_that_the_visitor_chose(string language, string title)
    {
        var page = await dashboard.Page("/", language);

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(title, page.Title);
    }

    [Fact]
    public async Task Keeps_language_and_look_in_cookies_that_script_cannot_read()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["language"] = "en", ["theme"] = "dark", ["returnUrl"] = "/networks/1" });

        using var response = await dashboard.Browser.PostAsync("/preferences", form);

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("/networks/1", response.Headers.Location!.OriginalString);
        var cookies = response.Headers.GetValues("Set-Cookie").ToList();
        Assert.Contains(cookies, c => c.StartsWith("ln-lang=en;", StringComparison.Ordinal));
        Assert.Contains(cookies, c => c.StartsWith("ln-theme=dark;", StringComparison.Ordinal));
        Assert.All(cookies, c => Assert.Contains("httponly", c, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Allows_no_script_of_others_and_has_none_of_its_own_in_the_page()
    {
        using var response = await dashboard.Get("/", "ln-session=abc");
        var page = await dashboard.Page("/");

        var policy = string.Join(' ', response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.All(page.Scripts, s => Assert.False(string.IsNullOrEmpty(s.Source) && s.Text.Trim().Length > 0, s.OuterHtml));
        Assert.All(page.QuerySelectorAll("[src],link[href]"),
            e => Assert.DoesNotContain("//", e.GetAttribute("src") ?? e.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Serves_every_file_that_a_page_names()
    {
        var page = await dashboard.Page("/");

        foreach (var file in page.QuerySelectorAll("script[src],link[href]").Select(e => e.GetAttribute("src") ?? e.GetAttribute("href")!))
        {
            using var response = await dashboard.Get("/" + file);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{file}: {response.StatusCode}");
        }
    }

    [Fact]
    public async Task Has_landmarks_and_a_way_past_the_menu()
    {
        var page = await dashboard.Page($"/networks/{Dashboard.Network}");

        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.EndsWith("#main", page.QuerySelector("a.skip")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("page", page.QuerySelector("nav.network a[href$='000000000001']")!.GetAttribute("aria-current"));
    }
}
