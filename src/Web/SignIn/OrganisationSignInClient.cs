using System.Net.Http.Json;
using System.Text.Json;
using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.SignIn;

/// <summary>Asks about signing in through organisations, and records what coordinators and people decide about it.</summary>
public sealed class OrganisationSignInClient(GatewayClient gateway, IHttpClientFactory clients, ILogger<OrganisationSignInClient> log)
{
    public const string OffersQuery = "query SignInOffers($domain: String!) { signInOffers(mailDomain: $domain) { id organisationName } }";

    public const string LinksQuery = "query MySignInLinks { mySignInLinks { links { id organisationName linkedAt isOffered } arranges { id name } } }";

    public const string ArrangementQuery =
        """
        query SignInOfOrganisation($id: UUID!) {
          signInOfOrganisation(organisationId: $id) { organisationName returnAddress shownDomains setUp { issuer clientId mailDomains isOn version } }
        }
        """;

    public const string TryQuery = "query TryOrganisationSignIn($id: UUID!, $issuer: String!) { tryOrganisationSignIn(organisationId: $id, issuer: $issuer) { works problem } }";

    public const string SetUpMutation = "mutation SetUpOrganisationSignIn($input: SetUpOrganisationSignInInput!) { setUpOrganisationSignIn(input: $input) { id } }";

    public const string TurnMutation = "mutation TurnOrganisationSignIn($input: TurnOrganisationSignInInput!) { turnOrganisationSignIn(input: $input) { id } }";

    public const string UndoMutation = "mutation UndoSignInLink($input: UndoSignInLinkInput!) { undoSignInLink(input: $input) { links { id } } }";

    /// <summary>The cookies that say in which browser a sign-in is under way, and who is signed in there.</summary>
    private static readonly string[] Cookies = ["ln-organisation", SessionCookie.Name];

    public Task<Answer<OffersView>> Offers(string domain, CancellationToken cancellation) => gateway.AskNowAsync<OffersView>(OffersQuery, new { domain }, cancellation);

    public Task<Answer<LinksPageView>> Links(CancellationToken cancellation) => gateway.AskAsync<LinksPageView>(LinksQuery, null, cancellation);

    public Task<Answer<ArrangementPageView>> Arrangement(Guid organisation, CancellationToken cancellation) =>
        gateway.AskAsync<ArrangementPageView>(ArrangementQuery, new { id = organisation }, cancellation);

    public Task<Answer<TrialAnswer>> Try(Guid organisation, string issuer, CancellationToken cancellation) =>
        gateway.AskNowAsync<TrialAnswer>(TryQuery, new { id = organisation, issuer }, cancellation);

    public Task<Outcome> SetUp(Guid organisation, NewProvider provider, long? version) => gateway.DoAsync(SetUpMutation, new
    {
        commandId = Guid.NewGuid(), organisationId = organisation, provider.Issuer, provider.ClientId, provider.MailDomains, provider.ClientSecret, expectedVersion = version,
    });

    public Task<Outcome> Turn(Guid organisation, bool isOn, long version) => gateway.DoAsync(TurnMutation, new
    {
        commandId = Guid.NewGuid(), organisationId = organisation, isOn, expectedVersion = version,
    });

    public Task<Outcome> Undo(Guid link) => gateway.DoAsync(UndoMutation, new { commandId = Guid.NewGuid(), linkId = link });

    /// <summary>What the visitor is asked to link; null when nothing waits in this browser. Not a question to the graph: it belongs to the browser, not to a person.</summary>
    public async Task<LinkQuestion?> Question(HttpContext visitor, CancellationToken cancellation)
    {
        var cookies = visitor.Request.Cookies.Where(c => Cookies.Any(name => c.Key.StartsWith(name, StringComparison.Ordinal))).Select(c => $"{c.Key}={c.Value}");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in/organisation/question");
        request.Headers.Add("Cookie", string.Join("; ", cookies));
        try
        {
            using var answer = await clients.CreateClient(GatewayClient.HttpName).SendAsync(request, cancellation);
            return answer.IsSuccessStatusCode ? await answer.Content.ReadFromJsonAsync<LinkQuestion>(GatewayClient.Json, cancellation) : null;
        }
        catch (Exception away) when (away is HttpRequestException or JsonException || (away is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            log.LogWarning("The gateway could not be asked what is to be linked: {Problem}", away.Message);
            return null;
        }
    }
}

/// <summary>The organisations through which one can sign in with a mail domain.</summary>
public sealed record OffersView(OfferView[]? SignInOffers);

public sealed record OfferView(Guid Id, string OrganisationName);

/// <summary>Through which organisations the visitor signs in.</summary>
public sealed record LinksPageView(LinksView? MySignInLinks);

public sealed record LinksView(LinkView[] Links, ArrangedView[] Arranges);

public sealed record LinkView(Guid Id, string OrganisationName, DateTimeOffset LinkedAt, bool IsOffered);

public sealed record ArrangedView(Guid Id, string Name);

/// <summary>How an organisation's people sign in.</summary>
public sealed record ArrangementPageView(ArrangementView? SignInOfOrganisation);

public sealed record ArrangementView(string OrganisationName, string ReturnAddress, string[] ShownDomains, SetUpView? SetUp);

public sealed record SetUpView(string Issuer, string ClientId, string[] MailDomains, bool IsOn, long Version);

/// <summary>What came of trying a provider.</summary>
public sealed record TrialAnswer(TrialView? TryOrganisationSignIn);

public sealed record TrialView(bool Works, string? Problem);

/// <summary>What a coordinator fills in; without a secret the one that is there stays.</summary>
public sealed record NewProvider(string Issuer, string ClientId, string[] MailDomains, string? ClientSecret);

/// <summary>What the visitor is asked to link.</summary>
public sealed record LinkQuestion(string OrganisationName, string Mail, string Name, string? SignedInAs, bool LetterSent);
