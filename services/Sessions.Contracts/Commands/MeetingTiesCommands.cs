using LivingNetworks.Hosting;

namespace LivingNetworks.Sessions.Contracts;

/// <summary>Lets meetings of the network count as ties in its figures, after the group was told; or stops that, and everything kept of it goes. Only for facilitators.</summary>
/// <param name="CommandId">The client's id.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="IsAllowed">Whether it is on.</param>
/// <param name="AnnouncedOn">On which day the group was told; needed to switch it on.</param>
public sealed record AllowMeetingTies(Guid CommandId, Guid NetworkId, bool IsAllowed, DateOnly? AnnouncedOn = null) : ICommand<MeetingTiesView>;

/// <summary>Lets the meetings that the caller came to count in the figures of the network, or takes that back at any moment. Nobody else sees who does.</summary>
/// <param name="CommandId">The client's id.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="IsSharing">Whether they count.</param>
public sealed record ShareMyMeetings(Guid CommandId, Guid NetworkId, bool IsSharing) : ICommand<MeetingTiesView>;

/// <summary>Works out what meeting each other says of the network as a whole, at most once in ninety days; only for facilitators.</summary>
/// <param name="CommandId">The client's id.</param>
/// <param name="NetworkId">The network.</param>
public sealed record CountMeetingTies(Guid CommandId, Guid NetworkId) : ICommand<MeetingTiesView>;
