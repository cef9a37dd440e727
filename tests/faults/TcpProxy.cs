using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace LivingNetworks.Faults;

/// <summary>Stands between two processes; can be cut, when nothing comes through, or stalled, when connections stay and nothing moves.</summary>
internal sealed class TcpProxy : IDisposable
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(50);

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, bool> _open = new();
    private volatile bool _isCut;
    private volatile bool _isStalled;
    private int _accepted;

    public TcpProxy(params int[] targets)
    {
        Targets = targets;
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _ = Accept();
    }

    public int Port { get; }

    /// <summary>The ports behind it; new connections go to each in turn.</summary>
    public IReadOnlyList<int> Targets { get; set; }

    /// <summary>Ends every connection and takes no new ones.</summary>
    public void Cut()
    {
        _isCut = true;
        foreach (var connection in _open.Keys) connection.Close();
    }

    /// <summary>Keeps every connection and moves nothing.</summary>
    public void Stall() => _isStalled = true;

    /// <summary>Lets everything through again.</summary>
    public void Mend() => (_isCut, _isStalled) = (false, false);

    public void Dispose()
    {
        Cut();
        _listener.Dispose();
    }

    private async Task Accept()
    {
        while (true)
        {
            try
            {
                var from = await _listener.AcceptTcpClientAsync();
                if (_isCut) from.Close();
                else _ = Join(from);
            }
            catch (Exception over) when (over is ObjectDisposedException or SocketException or InvalidOperationException)
            {
                return;
            }
        }
    }

    private async Task Join(TcpClient from)
    {
        using var to = new TcpClient();
        _open[from] = _open[to] = true;
        try
        {
            var targets = Targets;
            await to.ConnectAsync(IPAddress.Loopback, targets[Interlocked.Increment(ref _accepted) % targets.Count]);
            await Task.WhenAny(Pump(from, to), Pump(to, from));
        }
        catch (Exception gone) when (gone is SocketException or ObjectDisposedException or IOException)
        {
            // Nobody listens there now: whoever asked sees their connection end.
        }
        finally
        {
            _open.TryRemove(from, out _);
            _open.TryRemove(to, out _);
            from.Close();
        }
    }

    private async Task Pump(TcpClient from, TcpClient to)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            var (read, written) = (from.GetStream(), to.GetStream());
            while (await read.ReadAsync(buffer) is var count and > 0)
            {
                while (_isStalled && !_isCut) await Task.Delay(LookAgain);
                await written.WriteAsync(buffer.AsMemory(0, count));
            }
        }
        catch (Exception gone) when (gone is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // One side ended it.
        }
    }
}
