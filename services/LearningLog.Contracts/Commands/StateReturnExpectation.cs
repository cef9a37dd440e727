using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>States what would make the network worth it; read by its author alone, shown to others only as a picture of at least five persons.</summary>
/// <param name="CommandId">The client's own id.</param>
/// <param name="NetworkId">Which network.</param>
/// <param name="Kind">The kind of worth.</param>
/// <param name="ForWhom">For whom.</param>
/// <param name="Text">In own words.</param>
public sealed record StateReturnExpectation(
    Guid CommandId, Guid NetworkId, ReturnKind Kind, ReturnFor ForWhom, [StringLength(1000)] string Text) : ICommand<ExpectationView>;
