using System.Text.RegularExpressions;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Sessions.Domain;

/// <summary>An ask or an offer, in an edition of the market or standing ('dare to ask'). Never of money.</summary>
public sealed partial class Exchange : Audienced, IVersioned
{
    private Exchange()
    {
    }

    public Guid Id { get; private set; }

    public Guid? EditionId { get; private set; }

    public bool IsOffer { get; private set; }

    public PartyKind PartyKind { get; private set; }

    public Guid? PartyId { get; private set; }

    public string? PartyName { get; private set; }

    /// <summary>The same for the same party, however its name was typed.</summary>
    public string PartyKey { get; private set; } = "";

    public ExchangeKind Kind { get; private set; }

    public string Text { get; private set; } = "";

    public ExchangeState State { get; private set; }

    public DateTimeOffset? FirstReactionAt { get; private set; }

    /// <summary>Its place in a list that was handed in at once.</summary>
    public int Order { get; private set; }

    public long Version { get; private set; }

    public static Result<Exchange> Place(
        Guid id, Guid networkId, Guid? editionId, bool isOffer, ExchangeInput input, AudienceLevel audience, Guid author, int order, DateTimeOffset now)
    {
        var party = input.Party;
        if (audience is not (AudienceLevel.Inside or AudienceLevel.OuterCircle or AudienceLevel.Open)) return Refusals.AudienceOfExchange;
        if (party.Kind == PartyKind.Person && (party.Id is null || party.Name is not null)) return Refusals.PartyUnclear;
        if (party.Kind == PartyKind.Organisation && (party.Id is null) == string.IsNullOrWhiteSpace(party.Name)) return Refusals.PartyUnclear;
        if (Amount().IsMatch(input.Text)) return Refusals.NoMoney;

        return new Exchange
        {
            Id = id,
            NetworkId = networkId,
            EditionId = editionId,
            IsOffer = isOffer,
            PartyKind = party.Kind,
            PartyId = party.Id,
            PartyName = party.Id is null ? party.Name!.Trim() : null,
            PartyKey = party.Id is { } known ? known.ToString("N") : Spaces().Replace(party.Name!.Trim(), " ").ToUpperInvariant(),
            Kind = input.Kind,
            Text = input.Text.Trim(),
            Audience = audience,
            AuthorId = author,
            ArisenAt = now,
            Order = order,
        };
    }

    public Refusal? React(DateTimeOffset now)
    {
        if (IsOffer) return Refusals.NotAnAsk;
        if (IsOver) return Refusals.ExchangeIsOver;

        FirstReactionAt ??= now;
        if (State == ExchangeState.Open) State = ExchangeState.Reacted;
        return null;
    }

    /// <summary>An ask may find several offers, and an offer may help with several asks.</summary>
    public Refusal? Match()
    {
        if (IsOver) return Refusals.ExchangeIsOver;

        State = ExchangeState.Matched;
        return null;
    }

    public Refusal? Withdraw(Guid person)
    {
        if (AuthorId != person && PartyId != person) return Refusals.ExchangeIsNotYours;
        if (IsOver) return Refusals.ExchangeIsOver;
        if (State == ExchangeState.Matched) return Refusals.MatchedAlready;

        State = ExchangeState.Withdrawn;
        return null;
    }

    /// <summary>Forgets a person who was erased, and what they asked or offered for themselves. What was counted stays counted.</summary>
    public void Forget(Guid person, bool isCounted)
    {
        ForgetAuthor(person);
        if (!IsOf(person)) return;
        (PartyId, PartyKey, Text) = (Guid.Empty, $"erased:{Id:N}", "—");
        if (State is ExchangeState.Open or ExchangeState.Reacted) State = isCounted ? ExchangeState.Closed : ExchangeState.Withdrawn;
    }

    /// <summary>Whether it is somebody's own, and not one that they placed for others.</summary>
    public bool IsOf(Guid person) => PartyKind == PartyKind.Person && PartyId == person;

    private bool IsOver => State is ExchangeState.Closed or ExchangeState.Withdrawn;

    [GeneratedRegex(@"(€|\beur(o|os)?\b)\s*\d|\d\s*(€|eur(o|os)?\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

/// <summary>A reaction to an ask; read by those who may read the ask.</summary>
public sealed class Reaction
{
    private Reaction()
    {
    }

    public Reaction(Guid id, Guid askId, Guid personId, string text, DateTimeOffset reactedAt) =>
        (Id, AskId, PersonId, Text, ReactedAt) = (id, askId, personId, text.Trim(), reactedAt);

    public Guid Id { get; private set; }

    public Guid AskId { get; private set; }

    public Guid PersonId { get; private set; }

    public string Text { get; private set; } = "";

    public DateTimeOffset ReactedAt { get; private set; }
}
