using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace LivingNetworks.Messaging.Tests;

/// <summary>Stands between a process and the broker. From the moment at which it is told to, connections that are there pass everything on but what is published:
/// the bus hears, is healthy, and waits for ever for a word of the broker.</summary>
internal sealed class LosesWhatIsPublished : IDisposable
{
    private const int ProtocolHeader = 8, FrameHeader = 7, Method = 1, Header = 2, Body = 3, ClassBasic = 60, MethodPublish = 40;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<Way> _ways = [];
    private readonly int _broker;

    public LosesWhatIsPublished(string broker)
    {
        _broker = new Uri(broker).Port;
        _listener.Start();
        Connection = $"amqp://guest:guest@127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";
        _ = Accept();
    }

    public string Connection { get; }

    public int Lost => _ways.Sum(w => w.Lost);

    public void Begin()
    {
        foreach (var way in _ways) way.Loses = true;
    }

    public void Dispose()
    {
        _listener.Dispose();
        foreach (var way in _ways) way.Dispose();
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                var way = new Way(await _listener.AcceptTcpClientAsync());
                _ways.Add(way);
                _ = way.Run(_broker);
            }
        }
        catch (Exception over) when (over is ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private sealed class Way(TcpClient from) : IDisposable
    {
        private readonly TcpClient _to = new();

        public volatile bool Loses;

        public int Lost { get; private set; }

        public async Task Run(int broker)
        {
            try
            {
                await _to.ConnectAsync(IPAddress.Loopback, broker);
                await Task.WhenAny(Ask(from.GetStream(), _to.GetStream()), _to.GetStream().CopyToAsync(from.GetStream()));
            }
            catch (Exception gone) when (gone is IOException or SocketException or ObjectDisposedException)
            {
                // One side ended it.
            }
            finally
            {
                Dispose();
            }
        }

        public void Dispose()
        {
            from.Dispose();
            _to.Dispose();
        }

        /// <summary>A frame is its kind, its channel, the length of what it holds, that, and one octet to end it.</summary>
        private async Task Ask(NetworkStream client, NetworkStream broker)
        {
            var (frame, first) = (new byte[FrameHeader], new byte[ProtocolHeader]);
            await client.ReadExactlyAsync(first);
            await broker.WriteAsync(first);
            while (true)
            {
                await client.ReadExactlyAsync(frame);
                var held = new byte[BinaryPrimitives.ReadUInt32BigEndian(frame.AsSpan(3)) + 1];
                await client.ReadExactlyAsync(held);
                if (Loses && IsPublished(frame[0], held))
                {
                    Lost++;
                    continue;
                }

                await broker.WriteAsync(frame);
                await broker.WriteAsync(held);
            }
        }

        private static bool IsPublished(byte kind, byte[] held) =>
            kind is Header or Body
            || (kind == Method && BinaryPrimitives.ReadUInt16BigEndian(held) == ClassBasic && BinaryPrimitives.ReadUInt16BigEndian(held.AsSpan(2)) == MethodPublish);
    }
}
