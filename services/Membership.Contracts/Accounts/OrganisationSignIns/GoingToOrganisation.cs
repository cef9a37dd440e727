using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Somebody wants to sign in through an organisation. Said by the gateway, which keeps the ticket in a cookie of that browser.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="OfferId">Which offer.</param>
public sealed record GoToOrganisation(Guid CommandId, Guid OfferId) : ICommand<WayToOrganisation>;

/// <summary>Where the browser goes now.</summary>
/// <param name="Ticket">Belongs to the browser; nothing goes on without it.</param>
/// <param name="Location">The provider, with everything that it needs.</param>
public sealed record WayToOrganisation(string Ticket, string Location);

/// <summary>The browser came back from the provider, with its answer as it stood in the address.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="Ticket">From the browser's cookie.</param>
/// <param name="State">Came back along.</param>
/// <param name="Code">The provider's code, if it said yes.</param>
/// <param name="Issuer">The provider's name, if it gave it.</param>
/// <param name="Error">The provider's error, if it said no.</param>
public sealed record ComeBackFromOrganisation(
    Guid CommandId,
    [property: Secret][StringLength(200)] string Ticket,
    [property: Secret][StringLength(200)] string State,
    [property: Secret][StringLength(4000)] string? Code = null,
    [StringLength(300)] string? Issuer = null,
    [StringLength(200)] string? Error = null) : ICommand<OrganisationSignInStep>;

/// <summary>The person said yes or no to the link.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="Ticket">From the browser's cookie.</param>
/// <param name="IsYes">Yes, or no.</param>
/// <param name="Session">The browser's session, where somebody is signed in.</param>
public sealed record DecideLink(
    Guid CommandId, [property: Secret][StringLength(200)] string Ticket, bool IsYes, [property: Secret][StringLength(200)] string? Session = null) : ICommand<OrganisationSignInStep>;

/// <summary>The person opened the link in the letter, in the browser in which the sign-in began.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="Ticket">From the browser's cookie.</param>
/// <param name="Code">From the letter.</param>
public sealed record ProveLink(
    Guid CommandId, [property: Secret][StringLength(200)] string Ticket, [property: Secret][StringLength(200)] string Code) : ICommand<OrganisationSignInStep>;

/// <summary>How a sign-in through an organisation goes on.</summary>
/// <param name="Next">What comes next.</param>
/// <param name="Tokens">For whom is signed in now: the session of the browser.</param>
public sealed record OrganisationSignInStep(NextStep Next, Tokens? Tokens = null);

/// <summary>What comes next in a sign-in through an organisation.</summary>
public enum NextStep
{
    /// <summary>Nothing: the person is signed in.</summary>
    SignedIn,

    /// <summary>The person is asked whether to link.</summary>
    Ask,

    /// <summary>The person opens the letter that was sent.</summary>
    OpenLetter,

    /// <summary>Nothing: the person said no, and nothing was kept.</summary>
    Nothing,
}

/// <summary>What the person is asked to link. Asked by the gateway with the ticket of the browser.</summary>
/// <param name="Ticket">From the browser's cookie.</param>
/// <param name="Session">The browser's session, where somebody is signed in.</param>
public sealed record LinkToDecide([property: Secret][StringLength(200)] string Ticket, [property: Secret][StringLength(200)] string? Session = null) : IQuery<LinkQuestion>;

/// <summary>What would be linked.</summary>
/// <param name="OrganisationName">The organisation.</param>
/// <param name="Mail">The address that it vouches for.</param>
/// <param name="Name">How the person would be called, if new here.</param>
/// <param name="SignedInAs">Who is signed in now in this browser and would be linked; null otherwise.</param>
/// <param name="LetterSent">Whether the person said yes and a letter was sent.</param>
public sealed record LinkQuestion(string OrganisationName, string Mail, string Name, string? SignedInAs, bool LetterSent);
