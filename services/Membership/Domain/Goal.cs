using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Domain;

/// <summary>One wording of a goal of a network. It counts once a session adopted it; its reason stays with it.</summary>
public sealed class Goal : IVersioned
{
    private Goal()
    {
    }

    public Guid Id { get; private set; }

    public Guid NetworkId { get; private set; }

    /// <summary>Counts the wordings of a network.</summary>
    public int Number { get; private set; }

    public GoalKind Kind { get; private set; }

    public string Wording { get; private set; } = "";

    public bool Evaluable { get; private set; }

    public GoalState State { get; private set; }

    public Guid ProposedBy { get; private set; }

    public DateTimeOffset ProposedAt { get; private set; }

    public GoalReason BecauseOf { get; private set; }

    public string? Because { get; private set; }

    public Guid? SupersedesId { get; private set; }

    public DateTimeOffset? TalkedThroughAt { get; private set; }

    public Guid? AdoptedInSessionId { get; private set; }

    public DateTimeOffset? AdoptedAt { get; private set; }

    /// <summary>When another wording took its place, or the group let go of it.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public string? LetGoBecause { get; private set; }

    public long Version { get; private set; }

    public static Goal Propose(
        Guid id, Guid networkId, int number, GoalKind kind, string wording, bool evaluable, GoalReason becauseOf, string? because, Guid? supersedesId, Guid proposedBy,
        DateTimeOffset now) => new()
        {
            Id = id,
            NetworkId = networkId,
            Number = number,
            Kind = kind,
            Wording = wording.Trim(),
            Evaluable = evaluable,
            BecauseOf = becauseOf,
            Because = because?.Trim(),
            SupersedesId = supersedesId,
            ProposedBy = proposedBy,
            ProposedAt = now,
        };

    public Refusal? TalkThrough(DateTimeOffset at)
    {
        if (State != GoalState.Proposed) return Refusals.GoalNotProposed;

        (State, TalkedThroughAt) = (GoalState.TalkedThrough, at);
        return null;
    }

    /// <summary>The group adopted it in a session where participants were present; the wording before it is superseded.</summary>
    public Refusal? Adopt(HeldSession session, Goal? before)
    {
        if (State is not (GoalState.Proposed or GoalState.TalkedThrough)) return Refusals.GoalNotProposed;
        if (session.CouldAdopt() is { } refusal) return refusal;

        (State, AdoptedInSessionId, AdoptedAt) = (GoalState.Adopted, session.Id, session.HeldAt);
        if (before?.State == GoalState.Adopted) (before.State, before.EndedAt) = (GoalState.Superseded, session.HeldAt);
        return null;
    }

    public Refusal? LetGo(string because, HeldSession session)
    {
        if (State != GoalState.Adopted) return Refusals.GoalNotAdopted;
        if (session.CouldAdopt() is { } refusal) return refusal;

        (State, EndedAt, LetGoBecause) = (GoalState.LetGo, session.HeldAt, because.Trim());
        return null;
    }
}
