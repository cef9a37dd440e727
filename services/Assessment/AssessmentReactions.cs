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
        .On<NetworkConcluded>(WhenNetworkConcluded.Apply)
        .On<NetworkConcluded>(RoundProposals.WhenNetworkConcluded)
        .On<NetworkRekindled>(RoundProposals.WhenNetworkRekindled)
        .On<MarketCounted>(RoundProposals.WhenMarketCounted)
        .On<OriginsNamed>(WhenOriginsNamed.Apply)
        .On<SessionPlanned>(WhenSessionPlanned.Apply)
        .On<SessionMoved>(WhenSessionMoved.Apply)
        .On<SessionCancelled>(WhenSessionCancelled.Apply)
        .On<SessionHeld>(WhenSessionHeld.Apply)
        .On<PresenceCorrected>(WhenPresenceCorrected.Apply)
        .On<SessionLookedBack>(WhenSessionLookedBack.Apply);
}
