using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.Networks;

/// <summary>Asks for the visitor's networks and for the home of one of them.</summary>
public sealed class NetworksClient(GatewayClient gateway)
{
    public const string MyNetworksQuery =
        """
        query MyNetworks {
          me {
            displayName
            networks(first: 50) {
              nodes {
                id name desire state myRoles
                nextSession { id title startsAt endsAt place }
              }
            }
          }
        }
        """;

    public const string HomeQuery =
        """
        query NetworkHome($id: ID!) {
          network(id: $id) {
            id name desire motto state openness myRoles
            nextSession { id title startsAt endsAt place mode purpose hosts { displayName } settingTags myAnswer }
            rules(first: 30) { nodes { id text } }
            phaseReadings(last: 8) { nodes { readOn connecting experimenting stayingInMotion } }
            changesNow(first: 3) { nodes { id text kind happenedOn audience } }
            givesAndSeeks(first: 6) { nodes { id displayName gives seeks } }
            openRounds { id name closesOn }
          }
        }
        """;

    public Task<Answer<MyNetworksView>> MyNetworks(CancellationToken cancellation) =>
        gateway.AskAsync<MyNetworksView>(MyNetworksQuery, null, cancellation);

    public Task<Answer<HomeView>> Home(Guid network, CancellationToken cancellation) =>
        gateway.AskAsync<HomeView>(HomeQuery, new { id = network }, cancellation);
}

/// <summary>The visitor and the networks they take part in.</summary>
public sealed record MyNetworksView(MeView? Me);

public sealed record MeView(string DisplayName, Nodes<MyNetworkView>? Networks);

public sealed record MyNetworkView(Guid Id, string Name, string? Desire, string State, string[]? MyRoles, NextSessionView? NextSession);

/// <summary>The home of one network.</summary>
public sealed record HomeView(HomeNetworkView? Network);

public sealed record HomeNetworkView(
    Guid Id, string Name, string? Desire, string? Motto, string State, string? Openness, string[]? MyRoles, NextSessionView? NextSession,
    Nodes<RuleView>? Rules, Nodes<PhaseReadingView>? PhaseReadings, Nodes<ChangeView>? ChangesNow, Nodes<GivesAndSeeksView>? GivesAndSeeks,
    OpenRoundView[]? OpenRounds);

public sealed record NextSessionView(
    Guid Id, string Title, DateTimeOffset StartsAt, DateTimeOffset? EndsAt, string? Place, string? Mode = null, string? Purpose = null,
    NameView[]? Hosts = null, string[]? SettingTags = null, string? MyAnswer = null);

public sealed record NameView(string DisplayName);

public sealed record RuleView(Guid Id, string Text);

public sealed record PhaseReadingView(DateOnly ReadOn, double Connecting, double Experimenting, double StayingInMotion);

public sealed record ChangeView(Guid Id, string Text, string Kind, DateOnly? HappenedOn, string Audience);

public sealed record GivesAndSeeksView(Guid Id, string DisplayName, string[] Gives, string[] Seeks);

public sealed record OpenRoundView(Guid Id, string Name, DateOnly? ClosesOn);
