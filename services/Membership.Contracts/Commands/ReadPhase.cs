using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Notes where the emphasis lies now; three parts of 100 in any mix, which lock nothing.</summary>
public sealed record ReadPhase(
    Guid CommandId, Guid NetworkId, [Range(0, 100)] int Connect, [Range(0, 100)] int Experiment, [Range(0, 100)] int Motion, [StringLength(1000)] string? Why = null,
    ReadingBy By = ReadingBy.Group, DateOnly? On = null, Guid? SessionId = null) : ICommand<PhaseReadingView>;
