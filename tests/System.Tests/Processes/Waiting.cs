using System.Diagnostics;

namespace LivingNetworks.SystemTests.Processes;

/// <summary>Waits for what other processes do in their own time, up to a deadline.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static Task Until(string what, Func<Task<bool>> isSo) => For(what, isSo, so => so);

    /// <summary>Asks again until the answer is as it should be, and gives that answer.</summary>
    public static async Task<T> For<T>(string what, Func<Task<T>> ask, Func<T, bool> isSo)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var answer = await ask();
            if (isSo(answer)) return answer;
            Assert.True(watch.Elapsed < Longest, $"Waited {Longest.TotalSeconds} seconds for {what}; at last: {answer}");
            await Task.Delay(Pause);
        }
    }
}
