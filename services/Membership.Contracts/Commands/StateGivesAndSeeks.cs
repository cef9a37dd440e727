using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Says what one brings and looks for; by the person, or by a facilitator for somebody who told it.</summary>
public sealed record StateGivesAndSeeks(
    Guid CommandId, Guid ParticipationId, [MaxLength(20)] IReadOnlyList<string> Gives, [MaxLength(20)] IReadOnlyList<string> Seeks, long? ExpectedVersion = null) : ICommand<ParticipantView>;
