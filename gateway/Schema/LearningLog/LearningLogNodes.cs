using LivingNetworks.Gateway.Schema.Membership;
using LivingNetworks.Gateway.Schema.Sessions;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Gateway.Schema.LearningLog;

/// <summary>Names behind the ids of EntryView.</summary>
[ExtendObjectType<EntryView>]
public sealed class EntryNode
{
    /// <summary>Who wrote it, where the author chose to be named.</summary>
    public async Task<PersonView?> Author([Parent] EntryView parent, PersonById people, CancellationToken stop) =>
        parent.AuthorId is { } id ? await people.LoadAsync(id, stop) : null;

    /// <summary>The session in which it arose.</summary>
    public async Task<SessionView?> Session([Parent] EntryView parent, SessionById sessions, CancellationToken stop) =>
        parent.SessionId is { } id ? await sessions.LoadAsync(id, stop) : null;
}

/// <summary>Names behind the ids of WideningAsked.</summary>
[ExtendObjectType<WideningAsked>]
public sealed class WideningAskedNode
{
    /// <summary>Who asks.</summary>
    public async Task<PersonView?> Requester([Parent] WideningAsked parent, PersonById people, CancellationToken stop) => await people.LoadAsync(parent.RequesterId, stop);
}
