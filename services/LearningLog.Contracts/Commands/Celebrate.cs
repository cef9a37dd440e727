using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Marks that a change is or was celebrated; celebrations are of changes, never of persons.</summary>
/// <param name="CommandId">The client's own id.</param>
/// <param name="EntryId">The entry that tells of the change.</param>
/// <param name="On">When.</param>
/// <param name="How">How.</param>
public sealed record Celebrate(Guid CommandId, Guid EntryId, DateOnly On, [StringLength(500)] string How) : ICommand<CelebrationView>;
