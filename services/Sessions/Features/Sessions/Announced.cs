using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Tells of a session that has a date.</summary>
internal static class Announced
{
    public static SessionPlanned Of(Session s) => new(s.Id, s.NetworkId, s.Kind, s.StartsAt!.Value, s.EndsAt!.Value, s.GroupId);
}
