namespace LivingNetworks.Web.Shell;

/// <summary>A path inside this site; anything that leads elsewhere becomes the first page.</summary>
internal static class LocalPath
{
    public static string Of(string? path) =>
        path is ['/', ..] && !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal)
            && !path.Any(char.IsControl)
            ? path
            : "/";
}
