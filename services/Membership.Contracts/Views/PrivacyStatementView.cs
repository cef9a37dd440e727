using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>What a network keeps of people, why, for how long and who reads it, in both languages: made from what the network really set, with its own additions.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="NetworkName">Its name.</param>
/// <param name="Version">The number of the version; 0 while nobody wrote one down.</param>
/// <param name="Sections">What holds for every network, filled in for this one as it is now.</param>
/// <param name="Additions">What the network added; null without.</param>
/// <param name="WrittenAt">When this version was written down.</param>
/// <param name="Reason">Why it was changed.</param>
/// <param name="Earlier">Earlier versions, latest first, each as it was then.</param>
/// <param name="IsInside">Whether the caller is inside and can read the register.</param>
/// <param name="MayChange">Whether the caller can write a next version.</param>
public sealed record PrivacyStatementView(
    Guid NetworkId, string NetworkName, int Version, IReadOnlyList<PrivacySectionView> Sections, Text? Additions, DateTimeOffset? WrittenAt, string? Reason,
    IReadOnlyList<PrivacyVersionView> Earlier, bool IsInside, bool MayChange);

/// <summary>One part of a privacy statement.</summary>
public sealed record PrivacySectionView(Text Heading, IReadOnlyList<Text> Lines);

/// <summary>An earlier version of a privacy statement, as it was when it was written down.</summary>
public sealed record PrivacyVersionView(int Version, DateTimeOffset WrittenAt, string Reason, IReadOnlyList<PrivacySectionView> Sections, Text? Additions);
