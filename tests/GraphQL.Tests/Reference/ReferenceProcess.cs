using System.Diagnostics;
using System.Text.Json;

namespace LivingNetworks.GraphQL.Tests.Reference;

/// <summary>
/// Runs a script with the reference implementation (graphql-js), see reference/package.json; or with graphql-codegen,
/// see codegen/package.json.
/// </summary>
internal static class ReferenceProcess
{
    public static string Folder { get; } = Find();

    /// <summary>Why the reference cannot run here, or null.</summary>
    public static string? Missing { get; } = MissingIn(Folder);

    /// <summary>Where graphql-codegen is.</summary>
    public static string Codegen { get; } = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Folder)!, "codegen");

    /// <summary>Why graphql-codegen cannot run here, or null.</summary>
    public static string? CodegenMissing { get; } = MissingIn(Codegen);

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

/// <summary>A test with graphql-codegen; skipped, with the reason, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CodegenFactAttribute : FactAttribute
{
    /// <summary>Skips if graphql-codegen cannot run.</summary>
    public CodegenFactAttribute() => Skip = ReferenceProcess.CodegenMissing!;
}
