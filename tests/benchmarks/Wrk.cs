using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace LivingNetworks.Benchmarks;

/// <summary>Debian's wrk: one thread, connections kept alive, each asking again as soon as it has its answer.</summary>
internal static class Wrk
{
    public const string Program = "/usr/bin/wrk";

    private const string Script =
        """
        wrk.method = "POST"
        wrk.headers["Content-Type"] = "application/json"
        wrk.headers["Accept"] = "application/json"
        wrk.headers["Authorization"] = "Bearer @TOKEN"
        wrk.body = io.open("@BODY"):read("*a")
        local threads, wrong = {}, 0
        function setup(thread) table.insert(threads, thread) end
        function init(args) wrong = 0 end
        function response(status, headers, body) if status ~= 200 or #body < @LEAST or body:find('"errors"', 1, true) then wrong = wrong + 1 end end
        function done(summary, latency, requests)
          local wrong = 0
          for _, thread in ipairs(threads) do wrong = wrong + (thread:get("wrong") or 0) end
          local e = summary.errors
          io.write(string.format('\n{"requests":%d,"seconds":%f,"p50":%f,"p99":%f,"wrong":%d}\n', summary.requests, summary.duration / 1e6,
            latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, wrong + e.connect + e.read + e.write + e.status + e.timeout))
        end
        """;

    /// <summary>Asks for so many seconds. Every answer counts only if it has status 200, at least the expected length, and no errors.</summary>
    public static async Task<Load> Ask(Uri address, string folder, string body, string token, int least, int connections, int seconds, bool check)
    {
        var (bodyFile, scriptFile) = (Path.Combine(folder, "body.json"), Path.Combine(folder, "ask.lua"));
        await File.WriteAllTextAsync(bodyFile, body);
        var script = Script.Replace("@TOKEN", token, StringComparison.Ordinal).Replace("@BODY", bodyFile, StringComparison.Ordinal)
            .Replace("@LEAST", least.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        // Reading every answer in Lua would be the larger part of the load's own cost: it is done in the warm-up.
        if (!check) script = string.Join('\n', script.Split('\n').Where(l => !l.StartsWith("function response", StringComparison.Ordinal)));
        await File.WriteAllTextAsync(scriptFile, script);
        using var wrk = Process.Start(new ProcessStartInfo(Program, ["-t1", $"-c{connections}", $"-d{seconds}s", "--timeout", "20s", "-s", scriptFile, address.ToString()])
        {
            RedirectStandardOutput = true,
        })!;
        var told = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        var line = told.Split('\n').LastOrDefault(l => l.StartsWith('{')) ?? throw new InvalidOperationException($"wrk said: {told}");
        var load = JsonSerializer.Deserialize<Load>(line, JsonSerializerOptions.Web)!;
        return load.Wrong == 0 ? load : throw new InvalidOperationException($"{load.Wrong} of {load.Requests} answers of {address} were wrong.");
    }
}

/// <summary>What a load came to.</summary>
/// <param name="Requests">How many were answered.</param>
/// <param name="Seconds">In how many seconds.</param>
/// <param name="P50">Median time of an answer in milliseconds.</param>
/// <param name="P99">99th percentile in milliseconds.</param>
/// <param name="Wrong">How many answers were not what was expected.</param>
internal sealed record Load(int Requests, double Seconds, double P50, double P99, int Wrong)
{
    public double PerSecond => Requests / Seconds;
}
