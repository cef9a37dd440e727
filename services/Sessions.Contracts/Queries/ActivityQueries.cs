using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Sessions.Contracts;

/// <summary>The activities of a network with their energy checks, latest first.</summary>
public sealed record Activities(Guid NetworkId, [Range(1, 100)] int First = 50, [StringLength(80)] string? After = null) : IQuery<Page<ActivityView>>;

/// <summary>Activities by id; those that the caller may not see are simply absent.</summary>
public sealed record ActivitiesByIds([MaxLength(200)] IReadOnlyList<Guid> ActivityIds) : IQuery<IReadOnlyList<ActivityView>>;

/// <summary>Tasks of a network that wait for somebody or are being done, latest first.</summary>
public sealed record OpenTasks(Guid NetworkId, [Range(1, 100)] int First = 50, [StringLength(80)] string? After = null) : IQuery<Page<TaskView>>;

/// <summary>The caller's own practice assignments, latest first.</summary>
public sealed record MyAssignments([Range(1, 100)] int First = 50, [StringLength(80)] string? After = null) : IQuery<Page<AssignmentView>>;
