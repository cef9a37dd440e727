using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>How an organisation's people sign in with its own provider; for its coordinator.</summary>
/// <param name="OrganisationId">The organisation.</param>
public sealed record SignInOfOrganisation(Guid OrganisationId) : IQuery<SignInArrangement>;

/// <summary>What a coordinator needs to arrange sign-in with the organisation's own provider.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="OrganisationName">Its name.</param>
/// <param name="ReturnAddress">Where the provider sends people back to; entered at the provider.</param>
/// <param name="ShownDomains">The mail domains in which a contact of the organisation has a confirmed address.</param>
/// <param name="SetUp">What was set up; null as long as nothing was.</param>
public sealed record SignInArrangement(
    Guid OrganisationId, string OrganisationName, string ReturnAddress, IReadOnlyList<string> ShownDomains, OrganisationSignInView? SetUp);

/// <summary>Tries the connection with a provider without changing anything; for the organisation's coordinator.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Issuer">The provider to try.</param>
public sealed record TryOrganisationSignIn(Guid OrganisationId, [StringLength(300)] string Issuer) : IQuery<SignInTrial>;

/// <summary>What came of trying the connection with a provider.</summary>
/// <param name="Works">Whether everything that is needed is there.</param>
/// <param name="Code">The stable code of what is wrong.</param>
/// <param name="Problem">What is wrong, in the caller's language.</param>
public sealed record SignInTrial(bool Works, string? Code, string? Problem);
