using System.Text;
using System.Text.Json;
using LivingNetworks.GraphQL.Execution;

namespace LivingNetworks.GraphQL.Tests.Execution;

/// <summary>Found by fuzzing: such a text was an unexpected exception when it was read.</summary>
public sealed class JsonTextTests
{
    [Theory]
    [InlineData("""{"a":"plain é 😀"}""", true)]
    [InlineData("""{"a":"\u00e9\n\\u\"\ud83d\ude00\/"}""", true)]
    [InlineData("""{"a":"\\ud800"}""", true)]
    [InlineData("""{"a":"\ud800"}""", false)]
    [InlineData("""{"a":"\ude00\ud83d"}""", false)]
    [InlineData("""{"a":"\ud83d\n"}""", false)]
    [InlineData("""{"a":"\ud83d\u0041"}""", false)]
    [InlineData("""{"\ud800":1}""", false)]
    public void Can_be_read_if_every_pair_is_whole(string json, bool isReadable) =>
        Assert.Equal(isReadable, JsonText.IsReadable(JsonElement.Parse(json)));

    [Fact]
    public void Cannot_be_read_if_its_bytes_are_not_UTF8()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("{\"a\":\""), 0xFF, .. Encoding.UTF8.GetBytes("\"}")];

        Assert.ThrowsAny<JsonException>(() => JsonText.Checked(JsonElement.Parse(bytes)));
    }

    [Fact]
    public async Task Variables_that_cannot_be_read_are_refused()
    {
        var executor = await Fixtures.Library.Executor();
        var request = OperationRequestBuilder.New().SetDocument("query($n: String!) { hello(name: $n) }").SetVariableValues("""{"n":"\ud800"}""");

        var result = await executor.ExecuteAsync(request.Build());

        Assert.Contains("Unicode", Assert.Single(result.Errors).Message, StringComparison.Ordinal);
    }
}
