using System.Text.Json;

namespace LivingNetworks.SystemTests.Processes;

/// <summary>What the gateway answered to one operation.</summary>
internal sealed record Answer(JsonElement Document)
{
    public IReadOnlyList<JsonElement> Errors => Document.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray()] : [];

    /// <summary>The codes of its errors, in their order.</summary>
    public IReadOnlyList<string?> Codes => [.. Errors.Select(e => e.GetProperty("extensions").GetProperty("code").GetString())];

    /// <summary>The data, whether or not there are errors beside it.</summary>
    public JsonElement Data => Document.GetProperty("data");

    /// <summary>The data of an answer without errors.</summary>
    public JsonElement Whole()
    {
        Assert.True(Errors.Count == 0, $"The gateway answered: {this}");
        return Data;
    }

    /// <summary>Asserts that nothing came of it but one refusal, and gives the sentence for the person.</summary>
    public string IsRefused(string code)
    {
        Assert.True(Codes.SequenceEqual([code]), $"Expected {code}; the gateway answered: {this}");
        Assert.All(Data.EnumerateObject(), field => Assert.Equal(JsonValueKind.Null, field.Value.ValueKind));
        return Errors[0].GetProperty("message").GetString()!;
    }

    public override string ToString() => Document.GetRawText();
}

/// <summary>Short ways into the JSON of an answer.</summary>
internal static class Json
{
    /// <summary>The element at a path of names, such as <c>network.name</c>.</summary>
    public static JsonElement At(this JsonElement element, string path) => path.Split('.').Aggregate(element, (at, name) => at.GetProperty(name));

    public static string? Text(this JsonElement element, string path) => element.At(path).GetString();

    public static Guid Id(this JsonElement element, string path = "id") => element.At(path).GetGuid();

    public static JsonElement[] Items(this JsonElement element, string path) => [.. element.At(path).EnumerateArray()];

    public static bool IsNull(this JsonElement element, string path) => element.At(path).ValueKind == JsonValueKind.Null;
}
