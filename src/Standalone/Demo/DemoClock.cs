namespace LivingNetworks.Standalone.Demo;

/// <summary>The clock of the whole process: the real one, or, while the demonstration is loaded, the days in which its story takes place.</summary>
/// <remarks>Commands are the ordinary ones; only the clock that they read is set, so that two years of history can be lived through in seconds.</remarks>
internal sealed class DemoClock : TimeProvider
{
    private long? _ticks;

    public override DateTimeOffset GetUtcNow() => _ticks is { } ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : System.GetUtcNow();

    /// <summary>Goes to a moment of the story.</summary>
    public void Set(DateTimeOffset moment) => _ticks = moment.UtcTicks;

    /// <summary>Back to the real time, for good.</summary>
    public void Release() => _ticks = null;
}
