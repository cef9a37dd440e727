namespace LivingNetworks.Membership.Identity;

/// <summary>Makes an answer about an account take as long as any other, so that the time taken does not tell what was found.</summary>
internal static class EvenTime
{
    /// <summary>An answer comes no sooner than this after the question.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(400);

    private static readonly TimeSpan OneTick = TimeSpan.FromMilliseconds(1);

    /// <summary>Holds the answer to a request back until the least time has passed from now on, whatever is saved for it in the meantime.</summary>
    public static void HoldAnswer(HttpContext http)
    {
        var arrived = TimeProvider.System.GetTimestamp();
        http.Response.OnStarting(() => Since(arrived, http.RequestAborted));
    }

    /// <summary>Waits until the least time has passed.</summary>
    /// <param name="arrived">When the question came, by <see cref="TimeProvider.System"/>: real time, also where tests turn the clock.</param>
    /// <param name="stop">Ends the waiting when nobody waits for the answer.</param>
    public static async Task Since(long arrived, CancellationToken stop)
    {
        // A timer counts in ticks of the system and may fire some milliseconds early.
        while (Least - TimeProvider.System.GetElapsedTime(arrived) is { Ticks: > 0 } left) await Task.Delay(left < OneTick ? OneTick : left, stop);
    }
}
