using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Takes the caller's name and belongings out of every network for good.</summary>
public sealed record ErasePerson(Guid CommandId) : ICommand<PersonView>;
