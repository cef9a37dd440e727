using LivingNetworks.Measurement.Networks;

namespace LivingNetworks.Sessions.Contracts;

/// <summary>Whether meetings of a network count as ties, whether the caller's own do, and the last picture.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="AllowedFrom">Since when meetings count; null while this is off.</param>
/// <param name="AnnouncedOn">When the group was told.</param>
/// <param name="IsSharing">Whether the caller lets their own meetings count.</param>
/// <param name="MayAllow">Whether the caller can switch it on and off and have a picture made.</param>
/// <param name="Picture">The last picture.</param>
public sealed record MeetingTiesView(Guid NetworkId, DateTimeOffset? AllowedFrom, DateOnly? AnnouncedOn, bool IsSharing, bool MayAllow, MeetingPictureView? Picture);

/// <summary>What meeting each other says of a network as a whole, at one moment. It never changes, and holds nothing of a person.</summary>
/// <param name="Id">The picture.</param>
/// <param name="CountedAt">When.</param>
/// <param name="Members">How many people were in the network.</param>
/// <param name="People">How many of them let their meetings count; the others are missing, not alone.</param>
/// <param name="Ties">How many pairs met often enough.</param>
/// <param name="From">Since when meetings count.</param>
/// <param name="Meetings">How many meetings of the whole network there were since.</param>
/// <param name="FewestShared">From how many shared meetings on two people have a tie.</param>
/// <param name="LargestMeeting">Of at most so many people.</param>
/// <param name="HalfLifeInDays">After how many days a meeting weighs half, in figures that weigh.</param>
/// <param name="Figures">Figures of the whole, from eight ties on.</param>
public sealed record MeetingPictureView(
    Guid Id, DateTimeOffset CountedAt, int Members, int People, int Ties, DateTimeOffset From, int Meetings, int FewestShared, int LargestMeeting, double HalfLifeInDays,
    IReadOnlyList<Figure> Figures);
