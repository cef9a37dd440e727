using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Activities;

/// <summary>Agrees to try something before the next meeting.</summary>
internal static class AgreePracticeAssignmentHandler
{
    public static async Task<Result<AssignmentView>> Handle(AgreePracticeAssignment command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Session(db, command.SessionId, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (session, place) = reach.Value;
        if (command.GroupId is { } group && !place.Circles.Contains(group)) return CommonRefusals.NotFound("groupId");
        if (session.TakesPresence() is { } tooEarly) return tooEarly;
        if (await db.Attendances.AnyAsync(a => a.SessionId == session.Id && a.PersonId == call.Me && a.Came == false, stop)) return Refusals.ForThosePresent;
        if (command.LookBackSessionId is { } later && (await Reach.Session(db, later, call, stop)).IsRefused(out _)) return CommonRefusals.NotFound("lookBackSessionId");

        var assignment = new PracticeAssignment(Call.NewId(), session, call.Me, command.GroupId, command.WhatToTry, call.Now);
        assignment.LookBackAt(command.LookBackSessionId, command.LookBackOn);
        db.Assignments.Add(assignment);
        db.Publish(new AssignmentAgreed(assignment.Id, assignment.NetworkId, session.Id), assignment.Audience, call);
        return AssignmentViews.Of(db, assignment);
    }
}
