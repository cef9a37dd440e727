using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LivingNetworks.Gateway.Tests;

/// <summary>With services away, their fields are null with a reason, in the caller's language, and the page still answers.</summary>
public sealed class WhenAServiceRests
{
    [Fact]
    public async Task Its_fields_are_null_with_SERVICE_RESTING()
    {
        await using var gateway = await RunningGateway.Start();
        var answer = await gateway.Ask("{ instruments { code } workForms { key } __typename }");
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").GetProperty("instruments").ValueKind);
        Assert.Equal("Query", answer.GetProperty("data").GetProperty("__typename").GetString());
        Assert.All(answer.GetProperty("errors").EnumerateArray(), e => Assert.Equal("SERVICE_RESTING", e.GetProperty("extensions").GetProperty("code").GetString()));
        Assert.Equal(2, answer.GetProperty("errors").GetArrayLength());
    }

    [Theory]
    [InlineData("nl", "Dit deel rust even")]
    [InlineData("en", "This part is resting")]
    public async Task The_reason_is_in_the_callers_language(string language, string begins)
    {
        await using var gateway = await RunningGateway.Start();
        var answer = await gateway.Ask("{ instruments { code } }", language);
        Assert.StartsWith(begins, answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    /// <summary>An operator outside reaches the gateway alone.</summary>
    [Fact]
    public async Task The_gateways_health_says_which_and_what_the_others_say_of_themselves()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.AddServiceDefaults();
        builder.Services.AddHealthChecks().AddCheck("queue", () => HealthCheckResult.Degraded("2 events wait in sessions_error."));
        await using var sessions = builder.Build();
        sessions.MapDefaultEndpoints();
        await sessions.StartAsync();
        await using var gateway = await RunningGateway.Start(new Dictionary<string, string?> { ["services:sessions:http:0"] = sessions.Urls.First() });

        using var answer = await gateway.Http.GetAsync(new Uri("/health", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var parts = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("checks").EnumerateArray().Single(c => c.GetProperty("name").GetString() == "parts");
        Assert.Equal("Degraded", parts.GetProperty("status").GetString());
        Assert.Equal("No answer from membership, learninglog, assessment, web. sessions: 2 events wait in sessions_error.", parts.GetProperty("description").GetString());
    }

    [Fact]
    public async Task Nothing_of_the_failure_is_told()
    {
        await using var gateway = await RunningGateway.Start();
        var text = (await gateway.Ask("{ instruments { code } }")).GetRawText();
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", text, StringComparison.Ordinal);
    }
}
