using System.Net;
using System.Text.RegularExpressions;
using LivingNetworks.GraphQL.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.Http;

/// <summary>The explorer: GraphiQL if it was built in, and the plain page in any case.</summary>
public sealed partial class ExplorerTests(LibraryServer server) : IClassFixture<LibraryServer>
{
    [Fact]
    public async Task A_browser_gets_GraphiQL_if_it_is_there_else_the_plain_page()
    {
        var (answer, page) = await Get("", "text/html,application/xhtml+xml");

        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Contains(ExplorerPage.HasGraphiQL ? "graphiql.min.js" : "plain.js", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/explorer")]
    public async Task Every_file_of_a_page_is_from_here_and_its_policy_forbids_all_else(string path)
    {
        var (answer, page) = await Get(path, "text/html");
        var files = File().Matches(page).Select(match => match.Groups[1].Value).Where(file => !file.StartsWith("data:", StringComparison.Ordinal)).ToList();
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));

        Assert.DoesNotContain("://", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<script(?! src=)|<style| on[a-z]+=", page);
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'; ", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.True(files.Count >= 2, page);
        foreach (var file in files)
        {
            Assert.StartsWith("/graphql/explorer/", file, StringComparison.Ordinal);
            var (served, _) = await Get(file["/graphql".Length..], null);
            Assert.Equal(HttpStatusCode.OK, served.StatusCode);
            Assert.Equal(file.EndsWith(".css", StringComparison.Ordinal) ? "text/css" : "text/javascript", served.Content.Headers.ContentType!.MediaType);
            Assert.Equal("nosniff", Assert.Single(served.Headers.GetValues("X-Content-Type-Options")));
        }
    }

    [Theory]
    [InlineData("/explorer/nothing.js")]
    [InlineData("/explorer/plain.html")]
    [InlineData("/explorer/")]
    [InlineData("/explorer/..%2fgraphiql.html")]
    public async Task Another_file_is_not_found(string path)
    {
        var (answer, _) = await Get(path, null);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_file_that_the_browser_has_is_not_sent_again()
    {
        var (answer, _) = await Get("/explorer/plain.js", null);
        using var again = new HttpRequestMessage(HttpMethod.Get, server.Url + "/explorer/plain.js");
        again.Headers.Add("If-None-Match", answer.Headers.ETag!.Tag);

        Assert.Equal(HttpStatusCode.NotModified, (await server.Client.SendAsync(again)).StatusCode);
    }

    [Fact]
    public async Task Nothing_of_it_is_there_when_it_is_switched_off()
    {
        await using var closed = await LibraryServer.Start(builder => builder.ModifyServerOptions(options => options.EnableExplorer = false));

        foreach (var path in new[] { "", "/explorer", "/explorer/plain.js" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, closed.Url + path);
            request.Headers.Add("Accept", "text/html");
            Assert.Equal(HttpStatusCode.NotFound, (await closed.Client.SendAsync(request)).StatusCode);
        }
    }

    private async Task<(HttpResponseMessage Answer, string Body)> Get(string path, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Url + path);
        if (accept is not null)
        {
            request.Headers.Add("Accept", accept);
        }

        var answer = await server.Client.SendAsync(request);
        return (answer, await answer.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("(?:src|href)=\"([^\"]*)\"")]
    private static partial Regex File();
}
