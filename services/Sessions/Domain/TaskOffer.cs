using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Sessions.Domain;

/// <summary>A piece of work for whoever feels like it. Picked up by own initiative, it stays with who picked it up.</summary>
public sealed class TaskOffer : IVersioned
{
    private TaskOffer()
    {
    }

    public TaskOffer(Guid id, Guid networkId, Guid? activityId, string text, Guid offeredBy, InitiatedBy side, DateTimeOffset now) =>
        (Id, NetworkId, ActivityId, Text, OfferedBy, InitiatedBy, OfferedAt) = (id, networkId, activityId, text.Trim(), offeredBy, side, now);

    public Guid Id { get; private set; }

    public Guid NetworkId { get; private set; }

    public Guid? ActivityId { get; private set; }

    public string Text { get; private set; } = "";

    public Guid OfferedBy { get; private set; }

    public InitiatedBy InitiatedBy { get; private set; }

    public TaskState State { get; private set; }

    public Guid? PickedUpBy { get; private set; }

    public bool OwnInitiative { get; private set; }

    public DateTimeOffset OfferedAt { get; private set; }

    public long Version { get; private set; }

    public Refusal? PickUp(Guid person, bool ownInitiative)
    {
        if (State is TaskState.PickedUp or TaskState.Done) return Refusals.TaskIsTaken;

        (State, PickedUpBy, OwnInitiative) = (TaskState.PickedUp, person, ownInitiative);
        return null;
    }

    public Refusal? Return(Guid person)
    {
        if (State != TaskState.PickedUp || PickedUpBy != person) return Refusals.TaskIsNotYours;

        LetGo();
        return null;
    }

    public Refusal? Finish(Guid person)
    {
        if (State != TaskState.PickedUp || PickedUpBy != person) return Refusals.TaskIsNotYours;

        State = TaskState.Done;
        return null;
    }

    public Refusal? Free()
    {
        if (State != TaskState.PickedUp) return Refusals.TaskIsFree;
        if (OwnInitiative) return Refusals.OwnInitiativeStays;

        LetGo();
        return null;
    }

    /// <summary>Forgets a person who was erased; the task is free again.</summary>
    public void Forget(Guid person)
    {
        if (OfferedBy == person) OfferedBy = Guid.AllBitsSet;
        if (PickedUpBy != person) return;
        if (State == TaskState.Done) PickedUpBy = null;
        else LetGo();
    }

    private void LetGo() => (State, PickedUpBy, OwnInitiative) = (TaskState.Returned, null, false);
}
