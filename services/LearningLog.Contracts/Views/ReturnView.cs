using LivingNetworks.Audience;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>A return as its reader may see it.</summary>
/// <param name="ReturnId">Its id.</param>
/// <param name="NetworkId">Its network.</param>
/// <param name="Kind">The kind of worth.</param>
/// <param name="Level">On which level.</param>
/// <param name="Text">What it is.</param>
/// <param name="ForWhom">For whom.</param>
/// <param name="Quantity">A number.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Source">Where the number comes from.</param>
/// <param name="HappenedOn">When.</param>
/// <param name="Evidence">Where one can see it.</param>
/// <param name="Attributable">Whether the network brought it about.</param>
/// <param name="State">How far it has come.</param>
/// <param name="ConfirmedInSessionId">The session that confirmed it.</param>
/// <param name="IsAfterEnd">Noticed after the network ended.</param>
/// <param name="CausedByReturnId">The return in whose wake it arose, if the reader may read that.</param>
/// <param name="Audience">Who may read it.</param>
/// <param name="CircleId">The session of a circle audience.</param>
/// <param name="NoticedAt">When it was noticed.</param>
/// <param name="IsMine">Whether the reader noticed it.</param>
/// <param name="Version">For a later change.</param>
public sealed record ReturnView(
    Guid ReturnId, Guid NetworkId, ReturnKind Kind, LearningLevel Level, string Text, string? ForWhom, decimal? Quantity, string? Unit, string? Source,
    CoarseDate? HappenedOn, string? Evidence, Attribution Attributable, ReturnState State, Guid? ConfirmedInSessionId, bool IsAfterEnd,
    Guid? CausedByReturnId, AudienceLevel Audience, Guid? CircleId, DateTimeOffset NoticedAt, bool IsMine, long Version);

/// <summary>A return with all that arose in its wake.</summary>
/// <param name="RootId">The return at the root.</param>
/// <param name="Returns">The root and its descendants, each after the one it arose from; at most two hundred.</param>
public sealed record ReturnTreeView(Guid RootId, IReadOnlyList<ReturnView> Returns);

/// <summary>What I stated would make the network worth it.</summary>
/// <param name="ExpectationId">Its id.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="Kind">The kind of worth.</param>
/// <param name="ForWhom">For whom.</param>
/// <param name="Text">In own words.</param>
/// <param name="StatedAt">When.</param>
public sealed record ExpectationView(Guid ExpectationId, Guid NetworkId, ReturnKind Kind, ReturnFor ForWhom, string Text, DateTimeOffset StatedAt);

/// <summary>What people hope for next to what was noticed.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="TooFew">Fewer than five persons stated something; then the hopes stay closed.</param>
/// <param name="Persons">How many persons are in the picture, a multiple of five; null when too few.</param>
/// <param name="Kinds">Per kind.</param>
public sealed record ReturnPicture(Guid NetworkId, bool TooFew, int? Persons, IReadOnlyList<KindOfReturnPicture> Kinds);

/// <summary>One kind of worth in the picture.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="HopedForBy">How many of the persons hope for it; null when too few.</param>
/// <param name="Noticed">How many returns of this kind the reader may read.</param>
public sealed record KindOfReturnPicture(ReturnKind Kind, int? HopedForBy, int Noticed);
