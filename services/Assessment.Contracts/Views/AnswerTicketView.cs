namespace LivingNetworks.Assessment.Contracts;

/// <summary>Lets its holder answer one round once, without saying who the holder is.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="Ticket">To be sent with <see cref="SubmitAnswers"/>; kept nowhere by the service.</param>
public sealed record AnswerTicketView(Guid RoundId, string Ticket);

/// <summary>Says that the answers of a ticket are in.</summary>
/// <param name="RoundId">The round.</param>
public sealed record AnswersReceivedView(Guid RoundId);
