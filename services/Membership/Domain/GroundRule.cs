using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Domain;

/// <summary>Something that the people of a network agreed on among themselves, kept alive by repeating it; nobody signs it.</summary>
public sealed class GroundRule : IVersioned
{
    private readonly List<Reaffirmation> _reaffirmations = [];

    private GroundRule()
    {
    }

    public Guid Id { get; private set; }

    public Guid NetworkId { get; private set; }

    public RuleKind Kind { get; private set; }

    public string? WordingNl { get; private set; }

    public string? WordingEn { get; private set; }

    public RuleState State { get; private set; }

    public Guid ProposedBy { get; private set; }

    public DateTimeOffset ProposedAt { get; private set; }

    public Guid? AdoptedInSessionId { get; private set; }

    public DateTimeOffset? AdoptedAt { get; private set; }

    /// <summary>The wording that took its place.</summary>
    public Guid? RevisedIntoId { get; private set; }

    public IReadOnlyList<Reaffirmation> Reaffirmations => _reaffirmations;

    public long Version { get; private set; }

    /// <summary>Whether it holds now.</summary>
    public bool Holds => State is RuleState.Adopted or RuleState.Reaffirmed;

    public static Result<GroundRule> Propose(Guid id, Guid networkId, RuleKind kind, string? nl, string? en, Guid proposedBy, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(nl) && string.IsNullOrWhiteSpace(en)) return CommonRefusals.Empty("wordingNl");

        return new GroundRule
        {
            Id = id, NetworkId = networkId, Kind = kind, WordingNl = Clean(nl), WordingEn = Clean(en), ProposedBy = proposedBy, ProposedAt = now,
        };
    }

    public Refusal? Adopt(HeldSession session)
    {
        if (State != RuleState.Suggested) return Refusals.RuleNotSuggested;
        if (session.CouldAdopt() is { } refusal) return refusal;

        (State, AdoptedInSessionId, AdoptedAt) = (RuleState.Adopted, session.Id, session.HeldAt);
        return null;
    }

    public Refusal? Reaffirm(HeldSession session)
    {
        if (!Holds) return Refusals.RuleDoesNotHold;
        if (session.CouldAdopt() is { } refusal) return refusal;
        if (_reaffirmations.Any(r => r.SessionId == session.Id)) return Refusals.TalkedThroughThere;

        _reaffirmations.Add(new Reaffirmation(session.Id, session.HeldAt!.Value));
        State = RuleState.Reaffirmed;
        return null;
    }

    /// <summary>Another wording takes its place; the earlier one stays in the history.</summary>
    public Result<GroundRule> Revise(Guid newId, string? nl, string? en, Guid by, HeldSession session, DateTimeOffset now)
    {
        if (!Holds) return Refusals.RuleDoesNotHold;
        if (session.CouldAdopt() is { } refusal) return refusal;

        var next = Propose(newId, NetworkId, Kind, nl, en, by, now);
        if (next.IsRefused(out var unclear)) return unclear;
        (next.Value.State, next.Value.AdoptedInSessionId, next.Value.AdoptedAt) = (RuleState.Adopted, session.Id, session.HeldAt);
        (State, RevisedIntoId) = (RuleState.Revised, newId);
        return next;
    }

    public Refusal? Retire(HeldSession session)
    {
        if (!Holds) return Refusals.RuleDoesNotHold;
        if (session.CouldAdopt() is { } refusal) return refusal;

        State = RuleState.Retired;
        return null;
    }

    private static string? Clean(string? wording) => string.IsNullOrWhiteSpace(wording) ? null : wording.Trim();
}

/// <summary>A session in which the rule was talked through again.</summary>
public sealed class Reaffirmation
{
    private Reaffirmation()
    {
    }

    internal Reaffirmation(Guid sessionId, DateTimeOffset at) => (SessionId, At) = (sessionId, at);

    public Guid SessionId { get; private set; }

    public DateTimeOffset At { get; private set; }
}
