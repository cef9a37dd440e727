namespace LivingNetworks.Membership.Contracts;

/// <summary>A person, as far as the caller may know them; language, channel and time zone are for the person alone.</summary>
public sealed record PersonView(
    Guid Id, string DisplayName, PersonState State, Guid? HomeOrganisationId, IReadOnlyList<HatView> Hats, string? Language, Channel? PreferredChannel, string? TimeZone, long Version);
