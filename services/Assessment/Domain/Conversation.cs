using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Domain;

/// <summary>A scan that a network fills in together. Different views stay side by side; nothing is averaged, and who wrote is not kept.</summary>
public sealed class Conversation : IVersioned, IAudienced
{
    /// <summary>The suitability talk.</summary>
    public const string Suitability = "SUI";

    /// <summary>The phase check.</summary>
    public const string Phase = "PHC";

    /// <summary>The ending check.</summary>
    public const string Ending = "END";

    /// <summary>The conditions of collective learning.</summary>
    public const string Learning = "COL";

    private const string EndingTalk = "ENDING";
    private const string Levers = "LEVERS";
    private static readonly string[] _fourConditions = ["C1", "C2", "C3", "C4"];

    private readonly List<KeptView> _views = [];
    private readonly List<string> _items = [];
    private readonly List<string> _picks = [];
    private readonly List<string> _conditions = [];

    private Conversation()
    {
    }

    /// <summary>The scan.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public Guid NetworkId { get; private set; }

    /// <summary>Code of the instrument.</summary>
    public string Instrument { get; private set; } = "";

    /// <summary>Its version.</summary>
    public int InstrumentVersion { get; private set; }

    /// <summary>The session in which it is talked about.</summary>
    public Guid? SessionId { get; private set; }

    /// <inheritdoc/>
    public DateTimeOffset ArisenAt { get; private set; }

    /// <summary>When the group concluded.</summary>
    public DateTimeOffset? ConcludedAt { get; private set; }

    /// <summary>What the group concluded.</summary>
    public string? Conclusion { get; private set; }

    /// <summary>Where the group goes with its question.</summary>
    public SuitabilityRoute? Route { get; private set; }

    /// <summary>Codes of the items that are asked.</summary>
    public IReadOnlyList<string> Items => _items;

    /// <summary>Every view.</summary>
    public IReadOnlyList<KeptView> Views => _views;

    /// <summary>Codes of what the group chose.</summary>
    public IReadOnlyList<string> Picks => _picks;

    /// <summary>Codes of the conditions that the group finds reached.</summary>
    public IReadOnlyList<string> Conditions => _conditions;

    /// <inheritdoc/>
    public long Version { get; private set; }

    // A conversation has no author: its own id stands there, which is no person's.
    Guid IAudienced.AuthorId => Id;

    AudienceLevel IAudienced.Audience => AudienceLevel.Inside;

    Guid? IAudienced.CircleId => null;

    Guid? IAudienced.AuthorOrganisationId => null;

    IReadOnlyList<Guid> IAudienced.ConfidantIds => [];

    /// <summary>Starts a conversation; the caller has made sure that the session is one of the network.</summary>
    /// <param name="start">What was asked.</param>
    /// <param name="instrument">The questions.</param>
    /// <param name="recorded">What the network said it sprang from; an ending check asks all of it back.</param>
    /// <param name="id">Of the new conversation.</param>
    /// <param name="now">The moment.</param>
    public static Result<Conversation> Start(StartConversationScan start, PublishedInstrument instrument, IReadOnlyList<string> recorded, Guid id, DateTimeOffset now)
    {
        if (!instrument.Serves(InstrumentUse.Conversation) && !instrument.Serves(InstrumentUse.Cards)) return Refusals.NotAConversation;
        var asked = Asked(start, instrument, recorded);
        if (asked.IsRefused(out var refusal)) return refusal;

        var conversation = new Conversation
        {
            Id = id, NetworkId = start.NetworkId, Instrument = instrument.Text.Code, InstrumentVersion = instrument.Text.Version, SessionId = start.SessionId, ArisenAt = now,
        };
        conversation._items.AddRange(asked.Value);
        return conversation;
    }

    /// <summary>Writes views down beside those that stand there.</summary>
    public Refusal? Fill(PublishedInstrument instrument, IReadOnlyList<HeldView> views)
    {
        if (ConcludedAt is not null) return Refusals.ConversationConcluded;
        foreach (var view in views)
        {
            if (!_items.Contains(view.Item)) return Refusals.ScanUnknownItem;
            if (string.IsNullOrWhiteSpace(view.HeldBy)) return CommonRefusals.Empty("heldBy");
            if (Answering.Refused(instrument, view.Item, view.Value, view.Words) is { } refusal) return refusal;
        }

        foreach (var view in views)
        {
            var holder = view.HeldBy.Trim();
            _views.RemoveAll(v => v.Item == view.Item && string.Equals(v.HeldBy, holder, StringComparison.OrdinalIgnoreCase));
            if (view.Value is null && string.IsNullOrWhiteSpace(view.Words)) continue;
            _views.Add(new KeptView(view.Item, holder, view.Value, string.IsNullOrWhiteSpace(view.Words) ? null : view.Words.Trim()));
        }

        return null;
    }

    /// <summary>Ends the conversation.</summary>
    public Refusal? Conclude(ConcludeConversationScan conclude, PublishedInstrument instrument, DateTimeOffset now)
    {
        if (ConcludedAt is not null) return Refusals.ConversationConcluded;
        if (string.IsNullOrWhiteSpace(conclude.Conclusion)) return CommonRefusals.Empty("conclusion");
        if (Instrument == Suitability != conclude.Route is not null) return Refusals.RouteOfSuitability;
        var (picks, conditions) = (conclude.Picks ?? [], conclude.Conditions ?? []);
        if (Answering.RefusedTogether(instrument, picks) is { } refusal) return refusal;
        if (conditions.Count > 0 && (Instrument != Learning || conditions.Except(_fourConditions, StringComparer.Ordinal).Any())) return Refusals.ConditionsOfLearning;

        (Conclusion, Route, ConcludedAt) = (conclude.Conclusion.Trim(), conclude.Route, now);
        _picks.AddRange(picks);
        _conditions.AddRange(conditions.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return null;
    }

    /// <summary>Codes of the levers that the group chose.</summary>
    public IReadOnlyList<string> ChosenLevers(PublishedInstrument instrument) => [.. _picks.Where(p => instrument.Item(p)!.Dimension == Levers)];

    /// <summary>The four conditions; a later step counts only when the earlier ones are reached.</summary>
    public IReadOnlyList<ConditionView> Staircase(PublishedInstrument instrument)
    {
        if (Instrument != Learning || ConcludedAt is null) return [];
        var counts = true;
        return [.. _fourConditions.Select(code =>
        {
            var reached = _conditions.Contains(code);
            counts = counts && reached;
            return new ConditionView(code, instrument.Text.Dimensions.Single(d => d.Code == code).Label, reached, counts);
        })];
    }

    private static Result<IReadOnlyList<string>> Asked(StartConversationScan start, PublishedInstrument instrument, IReadOnlyList<string> recorded)
    {
        var (all, cards, origins) = (instrument.Text.Items, start.Cards ?? [], start.Origins ?? []);
        if (origins.Count > 0 && instrument.Text.Code != Ending) return Refusals.OriginsOfEnding;
        if (instrument.Text.Code == Ending)
        {
            var mirrored = instrument.Text.Dimensions.Select(d => d.Code).Where(code => code != EndingTalk).ToList();
            origins = [.. origins.Union(recorded, StringComparer.Ordinal)];
            if (origins.Count == 0 || origins.Except(mirrored, StringComparer.Ordinal).Any()) return Refusals.OriginsOfEnding;
            return Result<IReadOnlyList<string>>.Of([.. all.Where(i => i.Dimension == EndingTalk || origins.Contains(i.Dimension)).Select(i => i.Code)]);
        }

        if (instrument.Serves(InstrumentUse.Cards))
        {
            var deck = GuideLibrary.Decks[PromptDeckKind.Reflection];
            if (cards.Count < deck.PickAtLeast || cards.Count > deck.PickAtMost || cards.Distinct(StringComparer.Ordinal).Count() != cards.Count
                || cards.Any(c => instrument.PlaceOf(c) is null)) return Refusals.CardsToChoose;
            return Result<IReadOnlyList<string>>.Of([.. cards.OrderBy(instrument.PlaceOf)]);
        }

        return cards.Count > 0 ? Refusals.CardsToChoose : Result<IReadOnlyList<string>>.Of([.. all.Select(i => i.Code)]);
    }
}

/// <summary>One view on one item.</summary>
/// <param name="Item">Code of the item.</param>
/// <param name="HeldBy">Whose view it is, in the words of the group.</param>
/// <param name="Value">A step of the scale, or a weight.</param>
/// <param name="Words">A remark or an answer in words.</param>
public sealed record KeptView(string Item, string HeldBy, int? Value, string? Words);
