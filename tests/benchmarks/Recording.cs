using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace LivingNetworks.Benchmarks;

/// <summary>What the services answered once, so that every gateway is measured over services that cost the same and next to nothing.</summary>
internal sealed partial class Recording : IAsyncDisposable
{
    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });

    private readonly ConcurrentDictionary<string, Recorded> _answers = new();
    private readonly WebApplication _app;

    private Recording(IReadOnlyDictionary<Uri, Uri> originOf)
    {
        _app = Peer.Builder(string.Join(';', originOf.Keys.Select(u => u.ToString()))).Build();
        _app.Run(async http =>
        {
            var asked = new Uri($"{http.Request.Scheme}://{http.Request.Host}");
            using var request = new HttpRequestMessage(new HttpMethod(http.Request.Method), new Uri(originOf[asked], http.Request.Path + http.Request.QueryString));
            using var sent = new MemoryStream();
            await http.Request.Body.CopyToAsync(sent);
            if (sent.Length > 0) request.Content = new ByteArrayContent(sent.ToArray());
            foreach (var (name, value) in http.Request.Headers)
            {
                if (name is "Authorization" or "Accept-Language") request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)value);
                else if (name is "Content-Type") request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)value);
            }

            using var answer = await Http.SendAsync(request);
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            var type = answer.Content.Headers.ContentType?.ToString() ?? "application/json";
            if (answer.IsSuccessStatusCode) _answers[http.Request.Path] = new Recorded(type, Convert.ToBase64String(bytes));
            http.Response.StatusCode = (int)answer.StatusCode;
            if (bytes.Length == 0) return; // nothing may be written where there is no content
            http.Response.ContentType = type;
            await http.Response.Body.WriteAsync(bytes);
        });
    }

    /// <summary>Stands between a gateway and the services.</summary>
    public static async Task<Recording> Start(IReadOnlyDictionary<Uri, Uri> originOf)
    {
        var recording = new Recording(originOf);
        await recording._app.StartAsync();
        return recording;
    }

    /// <summary>What was answered at each path, in one file.</summary>
    public Task Save(string file) => File.WriteAllTextAsync(file, JsonSerializer.Serialize(_answers));

    /// <summary>Answers what was recorded, whatever is sent.</summary>
    public static async Task Play(string url, string file)
    {
        var answers = JsonSerializer.Deserialize<Dictionary<string, Recorded>>(await File.ReadAllTextAsync(file))!
            .ToDictionary(a => a.Key, a => (a.Value.Type, Bytes: Convert.FromBase64String(a.Value.Base64)));
        // Where the keys of tokens are found is told with the address that membership had.
        const string discovery = "/.well-known/openid-configuration";
        answers[discovery] = answers[discovery] with { Bytes = Encoding.UTF8.GetBytes(Address().Replace(Encoding.UTF8.GetString(answers[discovery].Bytes), url.TrimEnd('/'))) };
        await using var app = Peer.Builder(url).Build();
        app.Run(async http =>
        {
            if (http.Request.ContentLength is > 0 || http.Request.Headers.ContainsKey("Transfer-Encoding")) await http.Request.Body.CopyToAsync(Stream.Null);
            if (!answers.TryGetValue(http.Request.Path, out var answer))
            {
                http.Response.StatusCode = http.Request.Path == "/" ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
                return;
            }

            http.Response.ContentType = answer.Type;
            http.Response.ContentLength = answer.Bytes.Length;
            http.Response.BodyWriter.Write(answer.Bytes);
        });
        await app.RunAsync();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private sealed record Recorded(string Type, string Base64);
}
