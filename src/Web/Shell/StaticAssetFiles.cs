using System.Reflection;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;

namespace LivingNetworks.Web.Shell;

/// <summary>Finds the list of static files, whether the dashboard runs by itself or inside another program.</summary>
internal static class StaticAssetFiles
{
    /// <summary>Serves files from where they were built, when this is not a published program, and returns the list of them.</summary>
    public static string Use(WebApplicationBuilder builder)
    {
        // A hosting program carries the files of what it references under its own name.
        var own = typeof(StaticAssetFiles).Assembly.GetName().Name!;
        var host = Assembly.GetEntryAssembly()?.GetName().Name ?? own;
        var name = new[] { own, host }.FirstOrDefault(n => File.Exists(At($"{n}.staticwebassets.endpoints.json"))) ?? own;

        var built = At($"{name}.staticwebassets.runtime.json");
        if (File.Exists(built))
        {
            builder.Configuration[WebHostDefaults.StaticWebAssetsKey] = built;
            StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);
        }
        else
        {
            builder.Environment.WebRootPath = At("wwwroot");
        }

        return At($"{name}.staticwebassets.endpoints.json");
    }

    private static string At(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
