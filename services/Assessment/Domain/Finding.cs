using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Domain;

/// <summary>What a study found. Every network that it follows hears it first, in a session; others only after that.</summary>
public sealed class Finding
{
    private readonly List<Guid> _basedOnIds = [];
    private readonly List<GivenBack> _givenBack = [];

    private Finding()
    {
    }

    /// <summary>The finding.</summary>
    public Guid Id { get; private set; }

    /// <summary>The study.</summary>
    public Guid StudyId { get; private set; }

    /// <summary>What was found.</summary>
    public string Statement { get; private set; } = "";

    /// <summary>Since when it stands there.</summary>
    public DateTimeOffset FormedAt { get; private set; }

    /// <summary>How far it was published; null before.</summary>
    public AudienceLevel? PublishedTo { get; private set; }

    /// <summary>Whether an excerpt under it was taken back.</summary>
    public bool SomethingWithdrawn { get; private set; }

    /// <summary>The excerpts that it stands on.</summary>
    public IReadOnlyList<Guid> BasedOnIds => _basedOnIds;

    /// <summary>Where it was given back.</summary>
    public IReadOnlyList<GivenBack> Returns => _givenBack;

    /// <summary>Forms one; the caller has made sure that the excerpts are approved.</summary>
    public static Finding Form(Guid studyId, string statement, IEnumerable<Guid> excerpts, Guid id, DateTimeOffset now)
    {
        var finding = new Finding { Id = id, StudyId = studyId, Statement = statement.Trim(), FormedAt = now };
        finding._basedOnIds.AddRange(excerpts.Distinct());
        return finding;
    }

    /// <summary>Gives it back to a network in a session that was held after it was formed.</summary>
    public Refusal? GiveBack(GiveBackFinding give, KnownSession? session, DateTimeOffset now)
    {
        if (PublishedTo is not null) return Refusals.StudyStepOver;
        if (give.MayGo is not (AudienceLevel.Inside or AudienceLevel.OuterCircle or AudienceLevel.Open)) return Refusals.StudyReleaseLevel;
        if (_basedOnIds.Count == 0) return Refusals.StudyFindingWithoutGround;
        if (session is not { WasHeld: true } || session.NetworkId != give.NetworkId || session.StartsAt < FormedAt) return Refusals.StudyGivenBackInASession;

        _givenBack.RemoveAll(g => g.NetworkId == give.NetworkId);
        _givenBack.Add(new GivenBack(give.NetworkId, session.SessionId, now, string.IsNullOrWhiteSpace(give.Surprise) ? null : give.Surprise.Trim(), give.MayGo));
        return null;
    }

    /// <summary>Whether it stands on something, and every network heard it.</summary>
    public bool IsGivenBackTo(IReadOnlyList<Guid> networkIds) => _basedOnIds.Count > 0 && networkIds.All(n => _givenBack.Any(g => g.NetworkId == n));

    /// <summary>Lets others read it, as far as every group agreed.</summary>
    public Refusal? Publish(AudienceLevel audience)
    {
        if (_givenBack.Any(g => g.MayGo < audience)) return Refusals.StudyFurtherThanAgreed;
        PublishedTo = audience;
        return null;
    }

    /// <summary>An excerpt is gone.</summary>
    public void Lose(Guid excerptId) => SomethingWithdrawn |= _basedOnIds.Remove(excerptId);

    /// <summary>The finding as an item of one network, for the one policy; null while that network did not hear it.</summary>
    public IAudienced? In(Guid networkId) =>
        _givenBack.FirstOrDefault(g => g.NetworkId == networkId) is { } heard ? new ToldFinding(Id, networkId, PublishedTo ?? AudienceLevel.Inside, heard.At) : null;

    /// <summary>Nobody is its author alone: its own id stands there, which is no person's.</summary>
    private sealed record ToldFinding(Guid AuthorId, Guid NetworkId, AudienceLevel Audience, DateTimeOffset ArisenAt) : IAudienced
    {
        Guid? IAudienced.CircleId => null;

        Guid? IAudienced.AuthorOrganisationId => null;

        IReadOnlyList<Guid> IAudienced.ConfidantIds => [];
    }
}

/// <summary>A finding was given back to a network.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="SessionId">In which session.</param>
/// <param name="At">When that was written down.</param>
/// <param name="Surprise">What surprised.</param>
/// <param name="MayGo">How far the group lets it go.</param>
public sealed record GivenBack(Guid NetworkId, Guid SessionId, DateTimeOffset At, string? Surprise, AudienceLevel MayGo);
