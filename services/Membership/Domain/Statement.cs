using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Domain;

/// <summary>A desire, an urgency, a drive or an expectation in somebody's own words, or in the words that a network shares.</summary>
public sealed class Statement : IAudienced
{
    private Statement()
    {
    }

    public Guid Id { get; private set; }

    public Guid NetworkId { get; private set; }

    public StatementKind Kind { get; private set; }

    public string Wording { get; private set; } = "";

    /// <summary>Who wrote it down; of a shared wording the voice is the network's all the same.</summary>
    public Guid AuthorId { get; private set; }

    /// <summary>The network for a shared wording, the author for one's own; each voice counts its own wordings.</summary>
    public Guid VoiceId { get; private set; }

    public int Number { get; private set; }

    /// <summary>Whether it is the newest wording of its voice.</summary>
    public bool IsCurrent { get; private set; }

    public Guid? SessionId { get; private set; }

    public AudienceLevel Audience { get; private set; }

    public Guid? CircleId { get; private set; }

    public Guid? AuthorOrganisationId { get; private set; }

    public IReadOnlyList<Guid> ConfidantIds { get; private set; } = new List<Guid>();

    public DateTimeOffset ArisenAt { get; private set; }

    /// <summary>Whether the network speaks, not one person.</summary>
    public bool IsShared => VoiceId == NetworkId;

    /// <summary>The wording that a network shares. Beyond its walls only when a session decided so.</summary>
    public static Result<Statement> ByNetwork(
        Guid id, Guid networkId, StatementKind kind, string wording, Guid author, AudienceLevel audience, Guid? sessionId, Statement? before, DateTimeOffset now)
    {
        if (audience < AudienceLevel.Inside) return Refusals.SharedIsInside;
        if (audience > AudienceLevel.Inside && sessionId is null) return Refusals.WideningWithoutSession;

        return Say(id, networkId, kind, wording, author, networkId, audience, null, null, sessionId, before, now);
    }

    /// <summary>One's own words, for oneself unless the author chose more; to a group only for its members.</summary>
    public static Result<Statement> ByPerson(
        Guid id, Guid networkId, StatementKind kind, string wording, Guid author, Guid? authorOrganisationId, AudienceLevel audience, Guid? circleId, Guid? sessionId,
        Statement? before, DateTimeOffset now)
    {
        if (audience == AudienceLevel.Confidant || (audience == AudienceLevel.Circle) != circleId.HasValue) return Refusals.StatementAudience;

        return Say(id, networkId, kind, wording, author, author, audience, circleId, authorOrganisationId, sessionId, before, now);
    }

    private static Statement Say(
        Guid id, Guid networkId, StatementKind kind, string wording, Guid author, Guid voice, AudienceLevel audience, Guid? circleId, Guid? authorOrganisationId,
        Guid? sessionId, Statement? before, DateTimeOffset now)
    {
        if (before is not null) before.IsCurrent = false;
        return new Statement
        {
            Id = id, NetworkId = networkId, Kind = kind, Wording = wording.Trim(), AuthorId = author, VoiceId = voice, Number = (before?.Number ?? 0) + 1, IsCurrent = true,
            Audience = audience, CircleId = circleId, AuthorOrganisationId = authorOrganisationId, SessionId = sessionId, ArisenAt = now,
        };
    }
}
