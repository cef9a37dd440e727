using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Reactions;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Assessment;

/// <summary>What this service does when others speak.</summary>
public static class AssessmentReactions
{
    /// <summary>The table.</summary>
    public static readonly Reactions<AssessmentDb> All = new Reactions<AssessmentDb>()
        .ProjectBelongings()
        .ProjectEndings()
        .On<PersonErased>(WhenPersonErased.Apply)
        .On<ParticipantLeft>(WhenSomebodyLeft.Apply)
        .On<RolesChanged>(WhenSomebodyLeft.Apply)
        .On<NetworkConcluded>(WhenNetworkConcluded.Apply, keeps: "concluded-networks")
        .On<NetworkRekindled>(WhenNetworkConcluded.Apply, keeps: "concluded-networks")
        .On<NetworkConcluded>(RoundProposals.WhenNetworkConcluded)
        .On<NetworkRekindled>(RoundProposals.WhenNetworkRekindled)
        .On<MarketCounted>(RoundProposals.WhenMarketCounted)
        .On<MastercircleHarvested>(RoundProposals.WhenMastercircleHarvested)
        .On<OriginsNamed>(WhenOriginsNamed.Apply, keeps: "origins")
        .On<SessionPlanned>(WhenSessionPlanned.Apply, keeps: "sessions")
        .On<SessionMoved>(WhenSessionMoved.Apply, keeps: "sessions")
        .On<SessionCancelled>(WhenSessionCancelled.Apply, keeps: "sessions")
        .On<SessionHeld>(WhenSessionHeld.Apply, keeps: "sessions")
        .On<PresenceCorrected>(WhenPresenceCorrected.Apply, keeps: "sessions")
        .On<SessionLookedBack>(WhenSessionLookedBack.Apply, keeps: "sessions");
}
