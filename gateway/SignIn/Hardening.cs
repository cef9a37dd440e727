using Microsoft.AspNetCore.HttpOverrides;

namespace LivingNetworks.Gateway.SignIn;

/// <summary>What every answer tells a browser not to do, and what a proxy before the gateway may say of a visitor.</summary>
public static class Hardening
{
    /// <summary>For everything that says nothing of itself, such as data and calendars: nothing may be loaded or framed by it. Pages bring a policy of their own.</summary>
    private const string NothingAtAll = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Registers it. <c>Gateway:Proxies</c> names the networks of proxies that end TLS before the gateway, such as <c>10.0.0.0/8</c>; those on this machine
    /// are known. From others nothing is taken over: a visitor could write any address into it.</summary>
    public static void AddHardening(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var proxy in (builder.Configuration["Gateway:Proxies"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
            }
        });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
    }

    /// <summary>Puts it before everything else.</summary>
    public static void UseHardening(this WebApplication app)
    {
        app.UseForwardedHeaders();
        // A browser that learnt this for a development address would refuse it without a certificate for a year.
        if (!app.Environment.IsDevelopment()) app.UseHsts();
        app.Use((http, next) =>
        {
            http.Response.OnStarting(() =>
            {
                var headers = http.Response.Headers;
                headers.TryAdd("X-Content-Type-Options", "nosniff");
                headers.TryAdd("Referrer-Policy", "same-origin");
                headers.TryAdd("Content-Security-Policy", NothingAtAll);
                headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
                headers.XFrameOptions = "DENY"; // the dashboard's forms would allow frames of its own
                headers.Remove("Server");
                return Task.CompletedTask;
            });
            return next(http);
        });
    }
}
