using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Domain;

/// <summary>How an organisation's own people sign in with the organisation's own OpenID Connect provider, as its coordinator arranged it.</summary>
public sealed class OrganisationSignIn : IVersioned
{
    /// <summary>The longest address of a provider.</summary>
    public const int MaxIssuerLength = 300;

    private OrganisationSignIn()
    {
    }

    /// <summary>Identifies it; stands in the address of the button that begins a sign-in.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose it is; one each.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>The provider, exactly as it names itself.</summary>
    public string Issuer { get; private set; } = "";

    /// <summary>As what the provider knows us.</summary>
    public string ClientId { get; private set; } = "";

    /// <summary>What proves to the provider that it is us, sealed.</summary>
    public string SealedSecret { get; private set; } = "";

    /// <summary>The domains whose addresses the provider may vouch for, in lower case.</summary>
    public List<string> MailDomains { get; private set; } = [];

    /// <summary>Whether one can sign in this way now.</summary>
    public bool IsOn { get; private set; }

    /// <summary>Who changed it last.</summary>
    public Guid ChangedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <inheritdoc/>
    public long Version { get; private set; }

    /// <summary>An organisation begins to arrange this; it is off until somebody turns it on.</summary>
    public static OrganisationSignIn For(Guid id, Guid organisationId) => new() { Id = id, OrganisationId = organisationId };

    /// <summary>Writes down which provider it is. Another provider never gets the secret that was meant for the one before, and whatever was
    /// changed is turned on anew, after a look at the provider.</summary>
    /// <param name="issuer">The provider, as it names itself.</param>
    /// <param name="clientId">As what it knows us.</param>
    /// <param name="sealedSecret">The secret, sealed; null keeps the one that is there.</param>
    /// <param name="mailDomains">The domains it may vouch for.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="now">The moment.</param>
    public Refusal? Describe(string issuer, string clientId, string? sealedSecret, IEnumerable<string> mailDomains, Guid by, DateTimeOffset now)
    {
        var isSame = Issuer == issuer && ClientId == clientId;
        if (sealedSecret is null && (SealedSecret.Length == 0 || !isSame)) return ProviderRefusals.SecretNeeded;

        if (!isSame) IsOn = false;
        (Issuer, ClientId, SealedSecret) = (issuer, clientId, sealedSecret ?? SealedSecret);
        MailDomains = [.. mailDomains];
        (ChangedBy, ChangedAt) = (by, now);
        return null;
    }

    /// <summary>Turns it on or off. Off ends nobody's account and nobody's session.</summary>
    public void Turn(bool isOn, Guid by, DateTimeOffset now) => (IsOn, ChangedBy, ChangedAt) = (isOn, by, now);

    /// <summary>Whether the provider may vouch for an address.</summary>
    public bool MayVouchFor(MailAddress mail) => MailDomains.Contains(MailDomain.Of(mail));
}

/// <summary>The part of an address behind the @.</summary>
public static class MailDomain
{
    /// <summary>Where anybody can have an address: no organisation speaks for it.</summary>
    private static readonly HashSet<string> ForAnybody =
    [
        "aol.com", "casema.nl", "chello.nl", "duck.com", "fastmail.com", "freedom.nl", "gmail.com", "gmx.com", "gmx.de", "gmx.net", "googlemail.com", "hetnet.nl",
        "home.nl", "hotmail.be", "hotmail.com", "hotmail.nl", "icloud.com", "kpnmail.nl", "kpnplanet.nl", "live.be", "live.com", "live.nl", "mac.com", "mail.com",
        "me.com", "msn.com", "online.nl", "outlook.be", "outlook.com", "outlook.nl", "planet.nl", "pm.me", "proton.me", "protonmail.com", "proximus.be", "quicknet.nl",
        "skynet.be", "solcon.nl", "telenet.be", "telfort.nl", "tele2.nl", "tutanota.com", "tutamail.com", "upcmail.nl", "versatel.nl", "web.de", "xs4all.nl",
        "yahoo.com", "yahoo.nl", "yandex.com", "ymail.com", "zeelandnet.nl", "ziggo.nl", "zonnet.nl", "zoho.com",
    ];

    /// <summary>The domain of an address.</summary>
    public static string Of(MailAddress mail) => mail.Normalised[(mail.Normalised.IndexOf('@', StringComparison.Ordinal) + 1)..];

    /// <summary>A domain as somebody typed it, with or without @; null when it is none.</summary>
    public static string? Read(string? text)
    {
        var domain = text?.Trim().TrimStart('@') ?? "";
        return MailAddress.TryParse("x@" + domain, out var mail) ? Of(mail) : null;
    }

    /// <summary>Whether anybody can have an address there.</summary>
    public static bool IsForAnybody(string domain) => ForAnybody.Contains(domain);
}
