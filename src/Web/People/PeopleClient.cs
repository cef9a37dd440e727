using LivingNetworks.Web.Ambassadors;
using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.People;

/// <summary>Asks who takes part and what they bring, and records what the visitor brings and looks for.</summary>
public sealed class PeopleClient(GatewayClient gateway)
{
    public const string PeopleQuery =
        $$"""
        query People($network: UUID!, $after: String) {
          me { person { id } }
          network(id: $network) {
            id name viewpoint openness contactForOutside
            roles { personId role }
            ambassadors { personId person { displayName } {{AmbassadorsClient.Fields}} }
            people(first: 100, after: $after) {
              nodes {
                participationId personId version gives seeks
                person { displayName homeOrganisation { name } hats { label } }
              }
              pageInfo { hasNextPage endCursor }
            }
          }
        }
        """;

    public const string BringMutation = "mutation StateGivesAndSeeks($input: StateGivesAndSeeksInput!) { stateGivesAndSeeks(input: $input) { participationId } }";

    public Task<Answer<PeopleView>> People(Guid network, string? after, CancellationToken cancellation) =>
        gateway.AskAsync<PeopleView>(PeopleQuery, new { network, after }, cancellation);

    public const string ContactMutation = "mutation DescribeNetwork($input: DescribeNetworkInput!) { describeNetwork(input: $input) { id } }";

    public Task<Outcome> GetInTouch(Guid network, string contactForOutside) =>
        gateway.DoAsync(ContactMutation, new { commandId = Guid.NewGuid(), networkId = network, contactForOutside });

    public Task<Outcome> Bring(ParticipantView me, string[] gives, string[] seeks) =>
        gateway.DoAsync(BringMutation, new { commandId = Guid.NewGuid(), participationId = me.ParticipationId, gives, seeks, expectedVersion = me.Version });
}

/// <summary>The people of a network, and which of them is the visitor.</summary>
public sealed record PeopleView(MeView? Me, PeopleNetworkView? Network);

public sealed record MeView(MyIdView Person);

public sealed record MyIdView(Guid Id);

public sealed record PeopleNetworkView(
    Guid Id, string Name, string Viewpoint, RoleView[]? Roles, Nodes<ParticipantView>? People, string? Openness = null, string? ContactForOutside = null, NamedChargeView[]? Ambassadors = null);

public sealed record RoleView(Guid PersonId, string Role);

public sealed record ParticipantView(Guid ParticipationId, Guid PersonId, long Version, string[] Gives, string[] Seeks, PersonView? Person);

public sealed record PersonView(string DisplayName, OrganisationView? HomeOrganisation, HatView[] Hats);

public sealed record OrganisationView(string Name);

public sealed record HatView(string Label);
