namespace LivingNetworks.LearningLog.Domain;

/// <summary>A facilitator's feel for where energy sits, for themselves alone (EE-8). It has no way to point at a person: its one person is its author.</summary>
/// <remarks>It is no <see cref="SharedItem"/>: it has no audience that could be widened, and nothing that lists, searches, hands over or exports items finds it.</remarks>
public sealed class FacilitatorNote
{
    private FacilitatorNote()
    {
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Its network.</summary>
    public Guid NetworkId { get; private set; }

    /// <summary>Who wrote it, and who alone reads it.</summary>
    public Guid AuthorId { get; private set; }

    /// <summary>The words.</summary>
    public string Text { get; private set; } = "";

    /// <summary>What it is about.</summary>
    public IReadOnlyList<string> Themes { get; private set; } = [];

    /// <summary>What helped or stood in the way.</summary>
    public IReadOnlyList<string> Conditions { get; private set; } = [];

    /// <summary>The encounters in which it was felt.</summary>
    public IReadOnlyList<Guid> SessionIds { get; private set; } = [];

    /// <summary>When it was written.</summary>
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>Keeps a note.</summary>
    public static FacilitatorNote Write(
        Guid id, Guid networkId, Guid authorId, string text, IEnumerable<string> themes, IEnumerable<string> conditions, IEnumerable<Guid> sessionIds, DateTimeOffset now) => new()
        {
            Id = id,
            NetworkId = networkId,
            AuthorId = authorId,
            Text = text.Trim(),
            Themes = Words(themes),
            Conditions = Words(conditions),
            SessionIds = [.. sessionIds.Distinct()],
            WrittenAt = now,
        };

    private static List<string> Words(IEnumerable<string> words) => [.. words.Select(w => w.Trim()).Where(w => w.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
}
