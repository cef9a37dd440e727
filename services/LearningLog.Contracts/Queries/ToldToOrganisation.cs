using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>What its own people told an organisation, in whichever network, the latest first; for its home-base contacts. Also what people told it who have left since.</summary>
/// <param name="OrganisationId">Which organisation.</param>
/// <param name="First">How many.</param>
/// <param name="After">The end of the page before.</param>
public sealed record ToldToOrganisation(Guid OrganisationId, [Range(1, Cursor.MaxPageSize)] int First = 20, string? After = null) : IQuery<Page<EntryView>>;
