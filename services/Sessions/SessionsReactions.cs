using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Reactions;

namespace LivingNetworks.Sessions;

/// <summary>What this service does when others speak.</summary>
public static class SessionsReactions
{
    /// <summary>Every event it listens to. Belongings come first: what follows looks at them.</summary>
    public static readonly Reactions<SessionsDb> All = new Reactions<SessionsDb>()
        .ProjectBelongings()
        .ProjectStudies()
        .ProjectEndings()
        .On<ParticipantLeft>(ParticipantLeftHeard.React)
        .On<NetworkConcluded>(NetworkConcludedHeard.React, keeps: "concluded-networks")
        .On<NetworkRekindled>(NetworkConcludedHeard.React, keeps: "concluded-networks")
        .On<PersonErased>(PersonErasedHeard.React);
}
