using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Sessions.Domain;

/// <summary>A mutual promise between an ask and an offer. Its estimated worth is counted in the total of its edition and shown nowhere else.</summary>
public sealed class Match : IVersioned
{
    private Match()
    {
    }

    private Match(Guid id, Guid networkId, Guid? editionId, Guid askId, Guid offerId, DateTimeOffset now) =>
        (Id, NetworkId, EditionId, AskId, OfferId, AgreedAt) = (id, networkId, editionId, askId, offerId, now);

    public Guid Id { get; private set; }

    public Guid NetworkId { get; private set; }

    public Guid? EditionId { get; private set; }

    public Guid AskId { get; private set; }

    public Guid OfferId { get; private set; }

    public DateTimeOffset AgreedAt { get; private set; }

    public decimal? EstimatedValue { get; private set; }

    public string? ValuationBasis { get; private set; }

    public MatchState State { get; private set; }

    public string? BroughtAsker { get; private set; }

    public string? BroughtOfferer { get; private set; }

    public long Version { get; private set; }

    /// <summary>A handshake between an ask and an offer of one network, both of the same edition or both standing.</summary>
    public static Result<Match> Shake(Guid id, Exchange ask, Exchange offer, decimal? value, string? basis, DateTimeOffset now)
    {
        if (ask.IsOffer || !offer.IsOffer) return Refusals.AskAndOffer;
        if (ask.NetworkId != offer.NetworkId || ask.EditionId != offer.EditionId) return Refusals.SameFloor;
        if (ask.PartyKey == offer.PartyKey) return Refusals.TwoParties;
        if (ask.Match() is { } askOver) return askOver;
        if (offer.Match() is { } offerOver) return offerOver;

        var match = new Match(id, ask.NetworkId, ask.EditionId, ask.Id, offer.Id, now);
        match.Estimate(value, basis);
        return match;
    }

    public void Estimate(decimal? value, string? basis) => (EstimatedValue, ValuationBasis) = (value, value is null ? null : basis);

    public Refusal? Confirm()
    {
        if (State != MatchState.Shaken) return Refusals.MatchConfirmed;

        State = MatchState.Confirmed;
        return null;
    }

    /// <summary>Says afterwards what came of it; may be said again when more is known.</summary>
    public Refusal? FollowUp(MatchState outcome, string? broughtAsker, string? broughtOfferer)
    {
        if (outcome is not (MatchState.Kept or MatchState.PartlyKept or MatchState.Lapsed)) return Refusals.MatchOutcome;

        State = outcome;
        (BroughtAsker, BroughtOfferer) = (broughtAsker ?? BroughtAsker, broughtOfferer ?? BroughtOfferer);
        return null;
    }

    /// <summary>Forgets what the match brought somebody who was erased; that there was one stays.</summary>
    public void Forget(Guid exchangeId)
    {
        if (AskId == exchangeId) BroughtAsker = null;
        if (OfferId == exchangeId) BroughtOfferer = null;
    }
}
