using System.ComponentModel.DataAnnotations;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Asks the author and everybody recognisable whether an item that I can read may be read more widely.</summary>
/// <param name="CommandId">The client's own id.</param>
/// <param name="ItemKind">What it is.</param>
/// <param name="ItemId">Which one.</param>
/// <param name="ToAudience">The wider audience.</param>
/// <param name="ToCircleId">The group or session of a circle audience.</param>
/// <param name="ToConfidantIds">The persons of a confidant audience.</param>
/// <param name="DecidedInSessionId">For a text of the group: the session in which the group agreed.</param>
/// <param name="OrganisationId">For a home-base audience, which only the author can ask for: the author's own organisation.</param>
public sealed record AskWidening(
    Guid CommandId, ItemKind ItemKind, Guid ItemId, AudienceLevel ToAudience, Guid? ToCircleId = null,
    [MaxLength(20)] IReadOnlyList<Guid>? ToConfidantIds = null, Guid? DecidedInSessionId = null, Guid? OrganisationId = null) : ICommand<WideningView>;
