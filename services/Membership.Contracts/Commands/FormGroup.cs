using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Forms a group of any kind but the aspirin group.</summary>
public sealed record FormGroup(
    Guid CommandId, Guid NetworkId, GroupKind Kind, [StringLength(200)] string Name, [StringLength(1000)] string? Purpose = null, GroupFocus Focus = GroupFocus.Content,
    [MaxLength(100)] IReadOnlyList<Guid>? MemberIds = null, DateOnly? From = null) : ICommand<GroupView>;
