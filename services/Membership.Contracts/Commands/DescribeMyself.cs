using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Changes what others know of the caller as a person; fields left out stay as they are.</summary>
public sealed record DescribeMyself(
    Guid CommandId, [StringLength(200)] string? DisplayName = null, [StringLength(10)] string? Language = null, Channel? PreferredChannel = null,
    [StringLength(60)] string? TimeZone = null, Guid? HomeOrganisationId = null, bool WithoutOrganisation = false, long? ExpectedVersion = null) : ICommand<PersonView>;
