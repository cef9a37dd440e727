using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Activities;

/// <summary>Tells back what came of trying.</summary>
internal static class TellBackAssignmentHandler
{
    public static async Task<Result<AssignmentView>> Handle(TellBackAssignment command, SessionsDb db, Call call, CancellationToken stop)
    {
        var assignment = await db.Assignments.SingleOrDefaultAsync(a => a.Id == command.AssignmentId, stop);
        var reader = await call.Reader(db, stop);
        if (assignment is null || !AudiencePolicy.MayRead(reader, assignment)) return CommonRefusals.NotFound("assignmentId");
        var mine = assignment.GroupId is { } group ? reader.In(assignment.NetworkId).Circles.Contains(group) : assignment.AuthorId == call.Me;
        if (!mine) return Refusals.NotYoursToTellBack;
        if (await Reach.IsConcluded(db, assignment.NetworkId, stop)) return Refusals.NetworkConcluded;

        if (assignment.TellBack(command.Outcome, command.LogEntryId) is { } refusal) return refusal;
        db.Publish(new AssignmentToldBack(assignment.Id, assignment.NetworkId, assignment.SessionId), assignment.Audience, call);
        return AssignmentViews.Of(db, assignment);
    }
}
