using LivingNetworks.Gateway.Clients;
using LivingNetworks.Gateway.Exports;
using LivingNetworks.Gateway.Schema;
using LivingNetworks.Gateway.SignIn;
using LivingNetworks.Hosting;
using LivingNetworks.ServiceDefaults;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LivingNetworks.Gateway;

/// <summary>The gateway: one GraphQL graph over the four services, the browser's sign-in, and the way to feeds, exports and the dashboard.</summary>
public static class GatewayApp
{
    /// <summary>Puts the gateway together. Addresses come from <c>services:{name}:http:0</c>.</summary>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        configure?.Invoke(builder);
        builder.AddServiceDefaults(isPublic: true);
        builder.AddHealthOfOthers(withTheirs: true, [.. ServiceClients.DefaultPorts.Keys]);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.AddServiceClients();
        builder.AddBrowserSession();
        builder.AddHardening();
        builder.AddTooBusy();
        builder.AddProxy();
        builder.Services.AddSingleton<OwnDataParts>();
        builder.AddGatewaySchema();
        builder.Services.AddRequestLocalization(options =>
        {
            options.SetDefaultCulture(Languages.Nl).AddSupportedCultures(Languages.Nl, Languages.En).AddSupportedUICultures(Languages.Nl, Languages.En);
            options.ApplyCurrentCultureToResponseHeaders = true;
        });

        var app = builder.Build();
        app.UseHardening();
        app.UseRequestLocalization();
        app.UseWebSockets();
        app.UseRouting();
        app.UseTooBusy();
        app.UsePersonalTokens();
        app.UseFeedAddresses();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseCallerToken();
        app.MapDefaultEndpoints();
        app.MapBrowserSession();
        app.MapLinkSignIn();
        app.MapPasskeySignIn();
        app.MapOrganisationSignIn();
        app.MapGraphQL();
        app.MapGet(OwnDataArchive.Path, OwnDataArchive.Give).RequireAuthorization();
        app.MapGet(LearningRecord.Path, LearningRecord.Give).RequireAuthorization();
        app.MapReverseProxy();
        return app;
    }
}
