using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Which person of a network has which address, to read a list of attendance; for its facilitators. Addresses of anybody else are not found.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="Mails">At most a thousand addresses.</param>
public sealed record PeopleOfNetworkByMail(Guid NetworkId, [MinLength(1), MaxLength(1000)] IReadOnlyList<string> Mails) : IQuery<IReadOnlyList<PersonByMail>>;

/// <summary>A person of the network with the address that was asked for.</summary>
/// <param name="Mail">As it was asked.</param>
/// <param name="PersonId">Who it is.</param>
public sealed record PersonByMail(string Mail, Guid PersonId);
