namespace LivingNetworks.Membership.Contracts;

/// <summary>The caller's own ties with organisations over time, and what they told about taking part.</summary>
/// <param name="HomeOrganisationId">Where the caller says to come from; null for somebody who comes for themselves.</param>
/// <param name="HomeIsConfirmed">Whether that organisation said so too.</param>
/// <param name="Affiliations">Every tie, newest first.</param>
/// <param name="Tellings">What the caller told, network by network.</param>
/// <param name="SpeaksFor">Organisations for which the caller speaks.</param>
public sealed record MyOrganisationsView(
    Guid? HomeOrganisationId, bool HomeIsConfirmed, IReadOnlyList<AffiliationView> Affiliations, IReadOnlyList<TellingView> Tellings, IReadOnlyList<OrganisationView> SpeaksFor);

/// <summary>Whether an organisation may know that the caller takes part in a network.</summary>
public sealed record TellingView(Guid ParticipationId, Guid NetworkId, string NetworkName, Guid? ToldOrganisationId);
