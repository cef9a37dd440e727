using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Agrees or declines; a decline needs no reason and is told to the requester only as 'not widened'.</summary>
/// <param name="CommandId">The client's own id.</param>
/// <param name="RequestId">The request in my inbox.</param>
/// <param name="Agrees">Whether it may be read more widely as far as I am concerned.</param>
public sealed record AnswerWidening(Guid CommandId, Guid RequestId, bool Agrees) : ICommand<WideningAnswered>;
