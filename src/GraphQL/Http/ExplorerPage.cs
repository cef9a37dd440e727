using Microsoft.AspNetCore.Http;

namespace LivingNetworks.GraphQL.Http;

/// <summary>A page to try operations in a browser.</summary>
internal static class ExplorerPage
{
    private static readonly byte[] _page = Load();

    public static bool IsWanted(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    public static async Task Write(HttpContext context)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentSecurityPolicy =
            "default-src 'none'; connect-src 'self'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        await context.Response.BodyWriter.WriteAsync(_page, context.RequestAborted);
    }

    private static byte[] Load()
    {
        using var stream = typeof(ExplorerPage).Assembly.GetManifestResourceStream("explorer.html")!;
        var page = new byte[stream.Length];
        stream.ReadExactly(page);
        return page;
    }
}
