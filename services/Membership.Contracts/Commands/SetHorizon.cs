using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Records for how long the network means to work, as a session adopted it.</summary>
public sealed record SetHorizon(
    Guid CommandId, Guid NetworkId, [Range(1, 600)] int Months, Guid AdoptedInSessionId, DateOnly? ReviewOn = null, long? ExpectedVersion = null) : ICommand<NetworkView>;
