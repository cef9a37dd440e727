using System.Buffers;
using LivingNetworks.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LivingNetworks.GraphQL.Http;

/// <summary>Results as server-sent events, one connection per operation (graphql-sse, "distinct connections").</summary>
internal static class EventStream
{
    /// <summary>What the caller did wrong in the operation is told as an event, since a browser's event source cannot read the body of a refusal.</summary>
    public static bool Carries(OperationResult result) =>
        result.Kind is ResultKind.Executed or ResultKind.Refused or ResultKind.Unauthorized or ResultKind.TimedOut;

    public static async Task Write(HttpContext context, OperationResult result)
    {
        Begin(context);
        WriteNext(context.Response, result);
        context.Response.BodyWriter.Write("event: complete\ndata:\n\n"u8);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    /// <summary>Each result is sent before the next is asked for, so a slow reader slows the source down and nothing piles up.</summary>
    public static async Task Write(HttpContext context, ResponseStream stream, TimeSpan keepAlive, CancellationToken serverStopping)
    {
        await using (stream)
        await using (serverStopping.Register(stream.Stop))
        {
            try
            {
                Begin(context);
                await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
                using var timer = new PeriodicTimer(keepAlive);
                var tick = timer.WaitForNextTickAsync(context.RequestAborted).AsTask();
                while (true)
                {
                    var next = stream.Next();
                    while (await Task.WhenAny(next, tick) != next)
                    {
                        await tick;
                        context.Response.BodyWriter.Write(":\n\n"u8);
                        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
                        tick = timer.WaitForNextTickAsync(context.RequestAborted).AsTask();
                    }

                    if (await next is not { } result)
                    {
                        break;
                    }

                    WriteNext(context.Response, result);
                    await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
                }

                // A stream that the server cuts off is not complete: the client should go on elsewhere.
                if (!serverStopping.IsCancellationRequested)
                {
                    context.Response.BodyWriter.Write("event: complete\ndata:\n\n"u8);
                    await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
                }
            }
            catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
            {
                // nobody listens any more
            }
        }
    }

    private static void Begin(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status200OK;
        context.Response.ContentType = MediaTypes.EventStream;
        context.Response.Headers.CacheControl = "no-cache, no-store";
        context.Response.Headers["X-Accel-Buffering"] = "no"; // some proxies hold back what they could send
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
    }

    private static void WriteNext(HttpResponse response, OperationResult result)
    {
        response.BodyWriter.Write("event: next\ndata: "u8);
        var json = new ArrayBufferWriter<byte>(1024);
        var writer = ResponseWriters.Rent(json);
        ResultWriter.Write(writer, result);
        writer.Flush();
        ResponseWriters.Return(writer);

        // An event ends at an empty line. Within JSON a line break can only stand between tokens, where a blank is as good.
        var rest = json.WrittenSpan;
        while (rest.IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var end)
        {
            response.BodyWriter.Write(rest[..end]);
            response.BodyWriter.Write(" "u8);
            rest = rest[(end + 1)..];
        }

        response.BodyWriter.Write(rest);
        response.BodyWriter.Write("\n\n"u8);
    }
}
