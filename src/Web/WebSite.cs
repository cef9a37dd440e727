using System.Text.Encodings.Web;
using System.Text.Unicode;
using LivingNetworks.Web.Gateway;
using LivingNetworks.Web.Shell;
using LivingNetworks.Web.Texts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Radzen;

namespace LivingNetworks.Web;

/// <summary>The dashboard as one web application, run by itself or hosted beside others in one process.</summary>
public static class WebSite
{
    /// <summary>Everything a page may load: its own files, and inline style attributes, which the components need.</summary>
    private const string ContentPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; " +
        "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Builds the dashboard; <paramref name="configure"/> may change settings and services before it is built.</summary>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(WebSite).Assembly.GetName().Name,
        });
        configure?.Invoke(builder);
        builder.AddServiceDefaults();
        builder.AddHealthOfOthers(withTheirs: false, "gateway");

        var assets = StaticAssetFiles.Use(builder);
        AddServices(builder.Services, builder.Configuration);

        var app = builder.Build();
        Map(app, assets);
        return app;
    }

    private static void AddServices(IServiceCollection services, ConfigurationManager configuration)
    {
        // The browser hands back what the page was drawn from, which is more than the 32 kB that a message may have by itself.
        services.AddRazorComponents().AddInteractiveServerComponents()
            .AddHubOptions(hub => hub.MaximumReceiveMessageSize = 4 * PrerenderedAnswers.MaxCharacters);
        services.AddRadzenComponents();
        services.AddSingleton(TimeProvider.System);
        // Names and texts are Dutch; without this every accented letter would become an entity.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.LatinExtendedA,
            UnicodeRanges.GeneralPunctuation, UnicodeRanges.CurrencySymbols));

        services.AddAuthentication(SessionCookie.Scheme)
            .AddScheme<AuthenticationSchemeOptions, SessionCookie>(SessionCookie.Scheme, null);
        services.AddCascadingAuthenticationState();

        services.AddHttpClient(GatewayClient.HttpName, http =>
        {
            http.BaseAddress = new Uri(configuration["services:gateway:http:0"] ?? "http://localhost:5080");
        }).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            // One handler serves every visitor, so it must never keep a cookie of its own.
            UseCookies = false,
            AllowAutoRedirect = false,
        });
        services.AddScoped<PrerenderedAnswers>();
        services.AddScoped<CircuitHandler>(scope => scope.GetRequiredService<PrerenderedAnswers>());
        services.AddScoped<CircuitHandler, OneTracePerAct>();
        services.AddScoped<GatewayClient>();
        services.AddScoped<Account.AccountClient>();
        services.AddScoped<SignIn.OrganisationSignInClient>();
        services.AddScoped<Account.MyAccountClient>();
        services.AddScoped<Networks.NetworksClient>();
        services.AddScoped<Ambassadors.AmbassadorsClient>();
        services.AddScoped<Open.OpenClient>();
        services.AddScoped<Notes.NotesClient>();
        services.AddScoped<Studies.StudiesClient>();
        services.AddScoped<Research.ResearchClient>();
        services.AddScoped<Scans.ScansClient>();
        services.AddScoped<Ties.TiesClient>();
        services.AddScoped<Organisations.OrganisationsClient>();
        services.AddScoped<Sessions.SessionsClient>();
        services.AddScoped<People.PeopleClient>();
        services.AddScoped<Changes.ChangesClient>();
        services.AddScoped<Timeline.TimelineClient>();
        services.AddScoped<Market.MarketClient>();
        services.AddScoped<Vitality.VitalityClient>();
        services.AddScoped<Vitality.RoundsClient>();
        services.AddScoped<Vitality.PaperClient>();
        services.AddScoped<Import.ImportClient>();
        services.AddScoped<Privacy.PrivacyClient>();
        services.AddScoped<Privacy.NetworkPrivacyClient>();
        // Visitors come through the gateway and nowhere else; what they typed as the address is what pages lead back to.
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedHost | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedFor;
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
        });
        // Only for files that are the same for everyone; pages hold what must not be guessed from their length.
        services.AddResponseCompression(options => options.MimeTypes = ["text/css", "text/javascript"]);
        // What a page hands to its circuit is encrypted with these keys; replicas of the dashboard share one folder.
        if (configuration["Data:Folder"] is { Length: > 0 } folder)
        {
            services.AddDataProtection()
                .SetApplicationName("LivingNetworks.Web")
                .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(folder, "web-keys")));
        }
    }

    private static void Map(WebApplication app, string assets)
    {
        app.UseForwardedHeaders();
        app.Use(async (context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = ContentPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            await next(context);
        });
        app.UseResponseCompression();
        app.UseExceptionHandler("/failed", createScopeForErrors: true);
        app.UseRequestLocalization(Language.Configure);
        app.UseAuthentication();
        app.UseAntiforgery();

        app.MapDefaultEndpoints();
        app.MapStaticAssets(assets);
        app.MapPost("/preferences", (Delegate)Preferences.Save).DisableAntiforgery();
        app.MapRazorComponents<App>()
            .WithStaticAssets(assets)
            // The header above already says who may frame a page.
            .AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
    }
}
