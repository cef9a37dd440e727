using System.Diagnostics;
using LivingNetworks.Messaging;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LivingNetworks.Hosting;

/// <summary>Puts a service together from its database, its route table and its reactions, the same way for all four.</summary>
public static class ServiceApp
{
    /// <summary>More than the gateway has, for one question to it becomes several here: what is too much is better refused there, whole.</summary>
    private const int PlacesPerProcessor = 64;

    /// <summary>Registers what every service has.</summary>
    /// <param name="builder">The builder of the service's program.</param>
    /// <param name="serviceName">Lower case, such as <c>learninglog</c>: resource name, queue name and topic.</param>
    /// <param name="databaseName">Name of the connection string and of the SQLite file, such as <c>LearningLogDb</c>.</param>
    /// <param name="reactions">What the service does when others speak.</param>
    public static void AddService<TDb, TSqlite, TSqlServer>(
        this WebApplicationBuilder builder, string serviceName, string databaseName, Reactions<TDb> reactions)
        where TDb : ServiceDb
        where TSqlite : TDb
        where TSqlServer : TDb
    {
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.AddServiceDatabase<TDb, TSqlite, TSqlServer>(databaseName);
        builder.AddMessaging(serviceName, reactions);
        builder.Services.AddHostedService<CommandHousekeeping<TDb>>();
        builder.Services.AddSingleton<IOperatorActs, OperatorActs<TDb>>();
        builder.AddTokenValidation();
        builder.AddOverload(PlacesPerProcessor);
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = HttpExchange.MaxBody;
        });
    }

    /// <summary>Puts the routes on the web server, behind sign-in unless a route says it is open.</summary>
    public static void MapService<TDb>(this WebApplication app, RouteTable<TDb> routes)
        where TDb : ServiceDb
    {
        app.UseOverload();
        app.UseExceptionHandler(failed => failed.Run(async http =>
        {
            // The exception was logged by the middleware; the caller gets a code to quote and no details.
            var refusal = http.Features.Get<IExceptionHandlerFeature>()?.Error is OperationCanceledException
                ? new Refusal(RefusalKind.Resting, "request.cancelled", new("Dit duurde te lang.", "This took too long."))
                : new Refusal(RefusalKind.Resting, "request.failed", new(
                    $"Er ging iets mis aan onze kant. Noem dit kenmerk als je hulp vraagt: {Activity.Current?.TraceId}.",
                    $"Something went wrong on our side. Quote this reference when you ask for help: {Activity.Current?.TraceId}."));
            await HttpExchange.Write(http, refusal);
        }));
        app.UseAuthentication();
        app.UseAuthorization();
        app.Use((http, next) => TokenScopes.Allow(http.User, http.Request.Path) ? next(http) : HttpExchange.Write(http, CommonRefusals.OutsideScope));

        var group = app.MapGroup("").RequireAuthorization();
        routes.Map(group);

        var document = new Lazy<string>(() => OpenApiDocument.Of(app.Environment.ApplicationName, routes.Routes).ToJsonString());
        app.MapGet("/openapi/v1.json", () => Results.Text(document.Value, "application/json")).AllowAnonymous();
    }
}
