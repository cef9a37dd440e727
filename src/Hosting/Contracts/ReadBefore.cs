using System.Collections.Concurrent;
using System.Text.Json;

namespace LivingNetworks.Hosting;

/// <summary>Turns bytes into views, once for bytes that are the very same as a moment ago: the people of a network asking for the same page
/// get the same answer from a service, and reading it takes longer than getting it. Nothing is answered from here: the service was asked,
/// with the caller's own rights, and gave these bytes. Views do not change, so they can be shared.</summary>
internal sealed class ReadBefore
{
    /// <summary>The most views of one generation, and the most bytes of one: at most 8 MB together.</summary>
    private const int Most = 64;

    private const int MostBytes = 64 * 1024;

    private const long LifeMilliseconds = 30_000;

    private ConcurrentDictionary<Key, Known> _younger = new();
    private ConcurrentDictionary<Key, Known> _older = new();
    private long _since = Environment.TickCount64;

    public T? Read<T>(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MostBytes) return JsonSerializer.Deserialize<T>(bytes, Wire.Answers);

        var hash = new HashCode();
        hash.AddBytes(bytes);
        var key = new Key(typeof(T), bytes.Length, hash.ToHashCode());
        Age();
        if ((_younger.TryGetValue(key, out var known) || _older.TryGetValue(key, out known)) && bytes.SequenceEqual(known.Bytes)) return (T)known.View;

        var view = JsonSerializer.Deserialize<T>(bytes, Wire.Answers);
        if (view is not null) _younger[key] = new Known(bytes.ToArray(), view);
        return view;
    }

    /// <summary>What was read half a minute ago, or longer, is let go.</summary>
    private void Age()
    {
        var (now, since) = (Environment.TickCount64, Volatile.Read(ref _since));
        if ((now - since < LifeMilliseconds && _younger.Count < Most) || Interlocked.CompareExchange(ref _since, now, since) != since) return;
        _older = now - since < 2 * LifeMilliseconds ? _younger : new();
        _younger = new();
    }

    private readonly record struct Key(Type View, int Length, int Hash);

    private sealed record Known(byte[] Bytes, object View);
}
