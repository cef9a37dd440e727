using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>People by id; whom the caller shares no network with is left out.</summary>
public sealed record People([MaxLength(500)] IReadOnlyList<Guid> PersonIds) : IQuery<IReadOnlyList<PersonView>>;
