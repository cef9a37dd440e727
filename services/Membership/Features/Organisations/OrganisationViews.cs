using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Features.Organisations;

/// <summary>How organisations, their contacts and their relations are shown.</summary>
internal static class OrganisationViews
{
    public static OrganisationView Of(Organisation organisation, long? version = null) => new(
        organisation.Id, organisation.Name, organisation.Kind, organisation.SizeBand, organisation.Region, organisation.Country, version ?? organisation.Version);

    public static OrganisationContactView Of(OrganisationContact contact) => new(
        contact.Id, contact.OrganisationId, contact.PersonId, contact.Purpose, contact.From, contact.Until);

    public static NetworkRelationView Of(NetworkRelation relation) => new(
        relation.Id, relation.NetworkId, relation.OrganisationId, relation.Kind, relation.From, relation.To, relation.State);
}
