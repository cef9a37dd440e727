using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.People;

/// <summary>Asks who takes part and what they bring, and records what the visitor brings and looks for.</summary>
public sealed class PeopleClient(GatewayClient gateway)
{
    public const string PeopleQuery =
        """
        query People($network: ID!) {
          network(id: $network) {
            id name
            me: myParticipation { id version gives seeks }
            people: peopleAndWhatTheyBring(first: 100) { nodes { id displayName organisation hats gives seeks roles } }
          }
        }
        """;

    public const string BringMutation = "mutation StateGivesAndSeeks($input: StateGivesAndSeeksInput!) { stateGivesAndSeeks(input: $input) { participation { id } } }";

    public Task<Answer<PeopleView>> People(Guid network, CancellationToken cancellation) =>
        gateway.AskAsync<PeopleView>(PeopleQuery, new { network }, cancellation);

    public Task<Outcome> Bring(Guid network, string[] gives, string[] seeks) =>
        gateway.DoAsync(BringMutation, new { input = new { commandId = Guid.NewGuid(), networkId = network, gives, seeks } });
}

public sealed record PeopleView(PeopleNetworkView? Network);

public sealed record PeopleNetworkView(Guid Id, string Name, MyBringingView? Me, Nodes<PersonView>? People);

public sealed record MyBringingView(Guid Id, long Version, string[] Gives, string[] Seeks);

public sealed record PersonView(Guid Id, string DisplayName, string? Organisation, string[]? Hats, string[]? Gives, string[]? Seeks, string[]? Roles);
