using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Features.Studies;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Messaging;

namespace LivingNetworks.Assessment.Reactions;

/// <summary>Who is inside no more has agreed to no study there any more. Belongings were applied before.</summary>
internal static class WhenSomebodyLeft
{
    public static Task Apply(Envelope<ParticipantLeft> heard, AssessmentDb db, CancellationToken stop) =>
        db.EndOutside(heard.Data.PersonId, heard.Data.NetworkId, heard.OccurredAt, stop);

    /// <summary>A facilitator is inside by role alone.</summary>
    public static Task Apply(Envelope<RolesChanged> heard, AssessmentDb db, CancellationToken stop) =>
        db.EndOutside(heard.Data.PersonId, heard.Data.NetworkId, heard.OccurredAt, stop);
}
