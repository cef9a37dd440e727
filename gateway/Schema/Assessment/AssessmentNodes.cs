using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Gateway.Schema.Membership;
using LivingNetworks.Gateway.Schema.Sessions;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Gateway.Schema.Assessment;

/// <summary>Names behind the ids of RoundView.</summary>
[ExtendObjectType<RoundView>]
public sealed class RoundNode
{
    /// <summary>The facilitator whom the questions are about, by that person's own choice; null for every other round.</summary>
    public async Task<PersonView?> About([Parent] RoundView parent, PersonById people, CancellationToken stop) =>
        parent.AboutPersonId is { } id ? await people.LoadAsync(id, stop) : null;

    /// <summary>The session in which the results are talked through.</summary>
    public async Task<SessionView?> DialogueSession([Parent] RoundView parent, SessionById sessions, CancellationToken stop) =>
        parent.DialogueSessionId is { } id ? await sessions.LoadAsync(id, stop) : null;

    /// <summary>The network.</summary>
    public async Task<NetworkView?> Network([Parent] RoundView parent, NetworkById networks, CancellationToken stop) => await networks.LoadAsync(parent.NetworkId, stop);
}

/// <summary>Names behind the ids of MyOpenRoundView.</summary>
[ExtendObjectType<MyOpenRoundView>]
public sealed class MyOpenRoundNode
{
    /// <summary>The network.</summary>
    public async Task<NetworkView?> Network([Parent] MyOpenRoundView parent, NetworkById networks, CancellationToken stop) => await networks.LoadAsync(parent.NetworkId, stop);
}

/// <summary>Names behind the ids of MyFacilitatingView.</summary>
[ExtendObjectType<MyFacilitatingView>]
public sealed class MyFacilitatingNode
{
    /// <summary>The networks in which the reader can ask.</summary>
    public async Task<IReadOnlyList<NetworkView>?> AskIn([Parent] MyFacilitatingView parent, NetworkById networks, CancellationToken stop) =>
        [.. (await networks.LoadAsync(parent.MayAskIn, stop)).OfType<NetworkView>()];
}

/// <summary>Names behind the ids of AskedRoundView.</summary>
[ExtendObjectType<AskedRoundView>]
public sealed class AskedRoundNode
{
    /// <summary>The network; null once the reader left it.</summary>
    public async Task<NetworkView?> Network([Parent] AskedRoundView parent, NetworkById networks, CancellationToken stop) => await networks.LoadAsync(parent.NetworkId, stop);
}

/// <summary>The results of a round.</summary>
[ExtendObjectType<RoundView>]
public sealed class RoundResultNode
{
    /// <summary>The fixed figures, as far as the caller's circle may see them.</summary>
    public async Task<RoundResultView?> Result([Parent] RoundView round, RoundResultById results, CancellationToken stop) => await results.LoadAsync(round.Id, stop);
}

/// <summary>Names behind the ids of StudyView.</summary>
[ExtendObjectType<StudyView>]
public sealed class StudyNode
{
    /// <summary>The networks that it follows, of those that the reader has a place in.</summary>
    public async Task<IReadOnlyList<NetworkView>?> Networks([Parent] StudyView parent, NetworkById networks, CancellationToken stop) =>
        [.. (await networks.LoadAsync(parent.NetworkIds, stop)).OfType<NetworkView>()];

    /// <summary>Who reads for it.</summary>
    public async Task<IReadOnlyList<PersonView>?> Researchers([Parent] StudyView parent, PersonById people, CancellationToken stop) =>
        [.. (await people.LoadAsync(parent.ResearcherIds, stop)).OfType<PersonView>()];
}

/// <summary>Names behind the ids of StudiesOfNetworkView.</summary>
[ExtendObjectType<StudiesOfNetworkView>]
public sealed class StudiesOfNetworkNode
{
    /// <summary>The researchers of the network now, for whoever can design a study.</summary>
    public async Task<IReadOnlyList<PersonView>?> Researchers([Parent] StudiesOfNetworkView parent, PersonById people, CancellationToken stop) =>
        [.. (await people.LoadAsync(parent.ResearcherIds, stop)).OfType<PersonView>()];
}
