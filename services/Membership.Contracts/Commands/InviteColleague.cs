using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>An organisation invites somebody as one of its people; the code is handed over in person, and whoever has it answers.</summary>
public sealed record InviteColleague(Guid CommandId, Guid OrganisationId, [StringLength(200)] string InviteeName) : ICommand<AffiliationView>;
