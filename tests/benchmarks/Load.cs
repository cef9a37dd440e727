using System.Diagnostics;
using System.Net.Http.Headers;

namespace LivingNetworks.Benchmarks;

/// <summary>Asks the same thing over eight connections, one after the other on each, for a fixed time.</summary>
internal static class Load
{
    private const int Connections = 8;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    /// <summary>.NET compiles what runs often once more: on a busy machine seconds alone do not reach that.</summary>
    private const int WarmUpRequests = 300;

    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(10);

    /// <summary>Requests per second, and milliseconds of CPU per request of each program that is watched.</summary>
    public static async Task<(double PerSecond, double[] CpuMilliseconds)> Run(Uri address, string body, string token, string expected, params Running[] watched)
    {
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections, UseCookies = false, UseProxy = false });
        await For(http, address, body, token, expected, WarmUp, WarmUpRequests);
        var before = watched.Select(w => w.CpuSeconds).ToArray();
        var (requests, seconds) = await For(http, address, body, token, expected, Measured, 0);
        return (requests / seconds, [.. watched.Zip(before, (w, was) => (w.CpuSeconds - was) * 1000 / requests)]);
    }

    public static async Task<string> Ask(HttpClient http, Uri address, string body, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await http.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<(int Requests, double Seconds)> For(HttpClient http, Uri address, string body, string token, string expected, TimeSpan time, int atLeast)
    {
        var clock = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            var done = 0;
            for (; clock.Elapsed < time || done < atLeast / Connections; done++)
            {
                // A fast wrong answer is no answer.
                var answer = await Ask(http, address, body, token);
                if (answer.Length != expected.Length) throw new InvalidOperationException($"Another answer than at first: {answer}");
            }

            return done;
        })));
        return (counts.Sum(), clock.Elapsed.TotalSeconds);
    }
}
