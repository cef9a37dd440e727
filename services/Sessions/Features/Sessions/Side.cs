using LivingNetworks.Audience;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>From which side something comes: who facilitates starts it as a facilitator.</summary>
internal static class Side
{
    public static InitiatedBy Of(Place place) => place.IsFacilitator ? InitiatedBy.Facilitators : InitiatedBy.Participants;
}
