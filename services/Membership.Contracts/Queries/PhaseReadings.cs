using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The readings of the phases of networks, oldest first; at most the last hundred of each.</summary>
public sealed record PhaseReadings([MaxLength(50)] IReadOnlyList<Guid> NetworkIds) : IQuery<IReadOnlyList<PhaseReadingView>>;
