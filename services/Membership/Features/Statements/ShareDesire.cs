using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;

namespace LivingNetworks.Membership.Features.Statements;

internal static class ShareDesireHandler
{
    public static Task<Result<StatementView>> Handle(ShareDesire command, MembershipDb db, Call call, CancellationToken stop) => command.Shared
        ? Saying.ByNetwork(command.NetworkId, StatementKind.Desire, command.Wording, command.Audience, command.SessionId, db, call, stop)
        : Saying.ByMe(command.NetworkId, StatementKind.Desire, command.Wording, command.Audience ?? AudienceLevel.Own, null, command.SessionId, db, call, stop);
}
