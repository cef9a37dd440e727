using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Audience;
using LivingNetworks.LearningLog.Data;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.LearningLog.Reactions;

/// <summary>What the learning log does when others speak.</summary>
public static class LearningLogReactions
{
    /// <summary>Every event it listens to.</summary>
    public static readonly Reactions<LearningLogDb> All = new Reactions<LearningLogDb>()
        .ProjectBelongings()
        .ProjectStudies()
        .ProjectEndings()
        .On<SessionHeld>(CirclesOfSessions.Project, BelongingTable.Projection)
        .On<PresenceCorrected>(CirclesOfSessions.Project, BelongingTable.Projection)
        .On<SessionCirclesLeft>(CirclesOfSessions.Project, BelongingTable.Projection)
        .On<SessionPlanned>(SessionPlannedHeard.React, keeps: "sessions")
        .On<SessionHeld>(SessionHeldHeard.React, keeps: "sessions")
        .On<PresenceCorrected>(PresenceCorrectedHeard.React, keeps: "sessions")
        .On<SessionLookedBack>(SessionLookedBackHeard.React)
        .On<MarketCounted>(MarketCountedHeard.React)
        .On<GoalAdopted>(GoalAdoptedHeard.React)
        .On<GoalLetGo>(GoalLetGoHeard.React)
        .On<NetworkBecameAlive>(NetworkLife.Take, keeps: "networks")
        .On<OpennessChanged>(NetworkLife.Take, keeps: "networks")
        .On<NetworkConcluded>(NetworkLife.Take, keeps: "networks")
        .On<NetworkRekindled>(NetworkLife.Take, keeps: "networks")
        .On<NetworkBecameAlive>(NetworkBecameAliveHeard.React)
        .On<NetworkConcluded>(NetworkConcludedHeard.React)
        .On<HomeBaseChanged>(HomeBaseChangedHeard.React)
        .On<PersonErased>(PersonErasedHeard.React);
}
