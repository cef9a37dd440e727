using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Gateway.Schema.Membership;

/// <summary>Questions about signing in through organisations.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class OrganisationSignInQueries
{
    /// <summary>Through which organisations the caller signs in, and for which the caller arranges it.</summary>
    public async Task<SignInLinksView?> MySignInLinks(MembershipClient membership, CancellationToken stop) =>
        (await membership.AskAsync(new MySignInLinks(), stop)).OrRefused();

    /// <summary>Through which organisations somebody with an address in a mail domain can sign in. A domain tells nothing about persons.</summary>
    public async Task<IReadOnlyList<SignInOffer>?> SignInOffers(string mailDomain, MembershipClient membership, CancellationToken stop) =>
        (await membership.AskAsync(new SignInOffers(mailDomain), stop)).OrRefused();

    /// <summary>How an organisation's people sign in with its own provider; for its coordinator.</summary>
    public async Task<SignInArrangement?> SignInOfOrganisation(Guid organisationId, MembershipClient membership, CancellationToken stop) =>
        (await membership.AskAsync(new SignInOfOrganisation(organisationId), stop)).OrRefused();

    /// <summary>Tries the connection with a provider without changing anything; for the organisation's coordinator.</summary>
    public async Task<SignInTrial?> TryOrganisationSignIn(Guid organisationId, string issuer, MembershipClient membership, CancellationToken stop) =>
        (await membership.AskAsync(new TryOrganisationSignIn(organisationId, issuer), stop)).OrRefused();
}

/// <summary>What coordinators arrange, and what people decide, about signing in through organisations.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class OrganisationSignInMutations
{
    /// <summary>Writes down with which OpenID Connect provider an organisation's own people sign in; for its coordinator. It is turned on separately.</summary>
    public async Task<OrganisationSignInView?> SetUpOrganisationSignIn(SetUpOrganisationSignIn input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Turns sign-in through an organisation on, after a look at its provider, or off; for its coordinator. Off ends nobody's account and nobody's session.</summary>
    public async Task<OrganisationSignInView?> TurnOrganisationSignIn(TurnOrganisationSignIn input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Undoes a link of one's own: signing in through that organisation asks again whether to link.</summary>
    public async Task<SignInLinksView?> UndoSignInLink(UndoSignInLink input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();
}
