using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The people of one network.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="People">Who takes part, and what they bring.</param>
/// <param name="Persons">Who these are, as far as the reader may know them: whoever shows a list of people wants their names. Empty where
/// more than 500 would come together; then they are asked by id.</param>
public sealed record NetworkPeople(Guid NetworkId, Page<ParticipantView> People, IReadOnlyList<PersonView> Persons);
