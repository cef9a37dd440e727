using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.Hosting;

/// <summary>Validates access tokens offline, against the keys that membership publishes.</summary>
public static class TokenValidation
{
    /// <summary>Who issues tokens, unless <c>Identity:Issuer</c> says otherwise.</summary>
    public const string DefaultIssuer = "urn:livingnetworks:membership";

    /// <summary>For whom tokens are meant.</summary>
    public const string Audience = "livingnetworks";

    /// <summary>The media type of access tokens (RFC 9068).</summary>
    public const string TokenType = "at+jwt";

    /// <summary>Accepts ES256 tokens of membership; anything else is answered with a problem document and status 401.</summary>
    /// <remarks>The discovery document is fetched from <c>services:membership:http:0</c> on first use and refreshed when a new key appears.</remarks>
    public static void AddTokenValidation(this WebApplicationBuilder builder)
    {
        var issuer = builder.Configuration["Identity:Issuer"] ?? DefaultIssuer;
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(options =>
        {
            options.MetadataAddress = $"{(builder.Configuration["services:membership:http:0"] ?? "http://localhost:5081").TrimEnd('/')}/.well-known/openid-configuration";
            options.RequireHttpsMetadata = false; // membership is reached inside the network of the services
            options.MapInboundClaims = false;
            options.TokenValidationParameters.ValidIssuer = issuer;
            options.TokenValidationParameters.ValidAudience = Audience;
            options.TokenValidationParameters.ValidAlgorithms = ["ES256"];
            options.TokenValidationParameters.ValidTypes = [TokenType];
            options.TokenValidationParameters.NameClaimType = "sub";
            options.TokenValidationParameters.ClockSkew = TimeSpan.FromSeconds(30);
            options.RefreshInterval = TimeSpan.FromSeconds(5);
            options.Events = new JwtBearerEvents
            {
                OnChallenge = async challenge =>
                {
                    challenge.HandleResponse();
                    await HttpExchange.Write(challenge.HttpContext, CommonRefusals.SignInFirst);
                },
            };
        });
        // Lifetimes follow the service's own clock, so that a test or the demonstration can set it.
        builder.Services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme).Configure<TimeProvider>((options, clock) =>
        {
            options.TokenValidationParameters.LifetimeValidator = (notBefore, expires, _, parameters) =>
                expires is { } end && clock.GetUtcNow() <= end + parameters.ClockSkew && (notBefore is not { } start || clock.GetUtcNow() >= start - parameters.ClockSkew);
            options.TokenHandlers.Clear();
            options.TokenHandlers.Add(new KnownTokens(clock));
        });
        builder.Services.AddAuthorization();
    }
}
