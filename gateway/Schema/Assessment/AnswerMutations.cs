using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Gateway.Clients;

namespace LivingNetworks.Gateway.Schema.Assessment;

/// <summary>Handing in answers, from a phone or copied from paper.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class AnswerMutations
{
    /// <summary>Copies one filled-in sheet of paper, with the pass of <c>myTypingPass</c>. The request goes on without the caller's sign-in, as with answers.</summary>
    public async Task<EnteredSheetView?> EnterPaperSheet(EnterPaperSheet input, AnswersClient answers, CancellationToken stop) =>
        (await answers.SendAsync(input, stop)).OrRefused();

    /// <summary>Hands in one person's answers, with the ticket of <c>myAnswerTicket</c>. The request goes on without the caller's sign-in, so that the
    /// service does not know whose answers they are.</summary>
    public async Task<AnswersReceivedView?> SubmitAnswers(SubmitAnswers input, AnswersClient answers, CancellationToken stop) =>
        (await answers.SendAsync(input, stop)).OrRefused();
}
