using System.Diagnostics;
using System.Net.Http.Headers;

namespace LivingNetworks.Benchmarks;

/// <summary>Asks at a steady rate, whether or not the answers come: as people do. Each time is counted from when it should have been asked.</summary>
internal sealed class Flood(Uri graphql, string body, string token) : IDisposable
{
    /// <summary>Whoever finds so many connections waits for one, and its time runs: with one each, and none of them answered, this program itself ran out of memory.</summary>
    private const int AtMost = 10_000;

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false, MaxConnectionsPerServer = AtMost, ConnectTimeout = TimeSpan.FromSeconds(30) })
    {
        Timeout = TimeSpan.FromSeconds(60),
    };

    private readonly byte[] _body = System.Text.Encoding.UTF8.GetBytes(body);

    /// <summary>Asks so often per second for so many seconds, and waits for the last answer.</summary>
    public async Task<Flooded> Ask(double perSecond, double seconds)
    {
        var asked = new List<Task<Asked>>();
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < perSecond * seconds; i++)
        {
            var at = TimeSpan.FromSeconds(i / perSecond);
            if (at - clock.Elapsed is { TotalMilliseconds: > 1 } early) await Task.Delay(early);
            asked.Add(Once(clock, at));
        }

        return new Flooded(await Task.WhenAll(asked), seconds);
    }

    /// <summary>How much is answered per second when so many ask, each again as soon as it has its answer.</summary>
    public async Task<double> Capacity(int callers, double seconds)
    {
        var clock = Stopwatch.StartNew();
        var answered = await Task.WhenAll(Enumerable.Range(0, callers).Select(async _ =>
        {
            var count = 0;
            while (clock.Elapsed.TotalSeconds < seconds)
            {
                if ((await Once(clock, clock.Elapsed)).Status == 200) count++;
            }

            return count;
        }));
        return answered.Sum() / clock.Elapsed.TotalSeconds;
    }

    public void Dispose() => _http.Dispose();

    private async Task<Asked> Once(Stopwatch clock, TimeSpan at)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, graphql) { Content = new ByteArrayContent(_body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        try
        {
            using var answer = await _http.SendAsync(request);
            var text = await answer.Content.ReadAsByteArrayAsync();
            var status = (int)answer.StatusCode;
            // An answer with a part that is missing is no answer.
            return new Asked(at, clock.Elapsed - at, status == 200 && text.AsSpan().IndexOf("\"errors\""u8) >= 0 ? 206 : status);
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException or IOException)
        {
            return new Asked(at, clock.Elapsed - at, 0);
        }
    }
}

/// <summary>One question: when it should have been asked, after how long it was answered, and how; 206 with a part missing, 0 not at all.</summary>
internal readonly record struct Asked(TimeSpan At, TimeSpan Took, int Status);

/// <summary>What came of a flood.</summary>
internal sealed record Flooded(IReadOnlyList<Asked> All, double Seconds)
{
    public IReadOnlyList<Asked> Served { get; } = [.. All.Where(a => a.Status == 200).OrderBy(a => a.Took)];

    public double ShareServed => (double)Served.Count / All.Count;

    public double ShareShed => (double)All.Count(a => a.Status == 503) / All.Count;

    /// <summary>Neither served nor shed: a part missing, a broken connection, no answer in a minute.</summary>
    public double ShareFailed => Math.Max(0, 1 - ShareServed - ShareShed);

    public double PerSecond => Served.Count / Seconds;

    public double Percentile(double share) => Served.Count == 0 ? double.NaN : Served[Math.Min(Served.Count - 1, (int)(Served.Count * share))].Took.TotalMilliseconds;

    public double PercentileShed(double share) => All.Where(a => a.Status == 503).Select(a => a.Took.TotalMilliseconds).Order().ToList() is { Count: > 0 } shed ? shed[Math.Min(shed.Count - 1, (int)(shed.Count * share))] : double.NaN;
}
