using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;

namespace LivingNetworks.Membership.Features.Statements;

internal static class StateExpectationHandler
{
    public static Task<Result<StatementView>> Handle(StateExpectation command, MembershipDb db, Call call, CancellationToken stop) => Saying.ByMe(
        command.NetworkId, StatementKind.Expectation, command.Wording, command.CircleId is null ? AudienceLevel.Own : AudienceLevel.Circle, command.CircleId, null, db, call, stop);
}
