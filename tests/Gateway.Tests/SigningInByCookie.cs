using System.Net;

namespace LivingNetworks.Gateway.Tests;

/// <summary>The doors of the browser's sign-in that must stay shut, with membership away.</summary>
public sealed class SigningInByCookie
{
    [Fact]
    public async Task From_a_foreign_page_is_refused()
    {
        await using var gateway = await RunningGateway.Start();
        using var request = Form("/");
        request.Headers.Add("Origin", "https://elsewhere.example");
        using var response = await gateway.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Says_so_when_membership_rests_and_sets_no_cookie()
    {
        await using var gateway = await RunningGateway.Start();
        using var response = await gateway.Http.SendAsync(Form("/"));
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal("/sign-in?resting=1", response.Headers.Location?.ToString());
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/networks/1", "/networks/1")]
    [InlineData("https://elsewhere.example/", "/")]
    [InlineData("//elsewhere.example/", "/")]
    [InlineData("/\\elsewhere.example/", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("", "/")]
    public void Ends_on_this_site_only(string asked, string given) => Assert.Equal(given, SignIn.BrowserSession.LocalOnly(asked));

    private static HttpRequestMessage Form(string returnUrl) => new(HttpMethod.Post, "/sign-in")
    {
        Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["mail"] = "a@b.example", ["password"] = "x", ["returnUrl"] = returnUrl }),
    };
}
