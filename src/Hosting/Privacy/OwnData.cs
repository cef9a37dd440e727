namespace LivingNetworks.Hosting;

/// <summary>Everything that a service keeps of one person as that person may take it along: kind by kind, with nothing that others said.</summary>
/// <remarks>It asks for nobody's place: what somebody wrote stays theirs after they left (CR-6).</remarks>
public sealed class OwnData<TDb>
    where TDb : ServiceDb
{
    private readonly List<OwnPart<TDb>> _parts = [];

    /// <summary>The kinds, in the order in which they are read.</summary>
    public IReadOnlyList<OwnPart<TDb>> Parts => _parts;

    /// <summary>Adds a kind.</summary>
    /// <param name="code">By which programs know it, such as <c>entries</c>.</param>
    /// <param name="title">By which people know it.</param>
    /// <param name="items">The person's own, read one after the other.</param>
    public OwnData<TDb> Part(string code, Text title, Func<TDb, Guid, IAsyncEnumerable<OwnItem>> items)
    {
        _parts.Add(new OwnPart<TDb>(code, title, items));
        return this;
    }
}

/// <summary>One kind of thing.</summary>
public sealed record OwnPart<TDb>(string Code, Text Title, Func<TDb, Guid, IAsyncEnumerable<OwnItem>> Items);

/// <summary>One thing of a person's own.</summary>
/// <param name="At">Since when, or when.</param>
/// <param name="Fields">What it says.</param>
public sealed record OwnItem(DateTimeOffset? At, params IReadOnlyList<OwnField> Fields);

/// <summary>One thing that it says.</summary>
/// <param name="Name">By which programs know it.</param>
/// <param name="Label">By which people know it; null for what only a program can use.</param>
/// <param name="Value">A text, number, day, moment, kind or list; null is left out.</param>
public sealed record OwnField(string Name, Text? Label, object? Value);
