using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Domain;

/// <summary>Somebody to whom one turns at an organisation; the home-base contact reads what the organisation's own people tell it.</summary>
public sealed class OrganisationContact : IVersioned
{
    private OrganisationContact()
    {
    }

    public Guid Id { get; private set; }

    public Guid OrganisationId { get; private set; }

    public Guid PersonId { get; private set; }

    public ContactPurpose Purpose { get; private set; }

    public DateTimeOffset From { get; private set; }

    public DateTimeOffset? Until { get; private set; }

    public long Version { get; private set; }

    public static OrganisationContact Name(Guid id, Guid organisationId, Guid personId, ContactPurpose purpose, DateTimeOffset now) =>
        new() { Id = id, OrganisationId = organisationId, PersonId = personId, Purpose = purpose, From = now };

    public Refusal? End(DateTimeOffset now)
    {
        if (Until is not null) return Refusals.ContactEnded;

        Until = now;
        return null;
    }
}
