using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Who of an organisation's own people told it that they take part, and where; for those who speak for it and its home-base contacts.</summary>
public sealed record OwnPeopleOfOrganisation(Guid OrganisationId, [Range(1, 100)] int First = 50, string? After = null) : IQuery<Page<OwnPersonView>>;
