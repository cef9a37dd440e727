using System.Text.Json;

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

    [Fact]
    public async Task Nothing_of_the_failure_is_told()
    {
        await using var gateway = await RunningGateway.Start();
        var text = (await gateway.Ask("{ instruments { code } }")).GetRawText();
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", text, StringComparison.Ordinal);
    }
}
