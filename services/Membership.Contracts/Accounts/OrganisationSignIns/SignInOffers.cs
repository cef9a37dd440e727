using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Through which organisations somebody with an address in a mail domain can sign in. Open: a domain tells nothing about persons.</summary>
/// <param name="MailDomain">The part behind the @.</param>
public sealed record SignInOffers([StringLength(254)] string MailDomain) : IQuery<IReadOnlyList<SignInOffer>>;

/// <summary>A way to sign in through an organisation.</summary>
/// <param name="Id">Identifies it; stands in the address that begins the sign-in.</param>
/// <param name="OrganisationName">The organisation.</param>
public sealed record SignInOffer(Guid Id, string OrganisationName);
