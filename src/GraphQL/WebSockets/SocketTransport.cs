using System.Buffers;
using System.Net.WebSockets;
using System.Text;

namespace LivingNetworks.GraphQL.WebSockets;

/// <summary>Bytes, time and the end of a connection.</summary>
internal sealed partial class SocketConversation
{
    /// <summary>The most bytes of a close frame's reason.</summary>
    private const int MaxReasonBytes = 123;

    /// <summary>A buffer that grew beyond this for one message is not kept.</summary>
    private const int KeptBufferBytes = 64 * 1024;

    /// <summary>How long a client may take to agree to the end.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _sending = new(1);
    private readonly TaskCompletionSource _listened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ArrayBufferWriter<byte> _outgoing = new(1024);
    private Task _closing = Task.CompletedTask;
    private int _isClosing;

    private async Task Listen()
    {
        var buffer = ArrayPool<byte>.Shared.Rent(4096);
        var length = 0;
        try
        {
            while (true)
            {
                var received = await socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
                Volatile.Write(ref _lastHeard, clock.GetTimestamp());
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    Close(WebSocketCloseStatus.NormalClosure, "");
                    return;
                }

                length += received.Count;
                if (_isClosing == 1)
                {
                    length = 0; // only the client's own close frame counts now
                }
                else if (length > options.MaxAllowedMessageSize)
                {
                    Close(WebSocketCloseStatus.MessageTooBig, $"A message may have {options.MaxAllowedMessageSize} bytes.");
                    length = 0;
                }
                else if (!received.EndOfMessage)
                {
                    buffer = length == buffer.Length ? Larger(buffer) : buffer;
                }
                else if (received.MessageType == WebSocketMessageType.Binary)
                {
                    Close(SocketClosing.InvalidMessage, "Messages are text.");
                    length = 0;
                }
                else
                {
                    var message = buffer.AsMemory(0, length);
                    if (!await Tell(() => new ValueTask(Hear(message))))
                    {
                        Close(WebSocketCloseStatus.InternalServerError, InternalError);
                    }

                    length = 0;
                    buffer = buffer.Length > KeptBufferBytes ? Fresh(buffer) : buffer;
                }
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // the client is gone
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Sends unless the connection is closing, or the operation has ended meanwhile; false if so.</summary>
    private async Task<bool> Send(Action<IBufferWriter<byte>> write, SocketOperation? operation = null)
    {
        try
        {
            await _sending.WaitAsync(_ended.Token);
            try
            {
                if (IsClosed || operation is { IsOpen: false })
                {
                    return false;
                }

                _outgoing.ResetWrittenCount();
                write(_outgoing);
                await socket.SendAsync(_outgoing.WrittenMemory, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
                if (_outgoing.Capacity > KeptBufferBytes)
                {
                    _outgoing = new ArrayBufferWriter<byte>(1024);
                }

                return true;
            }
            finally
            {
                _sending.Release();
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            return false;
        }
    }

    private async Task WaitForIntroduction()
    {
        await Task.Delay(options.ConnectionInitializationTimeout, clock, _ended.Token);
        if (!_isAcknowledged)
        {
            Close(SocketClosing.InitializationTimeout, "Connection initialization timeout.");
        }
    }

    /// <summary>Pings, and takes a client that has long been silent for gone; nobody could be told, so there is no close frame.</summary>
    private async Task Beat()
    {
        if (options.KeepAliveInterval is not { } interval)
        {
            return;
        }

        using var timer = new PeriodicTimer(interval, clock);
        var pinging = Task.FromResult(true);
        while (await timer.WaitForNextTickAsync(_ended.Token))
        {
            if (options.KeepAliveTimeout is { } timeout && clock.GetElapsedTime(Volatile.Read(ref _lastHeard)) > timeout)
            {
                socket.Abort();
                return;
            }

            if (_isAcknowledged && pinging.IsCompleted)
            {
                pinging = Send(buffer => buffer.Write(SocketMessages.Ping));
            }
        }
    }

    /// <summary>Begins the end: from now on nothing is answered. Not waited for by who listens, because the client's agreement has yet to be heard.</summary>
    private void Close(WebSocketCloseStatus status, string reason)
    {
        if (Interlocked.Exchange(ref _isClosing, 1) == 0)
        {
            _closing = SayGoodbye(status, reason);
        }
    }

    private async Task SayGoodbye(WebSocketCloseStatus status, string reason)
    {
        await _ended.CancelAsync();
        using var patience = new CancellationTokenSource(_patience);
        try
        {
            await _sending.WaitAsync(patience.Token);
            try
            {
                await socket.CloseOutputAsync(status, Shortened(reason), patience.Token);
            }
            finally
            {
                _sending.Release();
            }

            await _listened.Task.WaitAsync(patience.Token);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            socket.Abort();
        }
    }

    private static string Shortened(string reason)
    {
        while (Encoding.UTF8.GetByteCount(reason) > MaxReasonBytes)
        {
            reason = reason[..(reason.Length * 3 / 4)];
        }

        return reason;
    }

    private static byte[] Larger(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    private static byte[] Fresh(byte[] buffer)
    {
        ArrayPool<byte>.Shared.Return(buffer);
        return ArrayPool<byte>.Shared.Rent(4096);
    }
}
