using System.Buffers;
using System.Text;
using LivingNetworks.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace LivingNetworks.GraphQL.Http;

/// <summary>A form in which the answers of a batch are written; all but the array are sent one by one as they are ready.</summary>
internal sealed class BatchResponse
{
    private const int MaxHeldBack = 64 * 1024;

    private static readonly BatchResponse _array = new("application/json", "application/json; charset=utf-8", "[", ",", "", "]", streams: false);
    private static readonly BatchResponse[] _all =
    [
        _array,
        new("application/jsonl", "application/jsonl; charset=utf-8", "", "", "\n", "", streams: true),
        new("multipart/mixed", "multipart/mixed; boundary=\"-\"", "\r\n---\r\n", "---\r\n", "\r\n", "-----\r\n", streams: true, before: "Content-Type: application/json; charset=utf-8\r\n\r\n"),
        new("text/event-stream", "text/event-stream; charset=utf-8", "", "", "\n\n", "event: complete\n\n", streams: true, before: "event: next\ndata: "),
    ];

    private readonly string _mediaType;
    private readonly string _contentType;
    private readonly byte[] _start;
    private readonly byte[] _between;
    private readonly byte[] _before;
    private readonly byte[] _after;
    private readonly byte[] _end;
    private readonly bool _streams;

    private BatchResponse(
        string mediaType, string contentType, string start, string between, string after, string end, bool streams, string before = "")
    {
        _mediaType = mediaType;
        _contentType = contentType;
        _start = Encoding.UTF8.GetBytes(start);
        _between = Encoding.UTF8.GetBytes(between);
        _before = Encoding.UTF8.GetBytes(before);
        _after = Encoding.UTF8.GetBytes(after);
        _end = Encoding.UTF8.GetBytes(end);
        _streams = streams;
    }

    /// <summary>The form that the caller likes best, an array for those who accept anything; null if there is none.</summary>
    public static BatchResponse? Negotiate(HttpRequest request)
    {
        if (request.Headers.Accept.Count == 0)
        {
            return _array;
        }

        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted))
        {
            return null;
        }

        return accepted
            .Where(type => type.Quality is not 0)
            .OrderByDescending(type => type.Quality ?? 1)
            .Select(type => Array.Find(_all, form => new MediaTypeHeaderValue(form._mediaType).IsSubsetOf(new MediaTypeHeaderValue(type.MediaType))))
            .FirstOrDefault(form => form is not null);
    }

    public async Task Write(HttpContext context, IAsyncEnumerable<OperationResult> results)
    {
        var response = context.Response;
        response.ContentType = _contentType;
        response.BodyWriter.Write(_start);
        var first = true;
        await foreach (var result in results)
        {
            response.BodyWriter.Write(first ? [] : _between);
            response.BodyWriter.Write(_before);
            var writer = ResponseWriters.Rent(response.BodyWriter);
            ResultWriter.Write(writer, result);
            writer.Flush();
            ResponseWriters.Return(writer);
            response.BodyWriter.Write(_after);
            first = false;
            if (_streams || response.BodyWriter.UnflushedBytes > MaxHeldBack)
            {
                await response.BodyWriter.FlushAsync(context.RequestAborted);
            }
        }

        response.BodyWriter.Write(_end);
        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }
}
