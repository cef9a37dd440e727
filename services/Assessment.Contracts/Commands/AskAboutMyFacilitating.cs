using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>Asks the participants of a network, without their names, how the caller facilitates there. By the caller's own choice; the result is for the
/// caller and for nobody else.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="NetworkId">A network that the caller facilitates.</param>
/// <param name="OpensAt">Planned opening.</param>
/// <param name="ClosesAt">Planned closing.</param>
/// <param name="DialogueSessionId">A planned session of this network, after closing, in which the caller tells what they choose to tell.</param>
/// <param name="FewestAnswers">The fewest answers behind any figure. Five, or more where the caller wants that.</param>
public sealed record AskAboutMyFacilitating(
    Guid CommandId, Guid NetworkId, DateTimeOffset OpensAt, DateTimeOffset ClosesAt, Guid DialogueSessionId, [Range(5, 50)] int FewestAnswers = 5) : ICommand<RoundView>;
