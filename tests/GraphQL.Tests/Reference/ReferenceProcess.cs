using System.Diagnostics;
using System.Text.Json;

namespace LivingNetworks.GraphQL.Tests.Reference;

/// <summary>
/// Runs a script with the reference implementation (graphql-js), see reference/package.json; or with clients that others wrote,
/// see clients/package.json.
/// </summary>
internal static class ReferenceProcess
{
    public static string Folder { get; } = Find();

    /// <summary>Why the reference cannot run here, or null.</summary>
    public static string? Missing { get; } = MissingIn(Folder);

    /// <summary>Where the clients are.</summary>
    public static string Clients { get; } = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Folder)!, "clients");

    /// <summary>Why the clients cannot run here, or null.</summary>
    public static string? ClientsMissing { get; } = MissingIn(Clients);

    public static Task<JsonElement> Run(string script, object input) => Run(script, input, Folder);

    public static async Task<JsonElement> Run(string script, object input, string folder)
    {
        var name = System.IO.Path.GetTempFileName();
        var (inputPath, outputPath) = (name + ".in.json", name + ".out.json");
        try
        {
            await File.WriteAllTextAsync(inputPath, JsonSerializer.Serialize(input));
            using var process = Process.Start(new ProcessStartInfo("node", [script, inputPath, outputPath])
            {
                WorkingDirectory = folder,
                RedirectStandardError = true,
            })!;
            var errors = await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.True(process.ExitCode == 0, errors);
            return JsonElement.Parse(await File.ReadAllTextAsync(outputPath));
        }
        finally
        {
            File.Delete(name);
            File.Delete(inputPath);
            File.Delete(outputPath);
        }
    }

    private static string? MissingIn(string folder) => Directory.Exists(System.IO.Path.Combine(folder, "node_modules", "graphql"))
        ? null
        : $"The packages are not installed: run npm ci in {folder}.";

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!Directory.Exists(System.IO.Path.Combine(folder, "tests", "GraphQL.Tests")))
        {
            folder = System.IO.Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The folder of the tests.");
        }

        return System.IO.Path.Combine(folder, "tests", "GraphQL.Tests", "reference");
    }
}

/// <summary>A test that compares with the reference implementation; skipped, with the reason, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReferenceFactAttribute : FactAttribute
{
    /// <summary>Skips if the reference cannot run.</summary>
    public ReferenceFactAttribute() => Skip = ReferenceProcess.Missing!;
}

/// <summary>A test with clients that others wrote; skipped, with the reason, where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ClientsFactAttribute : FactAttribute
{
    /// <summary>Skips if the clients cannot run.</summary>
    public ClientsFactAttribute() => Skip = ReferenceProcess.ClientsMissing!;
}
