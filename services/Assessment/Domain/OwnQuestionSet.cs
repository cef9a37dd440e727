using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Domain;

/// <summary>One version of what a network adds to a questionnaire: questions of its own, and wordings in other languages. Used in a round, it never changes.</summary>
/// <remarks>Each question on the scale is a figure of its own, never part of one of the questionnaire's: two unlike questions have no mean worth telling, and
/// the questionnaire stays comparable.</remarks>
public sealed class OwnQuestionSet : IVersioned
{
    /// <summary>How the codes of a network's own questions begin; no questionnaire has such codes.</summary>
    public const string Prefix = "OWN-";

    /// <summary>Dutch and English are there from the start.</summary>
    public static readonly IReadOnlyList<LanguageView> Languages =
    [
        new("ar", "العربية", true), new("bg", "Български", false), new("de", "Deutsch", false), new("es", "Español", false), new("fa", "فارسی", true),
        new("fr", "Français", false), new("fy", "Frysk", false), new("it", "Italiano", false), new("pap", "Papiamentu", false), new("pl", "Polski", false),
        new("pt", "Português", false), new("ro", "Română", false), new("ru", "Русский", false), new("so", "Soomaali", false), new("ti", "ትግርኛ", false),
        new("tr", "Türkçe", false), new("uk", "Українська", false), new("zh", "中文", false),
    ];

    private const int OpenAtMost = 1;

    private readonly List<AskedQuestion> _items = [];
    private readonly List<Translation> _translations = [];

    private OwnQuestionSet()
    {
    }

    /// <summary>This version.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose.</summary>
    public Guid NetworkId { get; private set; }

    /// <summary>Code of the questionnaire that they are added to.</summary>
    public string Instrument { get; private set; } = "";

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether a round was opened with it.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>The highest number that a question ever had, in any version: no code comes back for other words.</summary>
    public int LastItem { get; private set; }

    /// <summary>The questions, in order.</summary>
    public IReadOnlyList<AskedQuestion> Items => _items;

    /// <summary>Wordings in other languages.</summary>
    public IReadOnlyList<Translation> Translations => _translations;

    /// <inheritdoc/>
    public long Version { get; private set; }

    /// <summary>The first version, with nothing in it.</summary>
    public static OwnQuestionSet First(Guid networkId, string instrument, Guid id) => new() { Id = id, NetworkId = networkId, Instrument = instrument, Number = 1 };

    /// <summary>The version after one that was used, with the same in it.</summary>
    public OwnQuestionSet Next(Guid id)
    {
        var next = new OwnQuestionSet { Id = id, NetworkId = NetworkId, Instrument = Instrument, Number = Number + 1, LastItem = LastItem };
        next._items.AddRange(_items.Select(i => i with { }));
        next._translations.AddRange(_translations.Select(t => t with { }));
        return next;
    }

    /// <summary>Puts other questions in the place of those that are there; the same words keep the code that they had in any version.</summary>
    public Refusal? Ask(IReadOnlyList<OwnQuestion> questions, IEnumerable<AskedQuestion> askedBefore)
    {
        if (IsUsed) throw new InvalidOperationException("This version was used in a round.");
        List<(string Nl, string En, bool IsOpen)> asked = [.. questions.Select(q => (q.Nl.Trim(), q.En.Trim(), q.IsOpen))];
        if (asked.Any(q => !IsOneLine(q.Nl) || !IsOneLine(q.En))) return Refusals.OwnQuestionUnclear;
        if (asked.Select(q => q.Nl.ToUpperInvariant()).Distinct().Count() < asked.Count || asked.Select(q => q.En.ToUpperInvariant()).Distinct().Count() < asked.Count) return Refusals.OwnQuestionTwice;
        if (asked.Count(q => q.IsOpen) > OpenAtMost) return Refusals.OneOpenQuestion;

        var known = askedBefore.Concat(_items).ToList();
        _items.Clear();
        _items.AddRange(asked.Select(q => known.Find(k => (k.Nl, k.En, k.IsOpen) == q) is { } same ? same with { } : new AskedQuestion(Prefix + ++LastItem, q.Nl, q.En, q.IsOpen)));
        _translations.RemoveAll(t => t.Item.StartsWith(Prefix, StringComparison.Ordinal) && _items.All(i => i.Code != t.Item));
        return null;
    }

    /// <summary>Words a question in another language, or takes that wording away.</summary>
    public Refusal? Translate(PublishedInstrument instrument, string item, string language, string? words)
    {
        if (IsUsed) throw new InvalidOperationException("This version was used in a round.");
        if (instrument.Item(item) is null && _items.All(i => i.Code != item)) return Refusals.NothingToTranslate;
        if (Languages.All(l => l.Code != language)) return Refusals.UnknownLanguage;
        var line = words?.Trim() ?? "";
        if (line.Length > 0 && !IsOneLine(line)) return Refusals.WordingUnclear;

        _translations.RemoveAll(t => t.Item == item && t.Language == language);
        if (line.Length > 0) _translations.Add(new Translation(item, language, line));
        return null;
    }

    /// <summary>A round is opened with it.</summary>
    public void Use() => IsUsed = true;

    /// <summary>A questionnaire as a network asks it: its own dimensions untouched, and one more for each question of the network's own on the scale.</summary>
    public PublishedInstrument On(PublishedInstrument instrument)
    {
        var onScale = _items.Where(i => !i.IsOpen).ToList();
        return onScale.Count == 0 ? instrument : new PublishedInstrument(instrument.Text with
        {
            Dimensions = [.. instrument.Text.Dimensions, .. onScale.Select(i => new DimensionView(i.Code, i.Text, i.Text))],
            Items = [.. instrument.Text.Items, .. onScale.Select(i => new ItemView(i.Code, i.Code, i.Text, IsReversed: false))],
        });
    }

    private static bool IsOneLine(string text) => text.Length > 0 && !text.Any(char.IsControl);
}

/// <summary>A question of a network's own.</summary>
/// <param name="Code">Such as <c>OWN-1</c>.</param>
/// <param name="Nl">In Dutch.</param>
/// <param name="En">In English.</param>
/// <param name="IsOpen">Whether people answer in their own words.</param>
public sealed record AskedQuestion(string Code, string Nl, string En, bool IsOpen)
{
    /// <summary>The question in both languages of the platform.</summary>
    public Text Text => new(Nl, En);

    /// <summary>As it is shown.</summary>
    public OwnItemView View => new(Code, Text, IsOpen);
}

/// <summary>A question in another language.</summary>
/// <param name="Item">Code of the question.</param>
/// <param name="Language">Such as <c>fy</c>.</param>
/// <param name="Words">The question.</param>
public sealed record Translation(string Item, string Language, string Words);
