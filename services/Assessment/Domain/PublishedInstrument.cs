using System.Collections.Frozen;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Measurement;

namespace LivingNetworks.Assessment.Domain;

/// <summary>One published version of a questionnaire, with what scoring needs.</summary>
public sealed class PublishedInstrument
{
    private readonly FrozenDictionary<string, int> _places;

    /// <summary>Reads a published version.</summary>
    public PublishedInstrument(InstrumentView text)
    {
        Text = text;
        _places = text.Items.Select((item, place) => (item.Code, place)).ToFrozenDictionary(i => i.Code, i => i.place, StringComparer.Ordinal);
        ItemsOf = text.Items.ToLookup(i => i.Dimension, StringComparer.Ordinal);
    }

    /// <summary>Everything that people read of it.</summary>
    public InstrumentView Text { get; }

    /// <summary>The items of each dimension.</summary>
    public ILookup<string, ItemView> ItemsOf { get; }

    /// <summary>The scale on which people answer; not every questionnaire has five steps.</summary>
    public Scale Answers => new(Text.Scale[0].Value, Text.Scale[^1].Value, Text.Scale.Count);

    /// <summary>The same steps from 0 to 100, as results are shown.</summary>
    public Scale Shown => Scale.Hundred with { Steps = Text.Scale.Count };

    /// <summary>Whether it can be used so.</summary>
    public bool Serves(InstrumentUse use) => Text.Uses.Contains(use);

    /// <summary>An item by its code; null for an unknown one.</summary>
    public ItemView? Item(string code) => PlaceOf(code) is { } place ? Text.Items[place] : null;

    /// <summary>Whether it has a dimension.</summary>
    public bool Measures(string dimension) => Text.Dimensions.Any(d => d.Code == dimension);

    /// <summary>Where an item stands in the questionnaire; null for an unknown one.</summary>
    public int? PlaceOf(string item) => _places.TryGetValue(item, out var place) ? place : null;

    /// <summary>Whether a value is one of the steps.</summary>
    public bool HasStep(int value) => Text.Scale.Any(a => a.Value == value);
}
