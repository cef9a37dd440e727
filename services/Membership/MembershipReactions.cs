using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Reactions;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Membership;

/// <summary>What this service does when others speak.</summary>
public static class MembershipReactions
{
    /// <summary>Every event it listens to.</summary>
    public static readonly Reactions<MembershipDb> All = new Reactions<MembershipDb>()
        .ProjectStudies()
        .On<SessionHeld>(SessionHeldHeard.React, keeps: "held-sessions")
        .On<PresenceCorrected>(PresenceCorrectedHeard.React, keeps: "held-sessions")
        .On<RoundReminded>(RoundRemindedHeard.React)
        .On<ExportMade>(ExportMadeHeard.React)
        .On<OperatorActed>(ExportMadeHeard.React)
        .On<Sessions.Contracts.PersonForgotten>(PersonForgottenHeard.React)
        .On<LearningLog.Contracts.PersonForgotten>(PersonForgottenHeard.React)
        .On<Assessment.Contracts.PersonForgotten>(PersonForgottenHeard.React);
}
