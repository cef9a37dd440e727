using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Gateway.Schema.Sessions;

/// <summary>Meetings as ties: one's own yes, and figures for the network.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class MeetingTiesQueries
{
    /// <summary>Whether meetings of a network count as ties, whether the caller's own do, and the last picture.</summary>
    public async Task<MeetingTiesView?> MeetingTies(Guid networkId, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.AskAsync(new MeetingTies(networkId), stop)).OrRefused();
}

/// <summary>Changes of what counts.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class MeetingTiesMutations
{
    /// <summary>Lets meetings of the network count as ties in its figures, after the group was told; or stops that, and everything kept of it goes. Only for facilitators.</summary>
    public async Task<MeetingTiesView?> AllowMeetingTies(AllowMeetingTies input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Works out what meeting each other says of the network as a whole, at most once in ninety days; only for facilitators.</summary>
    public async Task<MeetingTiesView?> CountMeetingTies(CountMeetingTies input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Lets the meetings that the caller came to count in the figures of the network, or takes that back at any moment. Nobody else sees who does.</summary>
    public async Task<MeetingTiesView?> ShareMyMeetings(ShareMyMeetings input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();
}
