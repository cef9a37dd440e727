using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Those who take part and what they bring, oldest first; <c>After</c> works with one network.</summary>
public sealed record PeopleAndWhatTheyBring([MaxLength(50)] IReadOnlyList<Guid> NetworkIds, [Range(1, 100)] int First = 50, string? After = null) : IQuery<IReadOnlyList<NetworkPeople>>;
