using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Changes what is known of an organisation; by whoever registered it or one of its contacts.</summary>
public sealed record DescribeOrganisation(
    Guid CommandId, Guid OrganisationId, [StringLength(200)] string Name, OrganisationKind Kind, SizeBand? SizeBand = null, [StringLength(100)] string? Region = null,
    [StringLength(2)] string? Country = null, long? ExpectedVersion = null) : ICommand<OrganisationView>;
