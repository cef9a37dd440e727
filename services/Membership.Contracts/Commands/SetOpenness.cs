using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Records how far the doors are open, as a session adopted it.</summary>
public sealed record SetOpenness(
    Guid CommandId, Guid NetworkId, OpennessMode Mode, Guid AdoptedInSessionId, [StringLength(1000)] string? Why = null, DateOnly? ReviewOn = null,
    long? ExpectedVersion = null) : ICommand<NetworkView>;
