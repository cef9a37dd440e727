using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.Changes;

/// <summary>Asks what the network does differently now and which insights grew from it, and writes a new entry.</summary>
public sealed class ChangesClient(GatewayClient gateway)
{
    public const string ChangesQuery =
        """
        query Changes($network: ID!, $after: String) {
          network(id: $network) {
            id name
            changesNow(first: 20, after: $after) { nodes { id text kind happenedOn audience } pageInfo { hasNextPage endCursor } }
            insights(first: 100) { nodes { id wording stage anchoredIn } }
          }
        }
        """;

    public const string WriteMutation = "mutation WriteEntry($input: WriteEntryInput!) { writeEntry(input: $input) { entry { id } } }";

    public Task<Answer<ChangesView>> Changes(Guid network, string? after, CancellationToken cancellation) =>
        gateway.AskAsync<ChangesView>(ChangesQuery, new { network, after }, cancellation);

    public Task<Outcome> Write(Guid network, NewEntry entry) => gateway.DoAsync(WriteMutation, new
    {
        input = new { commandId = Guid.NewGuid(), networkId = network, entry.Text, entry.Kind, entry.Levels, entry.HappenedOn, entry.Audience },
    });
}

public sealed record ChangesView(ChangesNetworkView? Network);

public sealed record ChangesNetworkView(Guid Id, string Name, Nodes<EntryView>? ChangesNow, Nodes<InsightView>? Insights);

public sealed record EntryView(Guid Id, string Text, string Kind, DateOnly? HappenedOn, string Audience);

public sealed record InsightView(Guid Id, string Wording, string Stage, string? AnchoredIn);

/// <summary>What somebody writes down.</summary>
public sealed record NewEntry(string Text, string Kind, string[] Levels, DateOnly? HappenedOn, string Audience);
