using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Writes down with which OpenID Connect provider an organisation's own people sign in; for its coordinator. It is turned on separately.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Issuer">The provider, exactly as it names itself, such as <c>https://login.example.org</c>.</param>
/// <param name="ClientId">As what the provider knows this platform.</param>
/// <param name="MailDomains">The domains whose addresses the provider vouches for; a contact of the organisation has a confirmed address in each.</param>
/// <param name="ClientSecret">What proves to the provider that it is this platform; left out, the one that is there stays. It is never shown again.</param>
/// <param name="ExpectedVersion">The version that was looked at.</param>
public sealed record SetUpOrganisationSignIn(
    Guid CommandId,
    Guid OrganisationId,
    [StringLength(300)] string Issuer,
    [StringLength(200)] string ClientId,
    [MinLength(1), MaxLength(20)] IReadOnlyList<string> MailDomains,
    [property: Secret][StringLength(500)] string? ClientSecret = null,
    long? ExpectedVersion = null) : ICommand<OrganisationSignInView>;

/// <summary>Turns sign-in through an organisation on, after a look at its provider, or off; for its coordinator. Off ends nobody's account and nobody's session.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="IsOn">On or off.</param>
/// <param name="ExpectedVersion">The version that was looked at.</param>
public sealed record TurnOrganisationSignIn(Guid CommandId, Guid OrganisationId, bool IsOn, long? ExpectedVersion = null) : ICommand<OrganisationSignInView>;

/// <summary>How an organisation's people sign in with its own provider, as its coordinator sees it. The secret is never in it.</summary>
/// <param name="Id">Identifies it.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Issuer">The provider.</param>
/// <param name="ClientId">As what the provider knows this platform.</param>
/// <param name="MailDomains">The domains whose addresses it vouches for.</param>
/// <param name="IsOn">Whether one can sign in this way now.</param>
/// <param name="ChangedAt">When it was changed last.</param>
/// <param name="Version">Ascends with every change.</param>
public sealed record OrganisationSignInView(
    Guid Id, Guid OrganisationId, string Issuer, string ClientId, IReadOnlyList<string> MailDomains, bool IsOn, DateTimeOffset ChangedAt, long Version);
