using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Pairs of gives and seeks: a facilitator sees all of them, others their own.</summary>
public sealed record GivesSeeksPairs(Guid NetworkId, [Range(1, 100)] int First = 50) : IQuery<IReadOnlyList<GivesSeeksPairView>>;
