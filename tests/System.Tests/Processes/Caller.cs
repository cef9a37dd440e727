using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LivingNetworks.SystemTests.Processes;

/// <summary>Somebody who uses the system through the gateway's GraphQL, signed in or not.</summary>
internal sealed class Caller(HttpClient gateway, string name, Guid personId, string? token)
{
    public string Name => name;

    public Guid Id => personId;

    /// <summary>Asks something.</summary>
    public async Task<Answer> Ask(string query, object? variables = null, string language = "nl")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await gateway.SendAsync(request);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return new Answer(document.RootElement.Clone());
    }

    /// <summary>Follows something over server-sent events, until it ends or nobody asks for more.</summary>
    public async IAsyncEnumerable<Answer> Follow(string subscription, object variables, [EnumeratorCancellation] CancellationToken stop = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = subscription, variables }) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await gateway.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(stop));
        while (await reader.ReadLineAsync(stop) is { } line and not "event: complete")
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal)) yield return new Answer(JsonElement.Parse(line["data: ".Length..]));
        }
    }

    /// <summary>Gives a command; without an id of its own it gets a new one.</summary>
    public Task<Answer> Try(string command, object input, string fields, string language = "nl")
    {
        var filled = JsonSerializer.SerializeToNode(input)!.AsObject();
        filled.TryAdd("commandId", Guid.NewGuid());
        var type = char.ToUpperInvariant(command[0]) + command[1..] + "Input";
        return Ask($"mutation($input: {type}!) {{ {command}(input: $input) {{ {fields} }} }}", new { input = filled }, language);
    }

    /// <summary>Gives a command that must succeed, and gives what it answers. On a machine too busy to answer in time it is given again, as a person
    /// would, with the same id; a few times and no more, so that a service that waits for a broker that is away is noticed.</summary>
    public async Task<JsonElement> Do(string command, object input, string fields = "id")
    {
        var same = JsonSerializer.SerializeToNode(input)!.AsObject();
        same.TryAdd("commandId", Guid.NewGuid());
        var answer = await Try(command, same.DeepClone(), fields);
        for (var again = 0; again < 2 && answer.Codes.SequenceEqual(["SERVICE_RESTING"]); again++) answer = await Try(command, same.DeepClone(), fields);
        return answer.Whole().GetProperty(command);
    }

    /// <summary>Gives a command that needs something another service says first: the very same command again until it was heard.</summary>
    public async Task<JsonElement> DoOnceHeard(string command, object input, string notYet, string fields = "id")
    {
        var same = JsonSerializer.SerializeToNode(input)!.AsObject();
        same["commandId"] = Guid.NewGuid();
        var answer = await Waiting.For($"{command} by {name}", () => Try(command, same.DeepClone(), fields), a => !a.Codes.SequenceEqual([notYet]));
        return answer.Whole().GetProperty(command);
    }
}
