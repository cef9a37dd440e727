using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LivingNetworks.Testing;

/// <summary>Ports for programs that a test starts, stops and starts again. None of those that the system deals out (from 32,768): an outgoing connection of somebody else
/// could have just that one while its program is away.</summary>
public static class FreePorts
{
    private const int ForPrograms = 13_000, ForBrokers = 10_100, Companion = 10_000;

    // Held as long as this process lives, so that what runs beside it takes others.
    private static readonly List<FileStream> Taken = [];

    /// <summary>A port for one program, from 13,000 up to 20,000.</summary>
    public static int ForProgram() => Take(ForPrograms, 7_000);

    /// <summary>A port for a broker, from 10,100 up to 12,600, whose two companions are free as well: its port mapper's 10,000 above it, and 20,000 above it that for
    /// other brokers.</summary>
    public static int ForBroker() => Take(ForBrokers, 2_500, Companion, 2 * Companion);

    private static int Take(int from, int many, params int[] companions)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "ln-ports")).FullName;
        for (var attempt = 0; attempt < 200; attempt++)
        {
            var port = from + Random.Shared.Next(many);
            FileStream? held = null;
            try
            {
                held = new FileStream(Path.Combine(folder, port.ToString(CultureInfo.InvariantCulture)), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
                foreach (var offset in companions.Prepend(0))
                {
                    using var probe = new TcpListener(IPAddress.Loopback, port + offset);
                    probe.Start();
                }

                lock (Taken) Taken.Add(held);
                return port;
            }
            catch (Exception taken) when (taken is IOException or SocketException or UnauthorizedAccessException)
            {
                held?.Dispose();
            }
        }

        throw new InvalidOperationException("No free port was found.");
    }
}
