using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace LivingNetworks.ServiceDefaults;

/// <summary>Says at the end of a request which route answered it and how: ASP.NET Core 10 leaves that to the instrumentation package.</summary>
internal sealed class ServerSpans : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(Describe);
        next(app);
    };

    private static async Task Describe(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        finally
        {
            if (http.Features.Get<IHttpActivityFeature>()?.Activity is { Recorded: true } span) Describe(span, http);
        }
    }

    private static void Describe(Activity span, HttpContext http)
    {
        var status = http.Response.StatusCode;
        span.SetTag("http.response.status_code", status);
        if (status >= StatusCodes.Status500InternalServerError)
        {
            span.SetStatus(ActivityStatusCode.Error).SetTag("error.type", status.ToString(CultureInfo.InvariantCulture));
        }

        if ((http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText is not { } route) return;
        span.SetTag("http.route", route);
        span.DisplayName = $"{span.GetTagItem("http.request.method")} {route}";
    }
}
