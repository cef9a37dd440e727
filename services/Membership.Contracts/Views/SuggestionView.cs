namespace LivingNetworks.Membership.Contracts;

/// <summary>Somebody whom a participant would like to see join.</summary>
public sealed record SuggestionView(Guid Id, Guid NetworkId, string Name, string Why, Guid SuggestedBy, DateTimeOffset ForgottenAt);
