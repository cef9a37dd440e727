using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>A request to widen, as the requester sees it: never who answered what.</summary>
/// <param name="RequestId">Its id.</param>
/// <param name="ItemKind">What it is about.</param>
/// <param name="ItemId">Which one.</param>
/// <param name="NetworkId">Its network.</param>
/// <param name="FromAudience">Who could read it when it was asked.</param>
/// <param name="ToAudience">Who could read it then.</param>
/// <param name="ToCircleId">The group or session of a circle audience.</param>
/// <param name="State">How far it has come.</param>
/// <param name="AskedAt">When it was asked.</param>
/// <param name="SharingAgreement">What holds in the target circle.</param>
public sealed record WideningView(
    Guid RequestId, ItemKind ItemKind, Guid ItemId, Guid NetworkId, AudienceLevel FromAudience, AudienceLevel ToAudience, Guid? ToCircleId,
    WideningState State, DateTimeOffset AskedAt, Text SharingAgreement);

/// <summary>A request to widen, as somebody who is asked sees it.</summary>
/// <param name="RequestId">Its id.</param>
/// <param name="ItemKind">What it is about.</param>
/// <param name="ItemId">Which one.</param>
/// <param name="NetworkId">Its network.</param>
/// <param name="RequesterId">Who asks.</param>
/// <param name="IsMyItem">Whether I wrote it; otherwise I can be recognised in it or am quoted.</param>
/// <param name="FromAudience">Who can read it now.</param>
/// <param name="ToAudience">Who could read it then.</param>
/// <param name="ToCircleId">The group or session of a circle audience.</param>
/// <param name="ItemText">The words; null until its author agreed, unless I may read it anyway.</param>
/// <param name="AskedAt">When it was asked.</param>
/// <param name="SharingAgreement">What holds in the target circle.</param>
public sealed record WideningAsked(
    Guid RequestId, ItemKind ItemKind, Guid ItemId, Guid NetworkId, Guid RequesterId, bool IsMyItem, AudienceLevel FromAudience, AudienceLevel ToAudience,
    Guid? ToCircleId, string? ItemText, DateTimeOffset AskedAt, Text SharingAgreement);

/// <summary>My answer was kept.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="State">How far it has come.</param>
public sealed record WideningAnswered(Guid RequestId, WideningState State);
