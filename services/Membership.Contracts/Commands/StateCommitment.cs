using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Says for how long and with how many hours a month one means to take part.</summary>
public sealed record StateCommitment(
    Guid CommandId, Guid ParticipationId, [StringLength(500)] string? Wording = null, DateOnly? Until = null, [Range(0, 200)] int? HoursPerMonth = null,
    long? ExpectedVersion = null) : ICommand<ParticipantView>;
