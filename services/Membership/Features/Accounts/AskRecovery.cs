using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Features.Accounts;

internal static class AskRecoveryHandler
{
    public static Task<Result<LetterAsked>> Handle(AskRecovery command, MembershipDb db, Call call, CancellationToken stop) =>
        Task.FromResult(AskedLetters.Write(AccountLetterKind.RecoverAsked, command.Mail, command.Language, db, call));
}
