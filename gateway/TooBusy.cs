using System.Net;
using System.Text.Json;
using LivingNetworks.Hosting;
using Yarp.ReverseProxy.Model;

namespace LivingNetworks.Gateway;

/// <summary>What the gateway says when too much is asked at once: to a program as an error of the graph or a problem document, to a person as a page that
/// asks again by itself.</summary>
internal static class TooBusy
{
    /// <summary>The code of it in the graph.</summary>
    public const string Code = "SERVICE_BUSY";

    private const string Graph = "graph";

    private const string Pages = "pages";

    private const int PlacesPerProcessor = 32;

    /// <summary>Pages have places of their own: while one is made it asks the graph, through this very gateway.</summary>
    public static void AddTooBusy(this WebApplicationBuilder builder) => builder.AddOverload(PlacesPerProcessor, Graph, Pages);

    /// <summary>Answers what is too much; stands behind routing and before everything that costs something.</summary>
    public static void UseTooBusy(this WebApplication app) => app.UseOverload(
        http => http.GetEndpoint()?.Metadata.GetMetadata<RouteModel>()?.Config.ClusterId == "web" ? Pages : Graph, Refuse);

    private static Task Refuse(HttpContext http, Refusal refusal)
    {
        var language = Languages.Of(http.Request.Headers.AcceptLanguage);
        if (http.Request.Path.StartsWithSegments("/graphql")) return AsGraph(http, refusal, refusal.Message.In(language));
        return HttpMethods.IsGet(http.Request.Method) && Accepts(http, "text/html") ? AsPage(http, refusal.Message.In(language), language) : OverloadSetup.AsProblem(http, refusal);
    }

    private static Task AsGraph(HttpContext http, Refusal refusal, string words)
    {
        http.Response.ContentType = Accepts(http, "application/graphql-response+json") ? "application/graphql-response+json; charset=utf-8" : "application/json; charset=utf-8";
        return JsonSerializer.SerializeAsync(http.Response.Body, new { errors = new[] { new { message = words, extensions = new { code = Code, kind = refusal.Kind.ToString() } } } }, cancellationToken: http.RequestAborted);
    }

    private static Task AsPage(HttpContext http, string words, string language)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        return http.Response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="{language}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="refresh" content="{http.Response.Headers.RetryAfter}"><title>Living Networks</title></head>
            <body><main><p role="status">{WebUtility.HtmlEncode(words)}</p></main></body>
            </html>
            """, http.RequestAborted);
    }

    private static bool Accepts(HttpContext http, string type) => http.Request.Headers.Accept.ToString().Contains(type, StringComparison.OrdinalIgnoreCase);
}
