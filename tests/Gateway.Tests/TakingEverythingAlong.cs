using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using LivingNetworks.Hosting;
using LivingNetworks.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LivingNetworks.Gateway.Tests;

/// <summary>One archive of all services; one that rests or stops halfway takes nothing of the others with it.</summary>
public sealed class TakingEverythingAlong
{
    [Theory]
    [InlineData("nl", "LEES-MIJ.txt", "mijn-gegevens.html", "Logboek en tijdlijn")]
    [InlineData("en", "READ-ME.txt", "my-data.html", "Log and timeline")]
    public async Task Says_plainly_what_is_missing_and_holds_the_rest(string language, string note, string page, string resting)
    {
        var asked = new List<string>();
        await using var membership = await Part(asked, "membership");
        await using var sessions = await Part(asked, "sessions");
        await using var assessment = await Part(asked, "assessment", breaksHalfway: true);
        await using var gateway = await RunningGateway.Start(new Dictionary<string, string?>
        {
            ["services:membership:http:0"] = membership.Urls.First(), ["services:sessions:http:0"] = sessions.Urls.First(), ["services:assessment:http:0"] = assessment.Urls.First(),
        });
        using var answer = await Fetch(gateway, language);
        Assert.Equal((HttpStatusCode.OK, "application/zip"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));

        using var archive = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        // Of the part that broke there may be a piece, or nothing; of the one that rests there is nothing.
        Assert.Equal(new HashSet<string> { "membership.json", "sessions.json", note, page }, archive.Entries.Select(e => e.Name).Where(n => n != "assessment.json").ToHashSet());
        Assert.Equal("""{"of":"sessions"}""", await Read(archive, "sessions.json"));
        var html = await Read(archive, page);
        Assert.StartsWith($"<!doctype html>\n<html lang=\"{language}\">", html.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("<p>sessions</p>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
        Assert.Equal(2, (await Read(archive, note)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains(resting, await Read(archive, note), StringComparison.Ordinal);
        Assert.Single(asked.Where(a => a.StartsWith("membership", StringComparison.Ordinal)).Select(a => a.Split(' ')[1]).Distinct()); // one id for all parts
        Assert.All(asked, a => Assert.EndsWith(language, a, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Asks_for_a_sign_in_and_takes_no_id_of_an_export_from_outside()
    {
        var asked = new List<string>();
        await using var membership = await Part(asked, "membership");
        await using var gateway = await RunningGateway.Start(new Dictionary<string, string?> { ["services:membership:http:0"] = membership.Urls.First() });
        using var refused = await gateway.Http.GetAsync(new Uri("/exports/my-data.zip", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);

        using var request = new HttpRequestMessage(HttpMethod.Get, "/exports/membership/my-data.json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", TestTokens.For(Guid.NewGuid(), DateTimeOffset.UtcNow));
        request.Headers.Add(OwnDataExport.ExportIdHeader, Guid.NewGuid().ToString());
        using var passed = await gateway.Http.SendAsync(request);
        Assert.True(passed.IsSuccessStatusCode);
        Assert.StartsWith("membership  ", Assert.Single(asked), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> Fetch(RunningGateway gateway, string language)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"/exports/my-data.zip?culture={language}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", TestTokens.For(Guid.NewGuid(), DateTimeOffset.UtcNow));
        return gateway.Http.SendAsync(request);
    }

    /// <summary>A service that gives its part, whole or until it breaks.</summary>
    private static async Task<WebApplication> Part(List<string> asked, string name, bool breaksHalfway = false)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.None);
        var app = builder.Build();
        app.MapGet($"/exports/{name}/my-data.{{form}}", async (string form, HttpContext http) =>
        {
            lock (asked) asked.Add($"{name} {http.Request.Headers[OwnDataExport.ExportIdHeader]} {http.Request.Headers.AcceptLanguage}");
            await http.Response.WriteAsync(form == "json" ? $$"""{"of":"{{name}}"}""" : $"<p>{name}</p>");
            if (!breaksHalfway) return;
            await http.Response.Body.FlushAsync();
            http.Abort();
        });
        await app.StartAsync();
        return app;
    }

    private static async Task<string> Read(ZipArchive archive, string name)
    {
        using var reader = new StreamReader(archive.GetEntry(name)!.Open(), Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
