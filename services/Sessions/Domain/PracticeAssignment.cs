using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Sessions.Domain;

/// <summary>Something to try before the next meeting, known to those who were present where it was agreed. Every outcome is as good.</summary>
public sealed class PracticeAssignment : Audienced, IVersioned
{
    private PracticeAssignment()
    {
    }

    public PracticeAssignment(Guid id, Session session, Guid author, Guid? groupId, string whatToTry, DateTimeOffset now)
    {
        (Id, NetworkId, SessionId, AuthorId, GroupId, WhatToTry, ArisenAt) = (id, session.NetworkId, session.Id, author, groupId, whatToTry.Trim(), now);
        (Audience, CircleId) = (AudienceLevel.Circle, groupId ?? session.Id);
    }

    public Guid Id { get; private set; }

    public Guid SessionId { get; private set; }

    public Guid? GroupId { get; private set; }

    public string WhatToTry { get; private set; } = "";

    public Guid? LookBackSessionId { get; private set; }

    public DateOnly? LookBackOn { get; private set; }

    public AssignmentState State { get; private set; }

    public TryOutcome? Outcome { get; private set; }

    public Guid? LogEntryId { get; private set; }

    public long Version { get; private set; }

    /// <summary>Forgets a person who was erased; what a group agreed stays the group's.</summary>
    public void Forget(Guid person) => ForgetAuthor(person);

    public void LookBackAt(Guid? sessionId, DateOnly? day) => (LookBackSessionId, LookBackOn) = (sessionId, day);

    public Refusal? TellBack(TryOutcome outcome, Guid? logEntryId)
    {
        if (State is AssignmentState.ToldBack or AssignmentState.Closed) return Refusals.ToldBackAlready;

        (State, Outcome, LogEntryId) = (AssignmentState.ToldBack, outcome, logEntryId);
        return null;
    }
}
