namespace LivingNetworks.Membership.Contracts;

/// <summary>An operator's access to the database, as the people of a network are told of it. It names nobody and holds no words of anybody.</summary>
/// <param name="Id">The access.</param>
/// <param name="AboutEveryNetwork">Whether it is about all networks and not about this one alone.</param>
/// <param name="Reason">Why.</param>
/// <param name="AskedAt">When the operator asked for it.</param>
/// <param name="From">Since when; null as long as the letters about it are not all sent, because it begins only then.</param>
/// <param name="Until">Until when at the latest.</param>
/// <param name="ClosedAt">When it ended before its time, if it did.</param>
public sealed record EmergencyNoticeView(Guid Id, bool AboutEveryNetwork, EmergencyReason Reason, DateTimeOffset AskedAt, DateTimeOffset? From, DateTimeOffset Until, DateTimeOffset? ClosedAt);
