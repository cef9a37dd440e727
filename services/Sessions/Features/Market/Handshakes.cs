using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Market;

/// <summary>Tells of a match, without its worth.</summary>
internal static class Handshakes
{
    public static MatchAgreed Agreed(Match m) => new(m.Id, m.NetworkId, m.EditionId, m.AskId, m.OfferId);
}
