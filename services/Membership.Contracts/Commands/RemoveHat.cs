using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Takes one of the caller's hats off.</summary>
public sealed record RemoveHat(Guid CommandId, Guid HatId) : ICommand<PersonView>;
