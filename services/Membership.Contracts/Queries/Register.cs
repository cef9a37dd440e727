using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>What the caller took out of the system, newest first.</summary>
public sealed record MyRegister([Range(1, 100)] int First = 20, string? After = null) : IQuery<Page<RegisterLineView>>;

/// <summary>What was taken out of a network, and what operators did that concerns it; newest first, for those inside.</summary>
public sealed record NetworkRegister(Guid NetworkId, [Range(1, 100)] int First = 20, string? After = null) : IQuery<Page<RegisterLineView>>;
