using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Sessions.Domain;

/// <summary>One edition of the market of asks and offers, from announcement to look-back.</summary>
public sealed class MarketEdition : IVersioned
{
    private MarketEdition()
    {
    }

    public MarketEdition(Guid id, Guid networkId, int number, string title, DateOnly date, string? place, string? rulesText) =>
        (Id, NetworkId, Number, Title, Date, Place, RulesText) = (id, networkId, number, title.Trim(), date, place, rulesText);

    public Guid Id { get; private set; }

    public Guid NetworkId { get; private set; }

    public int Number { get; private set; }

    public string Title { get; private set; } = "";

    public DateOnly Date { get; private set; }

    public string? Place { get; private set; }

    public string? RulesText { get; private set; }

    public MarketState State { get; private set; }

    public Guid? SessionId { get; private set; }

    public List<Guid> PreparationSessionIds { get; private set; } = [];

    public long Version { get; private set; }

    /// <summary>Asks and offers come in from the announcement until the count; the first one starts the collecting.</summary>
    public Refusal? Collect()
    {
        if (State > MarketState.Open) return Refusals.FloorIsClosed;

        if (State == MarketState.Announced) State = MarketState.Collecting;
        return null;
    }

    /// <summary>Hands are shaken on an open floor; a late form may be entered until the matches are followed up.</summary>
    public Refusal? Shake() => State is MarketState.Open or MarketState.Counted ? null : Refusals.FloorIsNotOpen;

    /// <summary>Goes one step on; counting has its own command.</summary>
    public Refusal? MoveOn(MarketState to)
    {
        if (to == MarketState.Counted || to != State + 1) return Refusals.MarketGoesStepByStep;

        State = to;
        return null;
    }

    public Refusal? Count()
    {
        if (State is not (MarketState.Open or MarketState.Counted)) return Refusals.FloorIsNotOpen;

        State = MarketState.Counted;
        return null;
    }

    public Refusal? Link(Session session)
    {
        if (session.NetworkId != NetworkId || session.Kind is not (SessionKind.Market or SessionKind.PreparatoryWorkshop)) return Refusals.NotAMarketSession;

        if (session.Kind == SessionKind.Market) SessionId = session.Id;
        else if (!PreparationSessionIds.Contains(session.Id)) PreparationSessionIds = [.. PreparationSessionIds, session.Id];
        return null;
    }
}
