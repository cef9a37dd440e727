using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Features.Participations;

/// <summary>How somebody who takes part is shown; hours, and whether the home organisation knows, are for that person alone.</summary>
internal static class ParticipantViews
{
    public static ParticipantView Of(Participation participation, Guid? reader, long? version = null)
    {
        var own = participation.PersonId == reader;
        return new ParticipantView(
            participation.Id, participation.NetworkId, participation.PersonId, participation.State, participation.JoinedOn, participation.Gives, participation.Seeks,
            participation.Commitment, participation.CommittedUntil, own ? participation.HoursPerMonth : null, own ? participation.ToldOrganisationId is not null : null,
            version ?? participation.Version);
    }
}
