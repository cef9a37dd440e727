using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Forms a group that thinks along in one partner's painful matter: kept apart from goals, with boundaries, and closed at the latest on a date.</summary>
public sealed record FormAspirinGroup(
    Guid CommandId, Guid NetworkId, [StringLength(200)] string Name, Guid MatterOfOrganisationId, [MinLength(1), MaxLength(10)] IReadOnlyList<string> Boundaries, DateOnly CloseBy,
    [StringLength(1000)] string? Purpose = null, [MaxLength(20)] IReadOnlyList<Guid>? MemberIds = null, DateOnly? From = null) : ICommand<GroupView>;
