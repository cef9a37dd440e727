using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Names those who receive a newcomer.</summary>
public sealed record StartWelcome(Guid CommandId, Guid ParticipationId, [MaxLength(5)] IReadOnlyList<Guid>? WelcomerIds = null) : ICommand<WelcomeTrailView>;
