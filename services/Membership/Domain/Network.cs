using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Domain;

/// <summary>A living learning network: people who want something to be different and find out how by doing it. Nobody owns it.</summary>
public sealed class Network : IVersioned
{
    private readonly List<Origin> _origins = [];
    private readonly List<Motto> _mottos = [];

    private Network()
    {
    }

    public Guid Id { get; private set; }

    public string Name { get; private set; } = "";

    public NetworkState State { get; private set; }

    public CreatedFrom CreatedFrom { get; private set; }

    public Guid CreatedBy { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public string? Shape { get; private set; }

    public NetworkForm Form { get; private set; }

    public NetworkScale? Scale { get; private set; }

    public string? Sector { get; private set; }

    public Governance? Governance { get; private set; }

    public NetworkWeight? Weight { get; private set; }

    public NetworkPace? Pace { get; private set; }

    public List<string> Languages { get; private set; } = [];

    public List<string> Themes { get; private set; } = [];

    public DateOnly? StartedOn { get; private set; }

    public DatePrecision StartedPrecision { get; private set; }

    public int? HorizonMonths { get; private set; }

    public DateOnly? HorizonReviewOn { get; private set; }

    public OpennessMode Openness { get; private set; }

    public string? OpennessWhy { get; private set; }

    public DateOnly? OpennessReviewOn { get; private set; }

    /// <summary>How somebody outside gets in touch, in the network's own words.</summary>
    public string? ContactForOutside { get; private set; }

    public HistoryForNewcomers HistoryForNewcomers { get; private set; }

    public DateTimeOffset? EndingProposedAt { get; private set; }

    public List<EndingReason> ProposedReasons { get; private set; } = [];

    public Conclusion? Conclusion { get; private set; }

    public IReadOnlyList<Origin> Origins => _origins;

    public IReadOnlyList<Motto> Mottos => _mottos;

    public long Version { get; private set; }

    /// <summary>Whether the network came to an end; what it agreed on changes no more.</summary>
    public bool HasEnded => State is NetworkState.Concluded or NetworkState.FadedOut;

    public static Network Spark(Guid id, string name, NetworkForm form, IEnumerable<string>? languages, Guid createdBy, DateTimeOffset now) => new()
    {
        Id = id,
        Name = name.Trim(),
        Form = form,
        State = NetworkState.Spark,
        CreatedFrom = CreatedFrom.Spark,
        Languages = LanguagesOf(languages),
        CreatedBy = createdBy,
        CreatedAt = now,
    };

    /// <summary>A network that already lives comes in as it is: no talk, no plan and no welcome is asked afterwards.</summary>
    public static Network BringOnBoard(
        Guid id, string name, NetworkForm form, DateOnly startedOn, DatePrecision precision, int? horizonMonths, IEnumerable<string>? languages, Guid createdBy, DateTimeOffset now)
    {
        var network = Spark(id, name, form, languages, createdBy, now);
        (network.State, network.CreatedFrom) = (NetworkState.Alive, CreatedFrom.Existing);
        (network.StartedOn, network.StartedPrecision, network.HorizonMonths) = (startedOn, precision, horizonMonths);
        return network;
    }

    public Refusal? Describe(
        string? name, string? shape, NetworkForm? form, NetworkScale? scale, string? sector, Governance? governance, NetworkWeight? weight, NetworkPace? pace,
        IEnumerable<string>? languages, IEnumerable<string>? themes, string? contactForOutside = null)
    {
        if (HasEnded) return Refusals.NetworkHasEnded;

        if (!string.IsNullOrWhiteSpace(name)) Name = name.Trim();
        (Shape, Form, Scale, Sector) = (shape ?? Shape, form ?? Form, scale ?? Scale, sector ?? Sector);
        (Governance, Weight, Pace) = (governance ?? Governance, weight ?? Weight, pace ?? Pace);
        if (contactForOutside is not null) ContactForOutside = contactForOutside.Trim() is { Length: > 0 } contact ? contact : null;
        if (languages is not null) Languages = LanguagesOf(languages);
        if (themes is not null) Themes = [.. themes.Select(t => t.Trim()).Where(t => t.Length > 0).Distinct()];
        return null;
    }

    public Refusal? SetOrigins(IReadOnlyList<OriginShare> origins)
    {
        if (HasEnded) return Refusals.NetworkHasEnded;
        if (origins.Select(o => o.Kind).Distinct().Count() < origins.Count) return Refusals.OriginTwice;

        var reviewed = _origins.ToDictionary(o => o.Kind);
        _origins.RemoveAll(o => origins.All(share => share.Kind != o.Kind));
        foreach (var share in origins)
        {
            if (reviewed.TryGetValue(share.Kind, out var known)) known.Weigh(share.Weight, share.ImposedDetails);
            else _origins.Add(new Origin(share.Kind, share.Weight, share.ImposedDetails));
        }

        return null;
    }

    public Refusal? ReviewOrigin(OriginKind kind, StillHolds stillHolds, DateTimeOffset now)
    {
        if (HasEnded) return Refusals.NetworkHasEnded;
        if (_origins.Find(o => o.Kind == kind) is not { } origin) return Refusals.OriginUnknown;

        origin.Review(stillHolds, now);
        return null;
    }

    public Refusal? Explore() => Move(NetworkState.Exploring, NetworkState.Spark);

    public Refusal? BeginForming() => Move(NetworkState.Forming, NetworkState.Exploring);

    public Refusal? BringToLife(DateOnly startedOn)
    {
        if (Move(NetworkState.Alive, NetworkState.Forming) is { } refusal) return refusal;

        StartedOn = startedOn;
        return null;
    }

    public Refusal? Rest() => Move(NetworkState.Resting, NetworkState.Alive);

    public Refusal? Rekindle()
    {
        if (Move(NetworkState.Alive, NetworkState.Resting, NetworkState.FadedOut) is { } refusal) return refusal;

        (Conclusion, EndingProposedAt) = (null, null);
        return null;
    }

    public Refusal? ProposeEnding(IEnumerable<EndingReason>? reasons, DateTimeOffset now)
    {
        if (HasEnded) return Refusals.NetworkHasEnded;

        (EndingProposedAt, ProposedReasons) = (now, [.. (reasons ?? []).Distinct()]);
        return null;
    }

    /// <summary>Ends the network. On purpose it needs the harvest; a network that faded may still be concluded on purpose afterwards.</summary>
    public Refusal? Conclude(Conclusion conclusion, HeldSession? harvest)
    {
        if (State == NetworkState.Concluded) return Refusals.NetworkHasEnded;
        if (State == NetworkState.FadedOut && conclusion.Kind == ConclusionKind.FadedOut) return Refusals.NetworkHasEnded;
        if (conclusion.Kind == ConclusionKind.OnPurpose && harvest is null) return Refusals.EndingWithoutHarvest;

        Conclusion = conclusion;
        State = conclusion.Kind == ConclusionKind.FadedOut ? NetworkState.FadedOut : NetworkState.Concluded;
        return null;
    }

    public Refusal? SetOpenness(OpennessMode mode, string? why, DateOnly? reviewOn)
    {
        if (HasEnded) return Refusals.NetworkHasEnded;

        (Openness, OpennessWhy, OpennessReviewOn) = (mode, why, reviewOn);
        return null;
    }

    public Refusal? SetHistoryForNewcomers(HistoryForNewcomers choice)
    {
        if (HasEnded) return Refusals.NetworkHasEnded;

        HistoryForNewcomers = choice;
        return null;
    }

    public Refusal? SetHorizon(int months, DateOnly? reviewOn)
    {
        if (HasEnded) return Refusals.NetworkHasEnded;

        (HorizonMonths, HorizonReviewOn) = (months, reviewOn);
        return null;
    }

    public Refusal? DiscoverMotto(Guid id, string wording, DateOnly discoveredOn)
    {
        if (HasEnded) return Refusals.NetworkHasEnded;
        if (_mottos.Any(m => string.Equals(m.Wording, wording.Trim(), StringComparison.OrdinalIgnoreCase))) return Refusals.MottoKnown;

        _mottos.Add(new Motto(id, wording.Trim(), discoveredOn));
        return null;
    }

    private Refusal? Move(NetworkState to, params ReadOnlySpan<NetworkState> from)
    {
        if (!from.Contains(State)) return Refusals.NotThisStep(State, to);

        State = to;
        return null;
    }

    private static List<string> LanguagesOf(IEnumerable<string>? languages)
    {
        List<string> chosen = [.. (languages ?? []).Select(l => l.Trim().ToLowerInvariant()).Where(l => l.Length > 0).Distinct()];
        return chosen.Count > 0 ? chosen : [Hosting.Languages.Nl];
    }
}

/// <summary>From what the network springs, with its weight and whether it still holds.</summary>
public sealed class Origin
{
    private Origin()
    {
    }

    internal Origin(OriginKind kind, int weight, string? imposedDetails)
    {
        Kind = kind;
        Weigh(weight, imposedDetails);
    }

    public OriginKind Kind { get; private set; }

    public int Weight { get; private set; }

    /// <summary>By whom, on what condition and with what sanction; for an imposed origin only.</summary>
    public string? ImposedDetails { get; private set; }

    public StillHolds StillHolds { get; private set; }

    public DateTimeOffset? ReviewedAt { get; private set; }

    internal void Weigh(int weight, string? imposedDetails) => (Weight, ImposedDetails) = (weight, Kind == OriginKind.Imposed ? imposedDetails : null);

    internal void Review(StillHolds stillHolds, DateTimeOffset now) => (StillHolds, ReviewedAt) = (stillHolds, now);
}

/// <summary>A phrase that sums up the common ground that was discovered.</summary>
public sealed class Motto
{
    private Motto()
    {
    }

    internal Motto(Guid id, string wording, DateOnly discoveredOn) => (Id, Wording, DiscoveredOn) = (id, wording, discoveredOn);

    public Guid Id { get; private set; }

    public string Wording { get; private set; } = "";

    public DateOnly DiscoveredOn { get; private set; }
}

/// <summary>How and why a network ended.</summary>
public sealed class Conclusion
{
    private Conclusion()
    {
    }

    public Conclusion(
        ConclusionKind kind, IEnumerable<EndingReason> reasons, DateTimeOffset concludedAt, Guid? decidedInSessionId, Guid? harvestSessionId, string? handover,
        Guid? successorNetworkId, int retentionMonths)
    {
        (Kind, Reasons, ConcludedAt, DecidedInSessionId) = (kind, [.. reasons.Distinct()], concludedAt, decidedInSessionId);
        (HarvestSessionId, Handover, SuccessorNetworkId, RetentionMonths) = (harvestSessionId, handover, successorNetworkId, retentionMonths);
    }

    public ConclusionKind Kind { get; private set; }

    public List<EndingReason> Reasons { get; private set; } = [];

    public DateTimeOffset ConcludedAt { get; private set; }

    public Guid? DecidedInSessionId { get; private set; }

    public Guid? HarvestSessionId { get; private set; }

    public string? Handover { get; private set; }

    public Guid? SuccessorNetworkId { get; private set; }

    public int RetentionMonths { get; private set; }
}
