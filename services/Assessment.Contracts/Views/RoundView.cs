using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>A round of one questionnaire in one network, as the reader may see it.</summary>
/// <param name="Id">The round.</param>
/// <param name="NetworkId">Where it is held.</param>
/// <param name="Instrument">Code of the questionnaire.</param>
/// <param name="InstrumentVersion">Its version.</param>
/// <param name="Moment">When in the life of the network.</param>
/// <param name="State">Where it is in its life.</param>
/// <param name="OpensAt">Planned opening.</param>
/// <param name="ClosesAt">Planned closing.</param>
/// <param name="ClosedOn">The day it closed; null before.</param>
/// <param name="DialogueSessionId">The session in which the results are talked through; null for an imported round and for readers outside.</param>
/// <param name="DialogueStartsAt">When that session starts; null as above.</param>
/// <param name="DialogueIsCancelled">Whether that session was called off, so that another one has to be chosen.</param>
/// <param name="InterventionNote">What was done differently before this round; inside only.</param>
/// <param name="Answers">How many people answered; null while fewer than five did, and for readers outside until release.</param>
/// <param name="Invited">How many people can answer; null before opening and for readers outside.</param>
/// <param name="Reading">What the network made of the results; inside only.</param>
/// <param name="Released">Codes of the dimensions that the network released to its outer circle.</param>
/// <param name="IsImported">Whether the round was held before the network came to this platform.</param>
/// <param name="Groups">The groups of which each person may choose one when answering; empty where there are none.</param>
/// <param name="FewestAnswers">The fewest answers behind any figure.</param>
/// <param name="RemindedAt">When everybody was last reminded of it; null where that never happened and for readers outside.</param>
/// <param name="Guidance">Short advice that fits the state, such as to talk together where the network is small.</param>
/// <param name="Version">For the next edit.</param>
public sealed record RoundView(
    Guid Id, Guid NetworkId, string Instrument, int InstrumentVersion, RoundMoment Moment, RoundState State, DateTimeOffset OpensAt, DateTimeOffset ClosesAt,
    DateOnly? ClosedOn, Guid? DialogueSessionId, DateTimeOffset? DialogueStartsAt, bool DialogueIsCancelled, string? InterventionNote, int? Answers, int? Invited,
    ReadingView? Reading, IReadOnlyList<string> Released, bool IsImported, IReadOnlyList<string> Groups, int FewestAnswers, DateTimeOffset? RemindedAt, IReadOnlyList<Text> Guidance, long Version)
{
    /// <summary>The questions of the network's own that this round asks; empty before opening, where there are none, and for readers outside.</summary>
    public IReadOnlyList<OwnItemView> OwnItems { get; init; } = [];

    /// <summary>Questions in other languages than Dutch and English; empty as above.</summary>
    public IReadOnlyList<TranslationView> Translations { get; init; } = [];

    /// <summary>The languages of these.</summary>
    public IReadOnlyList<LanguageView> Languages { get; init; } = [];

    /// <summary>The facilitator whom the questions are about, by that person's own choice; null for every other round and for readers outside.</summary>
    public Guid? AboutPersonId { get; init; }

    /// <summary>How many sheets there are on paper; null where there are none and for readers outside.</summary>
    public int? PaperSheets { get; init; }
}

/// <summary>What the network made of the results, in its own words.</summary>
/// <param name="SessionId">The session in which it was talked about.</param>
/// <param name="MadeOfIt">What the group made of it.</param>
/// <param name="Surprises">What surprised; may be absent.</param>
/// <param name="Actions">What it will do; may be absent.</param>
public sealed record ReadingView(Guid SessionId, string MadeOfIt, string? Surprises, string? Actions);

/// <summary>The rounds of one network, newest first.</summary>
/// <param name="NetworkId">The network that was asked for.</param>
/// <param name="Rounds">Those that the reader may see; empty for an outsider.</param>
public sealed record RoundsOfNetworkView(Guid NetworkId, Page<RoundView> Rounds);

/// <summary>A round that waits for the caller's own answer.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="NetworkId">Where it is held.</param>
/// <param name="Instrument">Code of the questionnaire.</param>
/// <param name="InstrumentVersion">Its version.</param>
/// <param name="Moment">When in the life of the network.</param>
/// <param name="ClosesAt">Planned closing.</param>
/// <param name="DialogueStartsAt">When the results are talked through.</param>
/// <param name="IAnswered">Whether the caller answered; nobody else can ask this.</param>
public sealed record MyOpenRoundView(
    Guid RoundId, Guid NetworkId, string Instrument, int InstrumentVersion, RoundMoment Moment, DateTimeOffset ClosesAt, DateTimeOffset? DialogueStartsAt, bool IAnswered);
