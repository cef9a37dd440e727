using LivingNetworks.Assessment.Contracts;
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
        .On<SessionHeld>(CirclesOfSessions.Project)
        .On<PresenceCorrected>(CirclesOfSessions.Project)
        .On<SessionCirclesLeft>(CirclesOfSessions.Project)
        .On<SessionPlanned>(SessionPlannedHeard.React)
        .On<SessionHeld>(SessionHeldHeard.React)
        .On<PresenceCorrected>(PresenceCorrectedHeard.React)
        .On<SessionLookedBack>(SessionLookedBackHeard.React)
        .On<MarketCounted>(MarketCountedHeard.React)
        .On<GoalAdopted>(GoalAdoptedHeard.React)
        .On<GoalLetGo>(GoalLetGoHeard.React)
        .On<NetworkBecameAlive>(NetworkBecameAliveHeard.React)
        .On<OpennessChanged>(NetworkLife.TakeOpenness)
        .On<NetworkConcluded>(NetworkConcludedHeard.React)
        .On<NetworkRekindled>(NetworkRekindledHeard.React)
        .On<HomeBaseChanged>(HomeBaseChangedHeard.React)
        .On<PersonErased>(PersonErasedHeard.React);
}
