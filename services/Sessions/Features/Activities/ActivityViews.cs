using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Activities;

/// <summary>Makes views of activities.</summary>
internal static class ActivityViews
{
    public static ActivityView Of(SessionsDb db, Activity a) => new(
        a.Id, a.NetworkId, a.GroupId, a.Title, a.Kind, a.Basis, a.GoalIds, a.State, a.Emergent, a.SinglePartyRisk, a.KeptApart, a.GrewOutOfSessionId, a.ArisenAt,
        [.. a.Checks.OrderBy(c => c.CheckedAt).Select(c => new EnergyCheckView(c.SessionId, c.CheckedAt, c.Contributes, c.Energy, c.Decision))], Hints(a), db.VersionOf(a));

    private static List<HintView> Hints(Activity a)
    {
        var hints = new List<HintView>();
        if (a.SinglePartyRisk && !a.IsOver)
        {
            hints.Add(new("sessions.concerns-us-all", new("Gaat dit ons allemaal aan?", "Does this concern us all?"), null, []));
        }

        if (a.KeptApart)
        {
            hints.Add(new("sessions.kept-apart", new("Dit blijft apart van de doelen van het netwerk.", "This stays apart from the goals of the network."), null, []));
        }

        return hints;
    }
}

/// <summary>Makes views of tasks.</summary>
internal static class TaskViews
{
    public static TaskView Of(SessionsDb db, TaskOffer t) =>
        new(t.Id, t.NetworkId, t.ActivityId, t.Text, t.State, t.PickedUpBy, t.OwnInitiative, t.OfferedAt, db.VersionOf(t));
}

/// <summary>Makes views of practice assignments.</summary>
internal static class AssignmentViews
{
    public static AssignmentView Of(SessionsDb db, PracticeAssignment a) => new(
        a.Id, a.NetworkId, a.SessionId, a.GroupId is null ? a.AuthorId : null, a.GroupId, a.WhatToTry, a.LookBackSessionId, a.LookBackOn, a.State, a.Outcome,
        a.LogEntryId, a.ArisenAt, db.VersionOf(a));
}
