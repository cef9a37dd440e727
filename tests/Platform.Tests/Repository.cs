namespace LivingNetworks.Platform.Tests;

/// <summary>The working tree that these tests were built from.</summary>
internal static class Repository
{
    private static readonly string[] Made = ["bin", "obj", "node_modules", "TestResults", ".git"];

    /// <summary>What src/GraphQL/graphiql/build puts there.</summary>
    private const string FromNpm = "src/GraphQL/graphiql/assets/";

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Folder(), "../.."));

    /// <summary>The services, found as folders, by name.</summary>
    public static IReadOnlyList<string> Services { get; } = [.. Directory.GetDirectories(At("services"))
        .Select(folder => Path.GetFileName(folder)!)
        .Where(name => !name.StartsWith('.') && !name.EndsWith(".Contracts", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    public static string At(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(At(path));

    /// <summary>Files under a folder that people wrote, as paths from the root.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        from file in Directory.EnumerateFiles(At(folder), pattern, SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Root, file).Replace('\\', '/')
        where !path.Split('/').Any(Made.Contains) && !path.StartsWith(FromNpm, StringComparison.Ordinal)
        orderby path
        select path;

    private static string Folder([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
