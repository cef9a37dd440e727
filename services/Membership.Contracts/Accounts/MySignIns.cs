using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Where the caller is signed in now, the newest first.</summary>
public sealed record MySignIns : IQuery<IReadOnlyList<SignInView>>;

/// <summary>One of the caller's own sign-ins; nobody else sees it.</summary>
/// <param name="Id">Identifies it.</param>
/// <param name="StartedAt">Since when.</param>
/// <param name="LastUsedOn">The day on which it was last used; no more than the day is kept.</param>
/// <param name="Device">The kind of device, as far as it said so; null for a sign-in from before this was kept.</param>
/// <param name="Browser">The kind of browser; null for a program.</param>
/// <param name="IsThis">Whether the caller asks with this very sign-in.</param>
public sealed record SignInView(Guid Id, DateTimeOffset StartedAt, DateOnly LastUsedOn, SignInDevice? Device, SignInBrowser? Browser, bool IsThis);

/// <summary>The kinds of device on which people sign in.</summary>
public enum SignInDevice
{
    /// <summary>A computer on a desk or a lap.</summary>
    Computer,

    /// <summary>A phone.</summary>
    Phone,

    /// <summary>A tablet.</summary>
    Tablet,

    /// <summary>A program that holds tokens of its own.</summary>
    Program,
}

/// <summary>The browsers that people know by name.</summary>
public enum SignInBrowser
{
    /// <summary>Firefox.</summary>
    Firefox,

    /// <summary>Chrome, or one that says it is.</summary>
    Chrome,

    /// <summary>Edge.</summary>
    Edge,

    /// <summary>Safari.</summary>
    Safari,

    /// <summary>Another one.</summary>
    Other,
}
