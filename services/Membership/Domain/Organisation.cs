using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Domain;

/// <summary>An organisation on the platform; it relates to networks and owns none.</summary>
public sealed class Organisation : IVersioned
{
    private Organisation()
    {
    }

    public Guid Id { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The name in one case, so that both databases find and sort it alike.</summary>
    public string SortName { get; private set; } = "";

    public OrganisationKind Kind { get; private set; }

    public SizeBand? SizeBand { get; private set; }

    public string? Region { get; private set; }

    /// <summary>Two letters (ISO 3166), such as NL.</summary>
    public string? Country { get; private set; }

    /// <summary>Who made it known here; may name its first contact.</summary>
    public Guid RegisteredBy { get; private set; }

    public DateTimeOffset RegisteredAt { get; private set; }

    public long Version { get; private set; }

    public static Organisation Register(
        Guid id, string name, OrganisationKind kind, SizeBand? sizeBand, string? region, string? country, Guid registeredBy, DateTimeOffset now)
    {
        var organisation = new Organisation { Id = id, RegisteredBy = registeredBy, RegisteredAt = now };
        organisation.Describe(name, kind, sizeBand, region, country);
        return organisation;
    }

    public void Describe(string name, OrganisationKind kind, SizeBand? sizeBand, string? region, string? country) =>
        (Name, SortName, Kind, SizeBand, Region, Country) = (name.Trim(), SortNameOf(name), kind, sizeBand, region, country?.ToUpperInvariant());

    /// <summary>How a name is compared and sorted.</summary>
    public static string SortNameOf(string name) => name.Trim().ToUpperInvariant();
}
