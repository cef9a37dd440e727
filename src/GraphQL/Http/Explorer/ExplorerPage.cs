using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace LivingNetworks.GraphQL.Http;

/// <summary>A page to try operations in a browser: GraphiQL if it was there when this was built, else a plain page of our own.</summary>
internal static class ExplorerPage
{
    /// <summary>Under the address of the graph: the plain page, and the files of both below it.</summary>
    private const string Folder = "explorer";

    private const string Plain = "plain.html";
    private const string GraphiQL = "graphiql.html";

    // Everything is from here; GraphiQL has its fonts and pictures inside its style sheet.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; font-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly FrozenDictionary<string, byte[]> _files = Load();

    /// <summary>True if GraphiQL was put in place before this was built; see graphiql/build.</summary>
    public static bool HasGraphiQL { get; } = _files.ContainsKey("graphiql.min.js");

    public static bool IsWanted(HttpRequest request, string? slug) =>
        slug == Folder
        || (slug is not null && slug.StartsWith(Folder + "/", StringComparison.Ordinal))
        || (string.IsNullOrEmpty(slug) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase));

    public static Task Write(HttpContext context, string? slug)
    {
        var graph = context.Request.Path.Value!;
        if (string.IsNullOrEmpty(slug))
        {
            return WritePage(context, HasGraphiQL ? GraphiQL : Plain, graph);
        }

        if (slug == Folder)
        {
            return WritePage(context, Plain, graph[..^(Folder.Length + 1)]);
        }

        var name = slug[(Folder.Length + 1)..];
        if (_files.TryGetValue(name, out var file) && !name.EndsWith(".html", StringComparison.Ordinal))
        {
            return WriteFile(context, name, file);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static async Task WritePage(HttpContext context, string name, string graph)
    {
        var address = new PathString(graph.TrimEnd('/'));
        var path = HtmlEncoder.Default.Encode(context.Request.PathBase.Add(address).ToUriComponent());
        var response = context.Response;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-cache";
        await response.WriteAsync(Encoding.UTF8.GetString(_files[name]).Replace("{{path}}", path, StringComparison.Ordinal), context.RequestAborted);
    }

    private static async Task WriteFile(HttpContext context, string name, byte[] file)
    {
        var response = context.Response;
        var tag = $"\"{Convert.ToHexString(SHA256.HashData(file).AsSpan(0, 16))}\"";
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "no-cache";
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = System.IO.Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            _ => "text/plain; charset=utf-8",
        };
        response.Headers.XContentTypeOptions = "nosniff";
        response.ContentLength = file.Length;
        await response.BodyWriter.WriteAsync(file, context.RequestAborted);
    }

    private static FrozenDictionary<string, byte[]> Load()
    {
        const string prefix = Folder + "/";
        var assembly = typeof(ExplorerPage).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[prefix.Length..], name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                var file = new byte[stream.Length];
                stream.ReadExactly(file);
                return file;
            });
    }
}
