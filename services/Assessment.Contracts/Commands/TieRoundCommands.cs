using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>Asks organisations in and around a network how they are connected; only for facilitators.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="SessionId">The session in which the network looks at the picture.</param>
/// <param name="Organisations">Which are asked, and which can be named.</param>
public sealed record OpenTieRound(
    Guid CommandId, Guid NetworkId, Guid SessionId, [MinLength(3), MaxLength(60)] IReadOnlyList<TieOrganisation> Organisations) : ICommand<TieRoundView>;

/// <summary>One organisation, as it is called while the round is held.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What sort of organisation.</param>
/// <param name="IsFacilitating">Whether it facilitates the network.</param>
public sealed record TieOrganisation(Guid OrganisationId, [StringLength(200)] string Name, [StringLength(40)] string? Kind = null, bool IsFacilitating = false);

/// <summary>Answers for one organisation, in place of what stood there; by somebody of that organisation, or by a facilitator who writes down what it said.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="RoundId">The round.</param>
/// <param name="OrganisationId">For which organisation.</param>
/// <param name="Answers">Which organisations it names with each question; a question left out names none.</param>
/// <param name="IsLeftOut">Whether the organisation does not want to be in the picture; then nothing of it is kept.</param>
public sealed record FillTieSheet(
    Guid CommandId, Guid RoundId, Guid OrganisationId, [MaxLength(10)] IReadOnlyList<NamedOrganisations> Answers, bool IsLeftOut = false) : ICommand<TieRoundView>;

/// <summary>The organisations that are named with one question.</summary>
/// <param name="Item">Code of the question.</param>
/// <param name="OrganisationIds">The organisations.</param>
public sealed record NamedOrganisations([StringLength(20)] string Item, [MaxLength(60)] IReadOnlyList<Guid> OrganisationIds);

/// <summary>Ends the answering and fixes the picture; the sheets themselves are gone from then on.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="RoundId">The round.</param>
public sealed record CloseTieRound(Guid CommandId, Guid RoundId) : ICommand<TieRoundView>;

/// <summary>Shows figures to those around the network, without names of organisations, once the network talked about them.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="RoundId">The round.</param>
/// <param name="Items">Codes of the questions.</param>
public sealed record ReleaseTies(Guid CommandId, Guid RoundId, [MinLength(1), MaxLength(10)] IReadOnlyList<string> Items) : ICommand<TieRoundView>;
