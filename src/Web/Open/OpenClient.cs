using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.Open;

/// <summary>Asks what networks show to anybody.</summary>
public sealed class OpenClient(GatewayClient gateway)
{
    public const string ListQuery =
        """
        query OpenNetworks($after: String) {
          publicNetworks(first: 50, after: $after) {
            nodes { id name openness mottos { wording } themes }
            pageInfo { hasNextPage endCursor }
          }
        }
        """;

    public const string PageQuery =
        """
        query OpenNetwork($id: UUID!) {
          networkPage(networkId: $id) { id name openness mottos { wording } themes startedOn startedPrecision contactForOutside ambassadors { name message } }
          statements(networkId: $id, first: 20) { nodes { id kind wording audience personId } }
        }
        """;

    public Task<Answer<OpenNetworksView>> Networks(string? after, CancellationToken cancellation) => gateway.AskAsync<OpenNetworksView>(ListQuery, new { after }, cancellation);

    public Task<Answer<OpenNetworkPageView>> Network(Guid id, CancellationToken cancellation) => gateway.AskAsync<OpenNetworkPageView>(PageQuery, new { id }, cancellation);
}

/// <summary>The networks that are open to anybody.</summary>
public sealed record OpenNetworksView(Nodes<OpenItemView>? PublicNetworks)
{
    /// <summary>Whoever belongs around a network is also given those that show themselves to them alone; these do not belong on a page for anybody.</summary>
    public IEnumerable<OpenItemView> Open => (PublicNetworks?.Items ?? []).Where(n => n.Openness == OpenItemView.IsOpen);
}

public sealed record OpenItemView(Guid Id, string Name, string Openness, MottoView[] Mottos, string[] Themes)
{
    public const string IsOpen = "OPEN";
}

/// <summary>What one network shows to anybody.</summary>
public sealed record OpenNetworkPageView(OpenPageView? NetworkPage, Nodes<StatementView>? Statements)
{
    /// <summary>Null for a network that is not open, also for those who may see it elsewhere.</summary>
    public OpenPageView? Page => NetworkPage?.Openness == OpenItemView.IsOpen ? NetworkPage : null;

    /// <summary>What the network says to everyone about what it longs for and why now; what the visitor reads more of inside is not for this page.</summary>
    public string[] Says(string kind) => [.. (Statements?.Items ?? []).Where(s => s.Kind == kind && s.Audience == "OPEN" && s.PersonId is null).Select(s => s.Wording).Take(1)];
}

public sealed record OpenPageView(
    Guid Id, string Name, string Openness, MottoView[] Mottos, string[] Themes, DateOnly? StartedOn, string StartedPrecision, string? ContactForOutside, AmbassadorView[] Ambassadors);

public sealed record MottoView(string Wording);

public sealed record AmbassadorView(string Name, string Message);

public sealed record StatementView(Guid Id, string Kind, string Wording, string Audience, Guid? PersonId);
