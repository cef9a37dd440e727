using LivingNetworks.Audience;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Features.People;

/// <summary>How a person is shown to themself and to others.</summary>
internal static class PersonViews
{
    public static PersonView Own(Person person, long version) => new(
        person.Id, person.DisplayName, person.State, person.HomeOrganisationId, [.. person.Hats.Select(Of)], person.Language, person.PreferredChannel, person.TimeZone, version);

    /// <summary>For somebody who knows the person, from inside a network or otherwise.</summary>
    public static PersonView ForOthers(Person person, Reader reader, bool inside) => new(
        person.Id, person.DisplayName, person.State, inside ? person.HomeOrganisationId : null,
        [.. person.Hats.Where(h => AudiencePolicy.MayReadOf(reader, person.Id, h.Audience, inside, person.HomeOrganisationId)).Select(Of)], null, null, null, person.Version);

    private static HatView Of(Hat hat) => new(hat.Id, hat.Label, hat.OrganisationId, hat.Audience);
}
