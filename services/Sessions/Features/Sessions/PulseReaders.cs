using LivingNetworks.Audience;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>How a session was read stays inside, also when its announcement is open to everyone.</summary>
internal static class PulseReaders
{
    public static bool Include(Reader reader, Session session) =>
        session.GroupId is { } circle ? reader.In(session.NetworkId).Circles.Contains(circle) : reader.In(session.NetworkId).IsInside;
}
