using System.Text;
using LivingNetworks.Testing;

namespace LivingNetworks.Standalone.Tests;

/// <summary>Letters as they lie in the data folder.</summary>
internal static class Letters
{
    /// <summary>The words of every letter to an address, the oldest first.</summary>
    public static IReadOnlyList<string> To(string dataFolder, string mail) =>
        [.. LettersOnDisk.In(Path.Combine(dataFolder, "mail")).Where(m => m.Contains($"To: <{mail}>\r\n", StringComparison.Ordinal))
            .Select(m => Encoding.UTF8.GetString(Convert.FromBase64String(m[(m.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..])))];
}
