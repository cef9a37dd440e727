using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Features.Accounts;

internal static class AskSignInLinkHandler
{
    public static Task<Result<LetterAsked>> Handle(AskSignInLink command, MembershipDb db, Call call, CancellationToken stop) =>
        Task.FromResult(AskedLetters.Write(AccountLetterKind.SignInByLinkAsked, command.Mail, command.Language, db, call));
}
