using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.Organisations;

/// <summary>Asks and answers about organisations: where people belong, what they tell, and which networks an organisation is around.</summary>
public sealed class OrganisationsClient(GatewayClient gateway)
{
    public const string MineQuery =
        """
        query MyOrganisations {
          me { person { id hats { id label organisationId } homeOrganisation { name } } }
          myOrganisations {
            homeOrganisationId homeIsConfirmed
            affiliations { id organisationId organisationName state from to }
            tellings { participationId networkName toldOrganisationId }
            speaksFor { id name }
          }
        }
        """;

    public const string FindQuery = "query FindOrganisations($start: String!) { findOrganisations(startsWith: $start, first: 10) { nodes { id name } } }";

    public const string CodeQuery = "query AffiliationByCode($code: String!) { affiliationByCode(code: $code) { organisationName } }";

    public const string PageQuery =
        """
        query OrganisationPage($id: UUID!) {
          organisation(id: $id) { id name }
          peopleOfOrganisation(organisationId: $id, first: 100) { nodes { id personId personName state from inviteeName code } }
          ownPeopleOfOrganisation(organisationId: $id, first: 100) { nodes { personId displayName networkId networkName } }
          toldToOrganisation(organisationId: $id, first: 50) { nodes { entryId text kind audience author { displayName } } }
          contactsOfOrganisation(organisationId: $id) { id personId purpose until person { displayName } }
          relationsOfOrganisation(organisationId: $id) { networkName relation { id kind state from to } }
          publicNetworks(first: 100) { nodes { id name } }
        }
        """;

    public const string AroundQuery =
        """
        query OrganisationsAround($id: UUID!) {
          network(id: $id) { id name viewpoint organisations { id kind state from to organisation { name } } }
        }
        """;

    public const string AskMutation = "mutation AskOrganisation($input: AskOrganisationInput!) { askOrganisation(input: $input) { id } }";
    public const string AcceptTieMutation = "mutation AcceptAffiliation($input: AcceptAffiliationInput!) { acceptAffiliation(input: $input) { id } }";
    public const string DeclineTieMutation = "mutation DeclineAffiliation($input: DeclineAffiliationInput!) { declineAffiliation(input: $input) { id } }";
    public const string EndTieMutation = "mutation EndAffiliation($input: EndAffiliationInput!) { endAffiliation(input: $input) { id } }";
    public const string InviteMutation = "mutation InviteColleague($input: InviteColleagueInput!) { inviteColleague(input: $input) { id } }";
    public const string TellMutation = "mutation TellHomeOrganisation($input: TellHomeOrganisationInput!) { tellHomeOrganisation(input: $input) { participationId } }";
    public const string HomeMutation = "mutation DescribeMyself($input: DescribeMyselfInput!) { describeMyself(input: $input) { id } }";
    public const string RegisterMutation = "mutation RegisterOrganisation($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { id } }";
    public const string NameMutation = "mutation NameContact($input: NameContactInput!) { nameContact(input: $input) { id } }";
    public const string EndContactMutation = "mutation EndContact($input: EndContactInput!) { endContact(input: $input) { id } }";
    public const string RelateMutation = "mutation RelateOrganisation($input: RelateOrganisationInput!) { relateOrganisation(input: $input) { id } }";
    public const string OfferMutation = "mutation OfferRelation($input: OfferRelationInput!) { offerRelation(input: $input) { id } }";
    public const string AcceptMutation = "mutation AcceptRelation($input: AcceptRelationInput!) { acceptRelation(input: $input) { id } }";
    public const string DeclineMutation = "mutation DeclineRelation($input: DeclineRelationInput!) { declineRelation(input: $input) { id } }";
    public const string EndMutation = "mutation EndRelation($input: EndRelationInput!) { endRelation(input: $input) { id } }";

    public Task<Answer<MineView>> Mine(CancellationToken cancellation) => gateway.AskAsync<MineView>(MineQuery, null, cancellation);

    public Task<Answer<FoundView>> Find(string start, CancellationToken cancellation) => gateway.AskNowAsync<FoundView>(FindQuery, new { start }, cancellation);

    public Task<Answer<CodeView>> ByCode(string code, CancellationToken cancellation) => gateway.AskNowAsync<CodeView>(CodeQuery, new { code }, cancellation);

    public Task<Answer<OrganisationPageView>> Page(Guid organisation, CancellationToken cancellation) =>
        gateway.AskAsync<OrganisationPageView>(PageQuery, new { id = organisation }, cancellation);

    public Task<Answer<AroundView>> Around(Guid network, CancellationToken cancellation) => gateway.AskAsync<AroundView>(AroundQuery, new { id = network }, cancellation);

    public Task<Outcome> Ask(Guid organisation) => gateway.DoAsync(AskMutation, new { commandId = Guid.NewGuid(), organisationId = organisation });

    public Task<Outcome> AcceptCode(string code) => gateway.DoAsync(AcceptTieMutation, new { commandId = Guid.NewGuid(), code });

    public Task<Outcome> DeclineCode(string code) => gateway.DoAsync(DeclineTieMutation, new { commandId = Guid.NewGuid(), code });

    public Task<Outcome> AcceptPerson(Guid tie) => gateway.DoAsync(AcceptTieMutation, new { commandId = Guid.NewGuid(), affiliationId = tie });

    public Task<Outcome> DeclinePerson(Guid tie) => gateway.DoAsync(DeclineTieMutation, new { commandId = Guid.NewGuid(), affiliationId = tie });

    public Task<Outcome> EndTie(Guid tie, Guid[] hatsOff) => gateway.DoAsync(EndTieMutation, new { commandId = Guid.NewGuid(), affiliationId = tie, hatIdsToTakeOff = hatsOff });

    public Task<Outcome> Invite(Guid organisation, string name) => gateway.DoAsync(InviteMutation, new { commandId = Guid.NewGuid(), organisationId = organisation, inviteeName = name });

    public Task<Outcome> Tell(Guid participation, bool tell) => gateway.DoAsync(TellMutation, new { commandId = Guid.NewGuid(), participationId = participation, tell });

    public Task<Outcome> MakeHome(Guid organisation) => gateway.DoAsync(HomeMutation, new { commandId = Guid.NewGuid(), homeOrganisationId = organisation });

    public Task<Answer<RegisteredAnswer>> Register(string name) => gateway.DoAsync<RegisteredAnswer>(RegisterMutation, new { commandId = Guid.NewGuid(), name, kind = "OTHER" });

    public Task<Outcome> NameContact(Guid organisation, Guid person, string purpose) =>
        gateway.DoAsync(NameMutation, new { commandId = Guid.NewGuid(), organisationId = organisation, personId = person, purpose });

    public Task<Outcome> EndContact(Guid contact) => gateway.DoAsync(EndContactMutation, new { commandId = Guid.NewGuid(), contactId = contact });

    public Task<Outcome> Relate(Guid network, Guid organisation, string kind) =>
        gateway.DoAsync(RelateMutation, new { commandId = Guid.NewGuid(), networkId = network, organisationId = organisation, kind });

    public Task<Outcome> Offer(Guid network, Guid organisation, string kind) =>
        gateway.DoAsync(OfferMutation, new { commandId = Guid.NewGuid(), networkId = network, organisationId = organisation, kind });

    public Task<Outcome> Accept(Guid relation) => gateway.DoAsync(AcceptMutation, new { commandId = Guid.NewGuid(), relationId = relation });

    public Task<Outcome> Decline(Guid relation) => gateway.DoAsync(DeclineMutation, new { commandId = Guid.NewGuid(), relationId = relation });

    public Task<Outcome> End(Guid relation) => gateway.DoAsync(EndMutation, new { commandId = Guid.NewGuid(), relationId = relation });
}

/// <summary>The visitor's hats, ties with organisations, and what they told.</summary>
public sealed record MineView(MeView? Me, MyOrganisationsView? MyOrganisations);

public sealed record MeView(MyPersonView Person);

public sealed record MyPersonView(Guid Id, MyHatView[] Hats, NamedView? HomeOrganisation);

public sealed record MyHatView(Guid Id, string Label, Guid? OrganisationId);

public sealed record NamedView(string Name);

public sealed record MyOrganisationsView(Guid? HomeOrganisationId, bool HomeIsConfirmed, MyTieView[] Affiliations, TellingView[] Tellings, OrganisationView[] SpeaksFor);

public sealed record MyTieView(Guid Id, Guid OrganisationId, string OrganisationName, string State, DateOnly? From, DateOnly? To);

public sealed record TellingView(Guid ParticipationId, string NetworkName, Guid? ToldOrganisationId);

public sealed record OrganisationView(Guid Id, string Name);

/// <summary>Organisations whose name starts with what was typed.</summary>
public sealed record FoundView(Nodes<OrganisationView>? FindOrganisations);

/// <summary>Which organisation gave a code.</summary>
public sealed record CodeView(InvitingView? AffiliationByCode);

public sealed record InvitingView(string OrganisationName);

/// <summary>The organisation that was registered.</summary>
public sealed record RegisteredAnswer(RegisteredView? RegisterOrganisation);

public sealed record RegisteredView(Guid Id);

/// <summary>An organisation; every part is there for those who may see it and absent for others.</summary>
public sealed record OrganisationPageView(
    OrganisationView? Organisation, Nodes<TieView>? PeopleOfOrganisation, Nodes<OwnPersonView>? OwnPeopleOfOrganisation, Nodes<ToldView>? ToldToOrganisation,
    ContactView[]? ContactsOfOrganisation, RelationOfOrganisationView[]? RelationsOfOrganisation, Nodes<OpenNetworkView>? PublicNetworks);

public sealed record TieView(Guid Id, Guid? PersonId, string? PersonName, string State, DateOnly? From, string? InviteeName, string? Code);

public sealed record OwnPersonView(Guid PersonId, string DisplayName, Guid NetworkId, string NetworkName);

public sealed record ToldView(Guid EntryId, string Text, string Kind, string Audience, ToldByView? Author);

public sealed record ToldByView(string DisplayName);

public sealed record ContactView(Guid Id, Guid PersonId, string Purpose, DateTimeOffset? Until, ToldByView? Person);

public sealed record RelationOfOrganisationView(string NetworkName, RelationView Relation);

public sealed record RelationView(Guid Id, string Kind, string State, DateOnly From, DateOnly? To);

public sealed record OpenNetworkView(Guid Id, string Name);

/// <summary>The organisations around a network.</summary>
public sealed record AroundView(AroundNetworkView? Network);

public sealed record AroundNetworkView(Guid Id, string Name, string Viewpoint, AroundRelationView[]? Organisations);

public sealed record AroundRelationView(Guid Id, string Kind, string State, DateOnly From, DateOnly? To, NamedView? Organisation);
