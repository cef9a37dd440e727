using LivingNetworks.Web.Ambassadors;
using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.Networks;

/// <summary>Asks for the visitor's networks and for the home of one of them.</summary>
public sealed class NetworksClient(GatewayClient gateway)
{
    public const string MyNetworksQuery =
        $$"""
        query MyNetworks {
          me { person { displayName } }
          myInvitations { id networkId networkName invitedByName asRole personalNote code }
          myAmbassadorships { id networkName askedByName charge { {{AmbassadorsClient.Fields}} } }
          myNetworks(first: 50) {
            nodes { id name desire mottos { wording } state nextSession { id title startsAt endsAt place } }
          }
        }
        """;

    public const string HomeQuery =
        """
        query NetworkHome($id: UUID!) {
          network(id: $id) {
            id name desire viewpoint state mottos { wording }
            nextSession { id title startsAt endsAt place setting roles { role person { displayName } } }
            rules { timeToTalkThrough rules { id wordingNl wordingEn state } }
            phaseReadings { on connect experiment motion }
            changesNow(first: 3) { entryId text kind happenedOn { date precision } audience }
            people(first: 6) { nodes { participationId gives seeks person { displayName } } }
          }
          myOpenRounds { roundId networkId instrument moment closesAt iAnswered }
          emergencyNotices(networkId: $id) { id aboutEveryNetwork reason from until closedAt }
        }
        """;

    public const string RulesCardQuery =
        """
        query RulesCard($id: UUID!) {
          network(id: $id) { id name rules { rules { id wordingNl wordingEn state } } }
        }
        """;

    public const string AcceptMutation = "mutation AcceptInvitation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { networkId } }";
    public const string DeclineMutation = "mutation DeclineInvitation($input: DeclineInvitationInput!) { declineInvitation(input: $input) { networkId } }";
    public const string SparkMutation = "mutation LightSpark($input: LightSparkInput!) { lightSpark(input: $input) { id } }";
    public const string BringMutation = "mutation BringNetworkOnBoard($input: BringNetworkOnBoardInput!) { bringNetworkOnBoard(input: $input) { id } }";

    public Task<Answer<MyNetworksView>> MyNetworks(CancellationToken cancellation) =>
        gateway.AskAsync<MyNetworksView>(MyNetworksQuery, null, cancellation);

    public Task<Answer<HomeView>> Home(Guid network, CancellationToken cancellation) =>
        gateway.AskAsync<HomeView>(HomeQuery, new { id = network }, cancellation);

    public Task<Answer<RulesCardView>> RulesCard(Guid network, CancellationToken cancellation) =>
        gateway.AskAsync<RulesCardView>(RulesCardQuery, new { id = network }, cancellation);

    public Task<Outcome> Accept(string code, string? bothRolesBecause) =>
        gateway.DoAsync(AcceptMutation, new { commandId = Guid.NewGuid(), code, bothRolesBecause });

    public Task<Outcome> Decline(string code) => gateway.DoAsync(DeclineMutation, new { commandId = Guid.NewGuid(), code });

    public Task<Answer<SparkAnswer>> LightSpark(NewNetwork network, bool asFacilitator) => gateway.DoAsync<SparkAnswer>(SparkMutation, new
    {
        commandId = Guid.NewGuid(), network.Name, network.Desire, network.Form, asFacilitator,
    });

    public Task<Answer<BroughtAnswer>> BringOnBoard(NewNetwork network, CoarseDate started) => gateway.DoAsync<BroughtAnswer>(BringMutation, new
    {
        commandId = Guid.NewGuid(), network.Name, network.Desire, network.Form, startedOn = started.Date, startedPrecision = started.Precision,
    });
}

/// <summary>What somebody fills in about a network that is new here.</summary>
public sealed record NewNetwork(string Name, string Desire, string Form);

/// <summary>The network that was lit.</summary>
public sealed record SparkAnswer(NewNetworkView? LightSpark);

/// <summary>The network that was brought here.</summary>
public sealed record BroughtAnswer(NewNetworkView? BringNetworkOnBoard);

public sealed record NewNetworkView(Guid Id);

/// <summary>The visitor, the invitations that wait for them, and the networks they take part in.</summary>
public sealed record MyNetworksView(MeView? Me, InvitationView[]? MyInvitations, Nodes<MyNetworkView>? MyNetworks, MyAmbassadorshipView[]? MyAmbassadorships = null);

public sealed record MeView(PersonNameView Person);

public sealed record PersonNameView(string DisplayName);

public sealed record InvitationView(Guid Id, Guid NetworkId, string NetworkName, string InvitedByName, string? AsRole, string? PersonalNote, string Code);

public sealed record MyNetworkView(Guid Id, string Name, string? Desire, MottoView[] Mottos, string State, NextSessionView? NextSession);

public sealed record MottoView(string Wording);

public sealed record NextSessionView(Guid Id, string Title, DateTimeOffset? StartsAt, DateTimeOffset? EndsAt, string? Place);

/// <summary>The home of one network, and the questionnaires that wait for the visitor.</summary>
public sealed record HomeView(HomeNetworkView? Network, OpenRoundView[]? MyOpenRounds, EmergencyNoticeView[]? EmergencyNotices = null);

/// <summary>An operator's access to the database, as it is told here.</summary>
public sealed record EmergencyNoticeView(Guid Id, bool AboutEveryNetwork, string Reason, DateTimeOffset? From, DateTimeOffset Until, DateTimeOffset? ClosedAt);

public sealed record HomeNetworkView(
    Guid Id, string Name, string? Desire, string Viewpoint, string State, MottoView[] Mottos, HomeSessionView? NextSession, RulesView? Rules,
    PhaseReadingView[]? PhaseReadings, ChangeView[]? ChangesNow, Nodes<BringingView>? People);

public sealed record HomeSessionView(
    Guid Id, string Title, DateTimeOffset? StartsAt, DateTimeOffset? EndsAt, string? Place, string[] Setting, RoleView[] Roles);

public sealed record RoleView(string Role, PersonNameView? Person);

public sealed record RulesView(bool TimeToTalkThrough, RuleView[] Rules);

/// <summary>A ground rule, in one language or both.</summary>
public sealed record RuleView(Guid Id, string? WordingNl, string? WordingEn, string State)
{
    public string Wording => (Texts.Language.IsEnglish ? WordingEn ?? WordingNl : WordingNl ?? WordingEn) ?? "";

    public bool IsInForce => State is "ADOPTED" or "REAFFIRMED";
}

public sealed record PhaseReadingView(DateOnly On, int Connect, int Experiment, int Motion);

public sealed record ChangeView(Guid EntryId, string Text, string Kind, CoarseDate? HappenedOn, string Audience);

public sealed record BringingView(Guid ParticipationId, string[] Gives, string[] Seeks, PersonNameView? Person);

public sealed record OpenRoundView(Guid RoundId, Guid NetworkId, string Instrument, string Moment, DateTimeOffset ClosesAt, bool IAnswered);

/// <summary>The ground rules, for on paper.</summary>
public sealed record RulesCardView(RulesCardNetworkView? Network);

public sealed record RulesCardNetworkView(Guid Id, string Name, RulesCardRulesView? Rules);

public sealed record RulesCardRulesView(RuleView[] Rules);
