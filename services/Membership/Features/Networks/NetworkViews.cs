using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Phases;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Networks;

/// <summary>How a network is shown to those inside and to those who look from outside.</summary>
internal static class NetworkViews
{
    /// <summary>From where the reader looks at a network; null for somebody who may not see it.</summary>
    public static Viewpoint? ViewpointOf(Reader reader, Network network, IReadOnlySet<Guid> coordinated)
    {
        var place = reader.In(network.Id);
        if (place.IsFacilitator) return Viewpoint.Facilitator;
        if (place.IsInside) return Viewpoint.Participant;
        if (place.IsOuter) return Viewpoint.OuterCircle;
        if (coordinated.Contains(network.Id)) return Viewpoint.Coordinator;
        return network.Openness == OpennessMode.Open ? Viewpoint.Passer : null;
    }

    /// <summary>Of these networks, those that the caller coordinates.</summary>
    public static async Task<IReadOnlySet<Guid>> Coordinated(MembershipDb db, Guid? personId, IReadOnlyCollection<Guid> networkIds, CancellationToken stop) => personId is not { } me
        ? new HashSet<Guid>()
        : (await db.Roles.Where(r => r.PersonId == me && r.Role == NetworkRole.Coordinator && r.Until == null && networkIds.Contains(r.NetworkId))
            .Select(r => r.NetworkId).ToListAsync(stop)).ToHashSet();

    /// <summary>The networks as the reader may see them, in the order given; others are left out.</summary>
    public static async Task<IReadOnlyList<NetworkView>> For(Reader reader, IReadOnlyList<Network> networks, MembershipDb db, CancellationToken stop)
    {
        Guid[] ids = [.. networks.Select(n => n.Id)];
        var coordinated = await Coordinated(db, reader.PersonId, ids, stop);
        var inside = reader.InsideOf(ids);
        var shared = await SharedWords(db, inside, stop);
        var phases = await LatestPhases(db, inside, stop);

        return [.. from network in networks
                   let viewpoint = ViewpointOf(reader, network, coordinated)
                   where viewpoint is not null
                   select Of(network, viewpoint.Value, shared.GetValueOrDefault((network.Id, StatementKind.Desire)), shared.GetValueOrDefault((network.Id, StatementKind.Urgency)),
                       phases.GetValueOrDefault(network.Id), network.Version)];
    }

    /// <summary>The network that a command just changed, for somebody inside.</summary>
    public static async Task<NetworkView> Changed(Network network, MembershipDb db, Call call, CancellationToken stop)
    {
        var place = await call.PlaceIn(network.Id, db, stop);
        var shared = await SharedWords(db, [network.Id], stop);
        var phases = await LatestPhases(db, [network.Id], stop);
        return Of(network, place.IsFacilitator ? Viewpoint.Facilitator : Viewpoint.Participant, shared.GetValueOrDefault((network.Id, StatementKind.Desire)),
            shared.GetValueOrDefault((network.Id, StatementKind.Urgency)), phases.GetValueOrDefault(network.Id), db.VersionOf(network));
    }

    public static NetworkView Of(Network network, Viewpoint viewpoint, Statement? desire, Statement? urgency, PhaseReading? phase, long version)
    {
        var inside = viewpoint is Viewpoint.Participant or Viewpoint.Facilitator;
        return new NetworkView(
            network.Id, network.Name, viewpoint, network.State, network.Shape, network.Form, network.Scale, network.Sector, network.Governance, network.Weight, network.Pace,
            network.Languages, network.Themes, Mottos(network), network.Openness, network.StartedOn, network.StartedPrecision,
            inside ? network.CreatedFrom : null,
            inside ? desire?.Wording : null,
            inside ? urgency?.Wording : null,
            inside ? [.. network.Origins.OrderByDescending(o => o.Weight).Select(o => new OriginView(o.Kind, o.Weight, o.StillHolds, o.ReviewedAt, o.ImposedDetails))] : null,
            inside && phase is not null ? PhaseViews.Of(phase) : null,
            inside ? network.HorizonMonths : null,
            inside ? network.HorizonReviewOn : null,
            inside ? network.OpennessWhy : null,
            inside ? network.OpennessReviewOn : null,
            inside ? network.HistoryForNewcomers : null,
            inside ? network.EndingProposedAt : null,
            inside && network.Conclusion is { } end
                ? new ConclusionView(end.Kind, end.Reasons, end.ConcludedAt, end.DecidedInSessionId, end.HarvestSessionId, end.Handover, end.SuccessorNetworkId, end.RetentionMonths)
                : null,
            network.CreatedAt, version, network.ContactForOutside);
    }

    public static IReadOnlyList<MottoView> Mottos(Network network) => [.. network.Mottos.OrderBy(m => m.DiscoveredOn).Select(m => new MottoView(m.Wording, m.DiscoveredOn))];

    private static async Task<Dictionary<(Guid, StatementKind), Statement>> SharedWords(MembershipDb db, Guid[] networkIds, CancellationToken stop) =>
        (await db.Statements.AsNoTracking()
            .Where(s => networkIds.Contains(s.NetworkId) && s.VoiceId == s.NetworkId && s.IsCurrent)
            .ToListAsync(stop)).ToDictionary(s => (s.NetworkId, s.Kind));

    private static async Task<Dictionary<Guid, PhaseReading>> LatestPhases(MembershipDb db, Guid[] networkIds, CancellationToken stop) =>
        (await (from network in db.Networks
                where networkIds.Contains(network.Id)
                from reading in db.PhaseReadings.Where(r => r.NetworkId == network.Id).OrderByDescending(r => r.On).ThenByDescending(r => r.ReadAt).Take(1)
                select reading).AsNoTracking().ToListAsync(stop)).ToDictionary(r => r.NetworkId);
}
