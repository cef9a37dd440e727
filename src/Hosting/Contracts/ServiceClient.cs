using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace LivingNetworks.Hosting;

/// <summary>Speaks to one service: sends commands, asks queries, and gets a view or a refusal.</summary>
/// <remarks>Language and bearer token travel as headers that the owner of the <see cref="HttpClient"/> adds.</remarks>
public abstract class ServiceClient(HttpClient http)
{
    private static readonly MediaTypeHeaderValue JsonType = new("application/json") { CharSet = "utf-8" };

    private static readonly Refusal ServiceRests = new(
        RefusalKind.Resting, "service.resting",
        new("Dit deel rust even. Probeer het straks opnieuw.", "This part is resting for a moment. Please try again shortly."));

    private readonly ReadBefore _readBefore = new();

    /// <summary>Sends a command.</summary>
    public Task<Result<TView>> SendAsync<TView>(ICommand<TView> command, CancellationToken stop = default) =>
        PostAsync<TView>(Wire.CommandPath(command.GetType()), command, stop);

    /// <summary>Asks a query.</summary>
    public Task<Result<TView>> AskAsync<TView>(IQuery<TView> query, CancellationToken stop = default) =>
        PostAsync<TView>(Wire.QueryPath(query.GetType()), query, stop);

    /// <summary>Whether to ask before sending it: who is refused halfway through a large body may find the connection closed instead of reading why.</summary>
    public static bool IsLarge(HttpContent content) => content?.Headers.ContentLength > 1024 * 1024;

    private async Task<Result<TView>> PostAsync<TView>(string path, object body, CancellationToken stop)
    {
        try
        {
            using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), Wire.Json));
            content.Headers.ContentType = JsonType;
            using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
            if (IsLarge(content)) request.Headers.ExpectContinue = true;
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
            if (response.IsSuccessStatusCode)
            {
                return await Read<TView>(response.Content, stop) is { } view ? Result<TView>.Of(view) : ServiceRests;
            }

            if (response.Content.Headers.ContentType?.MediaType == Problem.MediaType && await Read<Problem>(response.Content, stop) is { } problem)
            {
                return problem.ToRefusal();
            }

            return response.StatusCode == HttpStatusCode.Unauthorized ? CommonRefusals.SignInFirst : ServiceRests;
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or JsonException || (failure is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return ServiceRests;
        }
    }

    private async Task<T?> Read<T>(HttpContent content, CancellationToken stop)
    {
        var body = await content.ReadAsStreamAsync(stop);
        var buffer = ArrayPool<byte>.Shared.Rent((int)(content.Headers.ContentLength + 1 ?? 16 * 1024));
        try
        {
            var length = 0;
            while (await body.ReadAsync(buffer.AsMemory(length), stop) is var read and > 0)
            {
                length += read;
                if (length == buffer.Length) buffer = Larger(buffer);
            }

            return _readBefore.Read<T>(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Larger(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
