using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Identity.OpenIdConnect;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LivingNetworks.Membership.Identity;

/// <summary>Puts accounts and tokens into the membership service.</summary>
internal static class AccountsSetup
{
    /// <summary>Registers what signs people in. Call it after the service's own parts.</summary>
    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddDataProtection().SetApplicationName("livingnetworks.membership").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(DataFolder.Of(builder.Configuration), "keys")));
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = Passwords.Iterations);
        services.AddSingleton<Passwords>();
        services.AddSingleton<AttemptLimit>();
        services.AddSingleton<SigningKeys>();
        services.AddSingleton<OwnTokens>();
        services.AddSingleton<Letters>();
        if (SmtpSettings.Of(builder.Configuration) is { } smtp) services.AddSingleton<IMailer>(new SmtpMailer(smtp));
        else services.AddSingleton<IMailer, FolderMailer>();
        services.AddSingleton<LettersSaved>();
        services.AddSingleton<IInterceptor>(all => all.GetRequiredService<LettersSaved>());
        services.AddSingleton<Postman>();
        services.AddHealthChecks().AddCheck<MailHealth>("mail");
        services.AddHostedService(all => all.GetRequiredService<Postman>());
        services.AddScoped<SignIns>();
        services.AddScoped<Passkeys>();
        services.AddSingleton<ProviderHttp>();
        services.AddSingleton<ProviderDocuments>();
        services.AddSingleton<IdTokens>();
        services.AddSingleton<Provider>();
        services.AddHttpContextAccessor();
        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme).PostConfigure<OwnTokens>((options, own) => options.ConfigurationManager = own);
    }

    /// <summary>Puts the endpoints of sign-in on the web server; each is open, but for the one that asks about the bearer.</summary>
    public static void MapAccounts(this WebApplication app)
    {
        app.MapGet("/.well-known/openid-configuration", Discovery.Configuration).AllowAnonymous();
        app.MapGet(Discovery.KeysPath, Discovery.Keys).AllowAnonymous();
        app.MapPost(SignInClient.TokenPath, TokenEndpoint.Give).AllowAnonymous();
        app.MapPost(SignInClient.RevokePath, TokenEndpoint.Revoke).AllowAnonymous();
        app.MapGet(SignInClient.PasskeyPath, (HttpContext http, Passkeys passkeys) => passkeys.ToUse(http)).AllowAnonymous();
        app.MapPost(SignInClient.LastsPath, TokenEndpoint.Lasts).RequireAuthorization();
    }
}
