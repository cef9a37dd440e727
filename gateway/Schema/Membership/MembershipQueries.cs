using LivingNetworks.Audience;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Gateway.Schema.Membership;

/// <summary>Questions to the membership service about one thing at a time; what belongs to many networks at once is a field of Network.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class MembershipQueries
{
    /// <summary>The invitation of an organisation behind a code, for whoever was handed it.</summary>
    public async Task<AffiliationView?> AffiliationByCode(string code, MembershipClient membership, CancellationToken stop) =>
        (await membership.AskAsync(new AffiliationByCode(code), stop)).OrRefused();

    /// <summary>The contacts of an organisation, for its contacts and for whoever registered it.</summary>
    public async Task<IReadOnlyList<OrganisationContactView>?> ContactsOfOrganisation(Guid organisationId, MembershipClient membership, CancellationToken stop) =>
        (await membership.AskAsync(new ContactsOfOrganisation(organisationId), stop)).OrRefused();

    /// <summary>Organisations whose name starts with a text, to choose from.</summary>
    [UsePaging]
    public async Task<Connection<OrganisationView>?> FindOrganisations(MembershipClient membership, CancellationToken stop, string? startsWith = null, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await membership.AskAsync(new FindOrganisations(startsWith, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>Pairs of gives and seeks: a facilitator sees all of them, others their own.</summary>
    public async Task<IReadOnlyList<GivesSeeksPairView>?> GivesSeeksPairs(Guid networkId, MembershipClient membership, CancellationToken stop, int first = 50) =>
        (await membership.AskAsync(new GivesSeeksPairs(networkId, first), stop)).OrRefused();

    /// <summary>Every wording of a network's goals with its reason, newest first.</summary>
    [UsePaging]
    public async Task<Connection<GoalView>?> GoalHistory(Guid networkId, MembershipClient membership, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await membership.AskAsync(new GoalHistory(networkId, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>The invitations of a network: all of them for a facilitator, else those that the caller wrote.</summary>
    [UsePaging]
    public async Task<Connection<InvitationView>?> Invitations(Guid networkId, MembershipClient membership, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await membership.AskAsync(new Invitations(networkId, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>Who the caller is and where they belong.</summary>
    public async Task<MeView?> Me(MembershipClient membership, CancellationToken stop) =>
        (await membership.AskAsync(new Me(), stop)).OrRefused();

    /// <summary>The access tokens that the caller made for programs and that still work, the newest first.</summary>
    public async Task<IReadOnlyList<AccessTokenView>?> MyAccessTokens(MembershipClient membership, CancellationToken stop) =>
        (await membership.AskAsync(new MyAccessTokens(), stop)).OrRefused();

    /// <summary>What the caller is asked to carry outward, carries now, or carried; newest first.</summary>
    public async Task<IReadOnlyList<MyAmbassadorshipView>?> MyAmbassadorships(MembershipClient membership, CancellationToken stop) =>
        (await membership.AskAsync(new MyAmbassadorships(), stop)).OrRefused();

    /// <summary>The page of one network for those outside, as far as the caller may see it.</summary>
    public async Task<NetworkPageView?> NetworkPage(Guid networkId, MembershipClient membership, CancellationToken stop) =>
        (await membership.AskAsync(new NetworkPages([networkId]), stop)).OrRefused().SingleOrDefault();

    /// <summary>The passkeys with which the caller can sign in, the newest first.</summary>
    public async Task<IReadOnlyList<PasskeyView>?> MyPasskeys(MembershipClient membership, CancellationToken stop) =>
        (await membership.AskAsync(new MyPasskeys(), stop)).OrRefused();

    /// <summary>What a browser needs to make a passkey for the caller.</summary>
    public async Task<PasskeyRequest?> NewPasskey(MembershipClient membership, CancellationToken stop) =>
        (await membership.AskAsync(new NewPasskey(), stop)).OrRefused();

    /// <summary>Where the caller is signed in now, the newest first.</summary>
    public async Task<IReadOnlyList<SignInView>?> MySignIns(MembershipClient membership, CancellationToken stop) =>
        (await membership.AskAsync(new MySignIns(), stop)).OrRefused();

    /// <summary>The caller's own account.</summary>
    public async Task<AccountView?> MyAccount(MembershipClient membership, CancellationToken stop) =>
        (await membership.AskAsync(new MyAccount(), stop)).OrRefused();

    /// <summary>The invitations that wait for the caller's answer.</summary>
    public async Task<IReadOnlyList<MyInvitationView>?> MyInvitations(MembershipClient membership, CancellationToken stop) =>
        (await membership.AskAsync(new MyInvitations(), stop)).OrRefused();

    /// <summary>The networks in which the caller has a place, newest first.</summary>
    [UsePaging]
    public async Task<Connection<NetworkView>?> MyNetworks(MembershipClient membership, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await membership.AskAsync(new MyNetworks(First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>The caller's ties with organisations over time, and what the caller told them.</summary>
    public async Task<MyOrganisationsView?> MyOrganisations(MembershipClient membership, CancellationToken stop) =>
        (await membership.AskAsync(new MyOrganisations(), stop)).OrRefused();

    /// <summary>Who of an organisation's own people told it that they take part, and where; for those who speak for it and its home-base contacts.</summary>
    [UsePaging]
    public async Task<Connection<OwnPersonView>?> OwnPeopleOfOrganisation(Guid organisationId, MembershipClient membership, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await membership.AskAsync(new OwnPeopleOfOrganisation(organisationId, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>Who belongs to an organisation, who asks, and whom it invited; for those who speak for it.</summary>
    [UsePaging]
    public async Task<Connection<AffiliationView>?> PeopleOfOrganisation(Guid organisationId, MembershipClient membership, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await membership.AskAsync(new PeopleOfOrganisation(organisationId, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>Which person of a network has which address, to read a list of attendance; for its facilitators. Addresses of anybody else are not found.</summary>
    public async Task<IReadOnlyList<PersonByMail>?> PeopleOfNetworkByMail(Guid networkId, IReadOnlyList<string> mails, MembershipClient membership, CancellationToken stop) =>
        (await membership.AskAsync(new PeopleOfNetworkByMail(networkId, mails), stop)).OrRefused();

    /// <summary>The networks that the caller coordinates: state, size, weight, pace and theme, no people.</summary>
    [UsePaging]
    public async Task<Connection<PortfolioItem>?> Portfolio(MembershipClient membership, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await membership.AskAsync(new Portfolio(First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>The pages of networks that anyone may see; for somebody of an outer circle also those that are shown to it.</summary>
    [UsePaging]
    public async Task<Connection<NetworkPageView>?> PublicNetworks(MembershipClient membership, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await membership.AskAsync(new PublicNetworks(First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>The networks around an organisation, asked, standing and past; for those who speak for it.</summary>
    public async Task<IReadOnlyList<OrganisationRelationView>?> RelationsOfOrganisation(Guid organisationId, MembershipClient membership, CancellationToken stop) =>
        (await membership.AskAsync(new RelationsOfOrganisation(organisationId), stop)).OrRefused();

    /// <summary>Desires, urgencies, drives and expectations that the caller may read, newest first.</summary>
    [UsePaging]
    public async Task<Connection<StatementView>?> Statements(Guid networkId, MembershipClient membership, CancellationToken stop, StatementKind? kind = null, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await membership.AskAsync(new Statements(networkId, kind, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>Who could join according to participants.</summary>
    [UsePaging]
    public async Task<Connection<SuggestionView>?> WhoShouldJoin(Guid networkId, MembershipClient membership, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await membership.AskAsync(new Suggestions(networkId, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>Those who are on their way in: all of them for a facilitator, else those whom the caller receives, and the caller's own.</summary>
    [UsePaging]
    public async Task<Connection<WelcomeTrailView>?> WelcomeTrails(Guid networkId, MembershipClient membership, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await membership.AskAsync(new WelcomeTrails(networkId, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }
}
