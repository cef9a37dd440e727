namespace LivingNetworks.SystemTests.Processes;

/// <summary>Where the programs stand that this build made.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The built program of a project, of the same configuration as this test.</summary>
    public static string Program(string folder, string project)
    {
        var build = new DirectoryInfo(AppContext.BaseDirectory);
        var dll = Path.Combine(Root, folder, "bin", build.Parent!.Name, build.Name, $"LivingNetworks.{project}.dll");
        Assert.True(File.Exists(dll), $"{dll} was not built.");
        return dll;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LivingNetworks.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("This test does not run inside the repository.");
    }
}
