using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Tells that at least two persons or one organisation do things differently: the third step.</summary>
/// <param name="CommandId">The client's own id.</param>
/// <param name="InsightId">Which insight.</param>
/// <param name="Behaviour">What is done differently.</param>
/// <param name="PersonIds">The participants who do it and agree that this is told; counted, never listed.</param>
/// <param name="OrganisationIds">The organisations that do it.</param>
/// <param name="Since">Since when; null is today.</param>
/// <param name="ExpectedVersion">The version that I looked at.</param>
public sealed record ShowPractice(
    Guid CommandId, Guid InsightId, [StringLength(1000)] string Behaviour, [MaxLength(100)] IReadOnlyList<Guid>? PersonIds = null,
    [MaxLength(50)] IReadOnlyList<Guid>? OrganisationIds = null, CoarseDate? Since = null, long? ExpectedVersion = null) : ICommand<InsightView>;
