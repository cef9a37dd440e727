using LivingNetworks.Messaging;

namespace LivingNetworks.Sessions.Contracts;

/// <summary>The floor of an edition opened.</summary>
public sealed record MarketOpened(Guid EditionId, Guid NetworkId, int Number, DateOnly Date) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => EditionId;
}

/// <summary>An ask and an offer were matched.</summary>
public sealed record MatchAgreed(Guid MatchId, Guid NetworkId, Guid? EditionId, Guid AskId, Guid OfferId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => MatchId;
}

/// <summary>A match was followed up: kept, kept in part or lapsed.</summary>
public sealed record MatchKept(Guid MatchId, Guid NetworkId, Guid? EditionId, MatchState Outcome) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => MatchId;
}

/// <summary>An edition was counted; totals only.</summary>
public sealed record MarketCounted(
    Guid EditionId, Guid NetworkId, int Number, DateOnly Date, int AskingOrganisations, int OfferingOrganisations, int Asks, int Offers, int Matches,
    decimal TotalValue, string Currency) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => EditionId;
}
