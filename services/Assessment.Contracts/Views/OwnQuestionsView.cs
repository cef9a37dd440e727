using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>The questions that a network adds to a questionnaire, with its wordings in other languages.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="Instrument">Code of the questionnaire.</param>
/// <param name="Number">Which version of the network's own this is; 0 before there is any.</param>
/// <param name="IsUsed">Whether a round was opened with it, so that the next change makes a new version.</param>
/// <param name="Items">The network's own questions, in order.</param>
/// <param name="Translations">Wordings in other languages than Dutch and English.</param>
/// <param name="Languages">The languages that can be added.</param>
/// <param name="MayChange">Whether the reader can change them.</param>
/// <param name="Version">For the next edit; null before there is any.</param>
public sealed record OwnQuestionsView(
    Guid NetworkId, string Instrument, int Number, bool IsUsed, IReadOnlyList<OwnItemView> Items, IReadOnlyList<TranslationView> Translations,
    IReadOnlyList<LanguageView> Languages, bool MayChange, long? Version);

/// <summary>One question of a network's own.</summary>
/// <param name="Code">Such as <c>OWN-1</c>; the same words have the same code in every version.</param>
/// <param name="Text">The question.</param>
/// <param name="IsOpen">Whether people answer in their own words.</param>
public sealed record OwnItemView(string Code, Text Text, bool IsOpen);

/// <summary>A question in another language.</summary>
/// <param name="Item">Code of the question.</param>
/// <param name="Language">Such as <c>fy</c>.</param>
/// <param name="Words">The question.</param>
public sealed record TranslationView(string Item, string Language, string Words);

/// <summary>A language that questions can be worded in.</summary>
/// <param name="Code">Such as <c>fy</c> (BCP 47).</param>
/// <param name="Name">What its speakers call it.</param>
/// <param name="IsRightToLeft">Whether it is written from right to left.</param>
public sealed record LanguageView(string Code, string Name, bool IsRightToLeft);

/// <summary>The result of one question of the network's own in one round.</summary>
/// <param name="Item">The question.</param>
/// <param name="Figures">Its figures, or the reason why not; null for an open question.</param>
/// <param name="Words">What was answered to an open question, in random order; empty where withheld.</param>
/// <param name="WordsWithheld">Why there are no words of an open question; null where they are shown, and for a question on the scale.</param>
public sealed record OwnResultView(OwnItemView Item, DimensionResultView? Figures, IReadOnlyList<string> Words, Withheld? WordsWithheld);

/// <summary>The change of one question of the network's own that both rounds asked in the same words.</summary>
/// <param name="Item">The question.</param>
/// <param name="Change">The change.</param>
public sealed record OwnChangeView(OwnItemView Item, DimensionChangeView Change);
