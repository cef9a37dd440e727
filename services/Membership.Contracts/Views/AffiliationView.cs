namespace LivingNetworks.Membership.Contracts;

/// <summary>The tie of a person and an organisation. An invitation has a code and the name by which the organisation knows the invitee, until it is answered.</summary>
public sealed record AffiliationView(
    Guid Id, Guid OrganisationId, string OrganisationName, Guid? PersonId, string? PersonName, AffiliationState State, DateTimeOffset AskedAt, DateOnly? From, DateOnly? To,
    string? InviteeName, string? Code, DateTimeOffset? ExpiresAt);
