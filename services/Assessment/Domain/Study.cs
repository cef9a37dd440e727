using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Domain;

/// <summary>A study that follows networks. Once it asks people nothing of it changes: they agreed to this text and these readers.</summary>
/// <remarks>A consent is a belonging of its own (<see cref="Standing.StudyConsent"/>), like everything else that says who reads what.</remarks>
public sealed class Study : IVersioned
{
    private readonly List<string> _questions = [];
    private readonly List<Guid> _networkIds = [];
    private readonly List<Guid> _researcherIds = [];

    private Study()
    {
    }

    /// <summary>The study.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who designed it.</summary>
    public Guid DesignerId { get; private set; }

    /// <summary>What it is called.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What it wants to know.</summary>
    public IReadOnlyList<string> Questions => _questions;

    /// <summary>What people are asked to agree to, in Dutch.</summary>
    public string ConsentTextNl { get; private set; } = "";

    /// <summary>The same in English.</summary>
    public string ConsentTextEn { get; private set; } = "";

    /// <summary>The networks that it follows.</summary>
    public IReadOnlyList<Guid> NetworkIds => _networkIds;

    /// <summary>Who reads for it.</summary>
    public IReadOnlyList<Guid> ResearcherIds => _researcherIds;

    /// <summary>Where it is in its life.</summary>
    public StudyState State { get; private set; }

    /// <summary>When it was designed.</summary>
    public DateTimeOffset DesignedAt { get; private set; }

    /// <summary>Since when it asks people.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <inheritdoc/>
    public long Version { get; private set; }

    /// <summary>Designs a study; the caller has made sure that the researchers are researchers there.</summary>
    public static Study Design(DesignStudy design, Guid designer, Guid id, DateTimeOffset now)
    {
        var study = new Study
        {
            Id = id,
            DesignerId = designer,
            Title = design.Title.Trim(),
            ConsentTextNl = design.ConsentTextNl.Trim(),
            ConsentTextEn = design.ConsentTextEn.Trim(),
            DesignedAt = now,
        };
        study._questions.AddRange(design.Questions.Select(q => q.Trim()));
        study._networkIds.AddRange(design.NetworkIds.Distinct());
        study._researcherIds.AddRange(design.ResearcherIds.Distinct());
        return study;
    }

    /// <summary>Asks people from now on; says who may read what those who agree tell the outer circle.</summary>
    public Result<IReadOnlyList<BelongingFact>> Open(DateTimeOffset now)
    {
        if (State != StudyState.Designed) return Refusals.StudyOpenedAlready;

        (State, OpenedAt) = (StudyState.Open, now);
        return Result<IReadOnlyList<BelongingFact>>.Of(Readers(until: null, version: 1));
    }

    /// <summary>Ends it; says who reads for it no longer.</summary>
    public Result<IReadOnlyList<BelongingFact>> Close(DateTimeOffset now)
    {
        if (State == StudyState.Closed) return Refusals.StudyClosed;

        (State, ClosedAt) = (StudyState.Closed, now);
        return Result<IReadOnlyList<BelongingFact>>.Of(OpenedAt is null ? [] : Readers(until: now, version: 2));
    }

    private List<BelongingFact> Readers(DateTimeOffset? until, long version) =>
        [.. from network in _networkIds
            from researcher in _researcherIds
            select new BelongingFact(researcher, network, Standing.StudyReader, Id, OpenedAt!.Value, until, OpenedAt.Value, version)];
}
