using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Domain;

/// <summary>A scan that somebody fills in for themself. Nobody else reads it until they say so, and nothing is ever added up.</summary>
/// <remarks>It belongs to no network, so that nobody reads it for being inside one: only its author, and who the author named.</remarks>
public sealed class SelfScan : IVersioned, IAudienced
{
    private readonly List<OwnAnswer> _answers = [];

    private SelfScan()
    {
    }

    /// <summary>The scan.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public Guid AuthorId { get; private set; }

    /// <summary>Code of the instrument.</summary>
    public string Instrument { get; private set; } = "";

    /// <summary>Its version.</summary>
    public int InstrumentVersion { get; private set; }

    /// <summary>When it was started.</summary>
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <inheritdoc/>
    public AudienceLevel Audience { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<Guid> ConfidantIds { get; private set; } = [];

    /// <inheritdoc/>
    public Guid? AuthorOrganisationId { get; private set; }

    /// <summary>What was kept.</summary>
    public IReadOnlyList<OwnAnswer> Answers => _answers;

    /// <inheritdoc/>
    public long Version { get; private set; }

    Guid IAudienced.NetworkId => Guid.Empty;

    Guid? IAudienced.CircleId => null;

    DateTimeOffset IAudienced.ArisenAt => StartedAt;

    /// <summary>Starts a scan.</summary>
    public static Result<SelfScan> Start(PublishedInstrument instrument, Guid me, Guid id, DateTimeOffset now)
    {
        if (!instrument.Serves(InstrumentUse.PrivateScan)) return Refusals.NotForOneself;
        return new SelfScan { Id = id, AuthorId = me, Instrument = instrument.Text.Code, InstrumentVersion = instrument.Text.Version, StartedAt = now, ChangedAt = now, Audience = AudienceLevel.Own };
    }

    /// <summary>Keeps answers beside those that were kept before; one that says nothing is taken away.</summary>
    public Refusal? Answer(PublishedInstrument instrument, IReadOnlyList<ScanAnswer> answers, DateTimeOffset now)
    {
        foreach (var answer in answers)
        {
            if (Answering.Refused(instrument, answer.Item, answer.Value, answer.Words) is { } refusal) return refusal;
        }

        var kept = _answers.ToDictionary(a => a.Item, StringComparer.Ordinal);
        foreach (var answer in answers)
        {
            if (answer.Value is null && string.IsNullOrWhiteSpace(answer.Words)) kept.Remove(answer.Item);
            else kept[answer.Item] = new OwnAnswer(answer.Item, answer.Value, string.IsNullOrWhiteSpace(answer.Words) ? null : answer.Words.Trim());
        }

        if (Answering.RefusedTogether(instrument, [.. kept.Values.Where(a => a.Value is not null && instrument.Item(a.Item)!.Answer == AnswerKind.Pick).Select(a => a.Item)]) is { } tooMany) return tooMany;
        _answers.Clear();
        _answers.AddRange(kept.Values.OrderBy(a => instrument.PlaceOf(a.Item)));
        ChangedAt = now;
        return null;
    }

    /// <summary>Shows it to fellow facilitators, or to nobody any more.</summary>
    public void ShareWith(IReadOnlyList<Guid> fellows) =>
        (Audience, ConfidantIds, AuthorOrganisationId) = (fellows.Count > 0 ? AudienceLevel.Confidant : AudienceLevel.Own, fellows, null);

    /// <summary>Shows it to the contact of one's own organisation.</summary>
    public void ShareWithHomeBase(Guid organisation) => (Audience, ConfidantIds, AuthorOrganisationId) = (AudienceLevel.HomeBase, [], organisation);
}

/// <summary>One kept answer.</summary>
/// <param name="Item">Code of the item.</param>
/// <param name="Value">A step of the scale, or 1 for what is chosen.</param>
/// <param name="Words">In one's own words.</param>
public sealed record OwnAnswer(string Item, int? Value, string? Words);
