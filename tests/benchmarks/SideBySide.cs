using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;

namespace LivingNetworks.Benchmarks;

/// <summary>The dashboard query through our gateway and through gateways that others wrote, over the same recorded services, YARP that passes on the same
/// bytes, and Standalone: gateway, services and databases in one process.</summary>
internal sealed class SideBySide(string folder, string demoFolder, string body, string token, string answer, Uri services, IReadOnlyCollection<string> only)
{
    private const int WarmUpSeconds = 20;

    private const int Seconds = 8;

    private static readonly int[] Connections = [1, 8, 64];

    private static readonly string[] Peers = ["yoga", "apollo", "mercurius", "hive"];

    private static string PeerFolder => Path.Combine(Running.Root, "tests/benchmarks/peers");

    public async Task Run()
    {
        Console.WriteLine($"  {"",-12}{"connections",12}{"requests/s",12}{"p50 ms",9}{"p99 ms",9}{"CPU s per 1,000",17}");
        if (Wants("gateway")) await Measure("gateway", url => Gateway(url));
        if (Wants("yarp")) await Yarp();
        if (Wants("standalone")) await Measure("standalone", url => Standalone(url));
        foreach (var peer in Peers.Where(Wants))
        {
            if (ArePeersThere) await Measure(peer, url => Node(peer, url));
            else Console.WriteLine($"  {peer,-12} not measured: npm ci in tests/benchmarks/peers did not run");
        }
    }

    private bool Wants(string name) => only.Count == 0 || only.Contains(name);

    /// <summary>Whether the gateways that others wrote are installed.</summary>
    public static bool ArePeersThere => Directory.Exists(Path.Combine(PeerFolder, "node_modules"));

    /// <summary>Everything in one process, over the demonstration.</summary>
    public Running Standalone(Uri url, params (string Name, string Value)[] more) =>
        Running.Start("src/Standalone", "Standalone", [$"--urls={url}", $"--Data:Folder={demoFolder}"], more);

    /// <summary>Our gateway over the recorded services.</summary>
    public Running Gateway(Uri url, params (string Name, string Value)[] more)
    {
        var address = services.ToString().TrimEnd('/');
        return Running.Start(
            "gateway", "Gateway", [],
            [("ASPNETCORE_URLS", url.ToString()), ("Data__Folder", folder), .. new[] { "membership", "sessions", "learninglog", "assessment" }.Select(s => ($"services__{s}__http__0", address)), .. more]);
    }

    /// <summary>A gateway that others wrote.</summary>
    public Running Node(string peer, Uri url) => Running.StartNode(
        PeerFolder, $"{peer}.mjs",
        ("PORT", url.Port.ToString(CultureInfo.InvariantCulture)), ("SERVICES", services.ToString().TrimEnd('/')),
        ("SCHEMA", Path.Combine(Running.Root, "gateway/schema.graphql")), ("NODE_ENV", "production"));

    private async Task Yarp()
    {
        var file = Path.Combine(folder, "answer.json");
        await File.WriteAllTextAsync(file, answer);
        var origin = Running.FreeAddress();
        await using var plain = Running.Start("tests/benchmarks", "Benchmarks", ["origin", origin.ToString(), file]);
        await plain.Answers(origin);
        await Measure("yarp", url => Running.Start("tests/benchmarks", "Benchmarks", ["proxy", url.ToString(), origin.ToString()]));
    }

    private async Task Measure(string name, Func<Uri, Running> start)
    {
        var address = Running.FreeAddress();
        var graphql = new Uri(address, "/graphql");
        await using var server = start(address);
        await server.Answers(address);
        if (await Same(graphql) is { } other)
        {
            Console.WriteLine($"  {name,-12} not measured, it answers something else: {other}");
            return;
        }

        await Wrk.Ask(graphql, folder, body, token, answer.Length, 64, WarmUpSeconds, check: true);
        foreach (var connections in Connections)
        {
            await Wrk.Ask(graphql, folder, body, token, answer.Length, connections, 2, check: false);
            var before = server.CpuSeconds;
            var load = await Wrk.Ask(graphql, folder, body, token, answer.Length, connections, Seconds, check: false);
            var cpu = (server.CpuSeconds - before) * 1000 / load.Requests;
            Console.WriteLine(FormattableString.Invariant($"  {name,-12}{connections,12}{load.PerSecond,12:0}{load.P50,9:0.00}{load.P99,9:0.00}{cpu,17:0.000}"));
        }
    }

    private string Difference(string text)
    {
        var at = text.Zip(answer).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"...{text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 60)]}... instead of ...{answer[Math.Max(0, at - 60)..Math.Min(answer.Length, at + 60)]}...";
    }

    /// <summary>Null if the data is what our gateway answered; how JSON is spaced and escaped may differ.</summary>
    private async Task<string?> Same(Uri graphql)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, graphql) { Content = new StringContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return JsonElement.DeepEquals(JsonElement.Parse(text).GetProperty("data"), JsonElement.Parse(answer).GetProperty("data")) ? null : Difference(text);
    }
}
