using LivingNetworks.Hosting;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace LivingNetworks.Membership.Identity;

/// <summary>Lets membership validate the tokens it signed without asking itself over HTTP.</summary>
internal sealed class OwnTokens(SigningKeys keys, IConfiguration configuration) : IConfigurationManager<OpenIdConnectConfiguration>
{
    public async Task<OpenIdConnectConfiguration> GetConfigurationAsync(CancellationToken cancel)
    {
        var own = new OpenIdConnectConfiguration { Issuer = Issuer(configuration) };
        foreach (var key in (await keys.Ring(cancel)).Published) own.SigningKeys.Add(key);
        return own;
    }

    public void RequestRefresh() => keys.LookAgainSoon();

    /// <summary>Who issues: the same name that every service checks.</summary>
    public static string Issuer(IConfiguration configuration) => configuration["Identity:Issuer"] ?? TokenValidation.DefaultIssuer;
}
