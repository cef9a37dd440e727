using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using LivingNetworks.Membership;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.OpenIdProvider;
using LivingNetworks.Testing;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Gateway.Tests.OrganisationSignIns;

/// <summary>The gateway with membership behind it, and an organisation that has a provider of its own.</summary>
public sealed class OrganisationWorld : IAsyncLifetime, IDisposable
{
    /// <summary>As what people know the site; the tests take its paths to the gateway.</summary>
    public const string Web = "http://web.example";

    public const string Password = "zeven eenden op een rij";

    private readonly string _folder = Directory.CreateTempSubdirectory("ln-organisation-").FullName;
    private readonly HttpClient _outside = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
    private int _people;

    /// <summary>Networks that membership may reach besides the public ones.</summary>
    public string Networks { get; init; } = "127.0.0.0/8";

    /// <summary>How long membership waits for a provider: long, so that a busy machine fails no test.</summary>
    public string PatienceSeconds { get; init; } = "60";

    public RunningGateway Gateway { get; private set; } = null!;

    public TestProvider Provider { get; private set; } = null!;

    public Guid Organisation { get; private set; }

    /// <summary>The coordinator of the organisation, whose address is confirmed.</summary>
    public Guid Coordinator { get; private set; }

    /// <summary>The domain of the organisation.</summary>
    public string Domain { get; } = $"g{Guid.NewGuid():N}.example";

    /// <summary>What was set up and turned on.</summary>
    public Guid Offer { get; private set; }

    public ServiceUnderTest<MembershipDb> Service { get; private set; } = null!;

    public TestClock Clock => Service.Clock;

    private string Connection => $"Data Source={Path.Combine(_folder, "membership.db")}";

    public async Task InitializeAsync()
    {
        Service = await ServiceUnderTest<MembershipDb>.Start(MembershipService.Build, "MembershipDb", MembershipReactions.All, new Dictionary<string, string?>
        {
            ["Data:Folder"] = _folder, ["ConnectionStrings:MembershipDb"] = Connection, ["Identity:WebAddress"] = Web, ["Identity:Providers:Networks"] = Networks, ["Identity:Providers:PatienceSeconds"] = PatienceSeconds,
        });
        Clock.Set(DateTimeOffset.UtcNow);
        Provider = await TestProvider.Start(Clock, Web + "/sign-in/organisation/return");
        Gateway = await RunningGateway.Start(new Dictionary<string, string?> { ["services:membership:http:0"] = Service.Address.ToString() });
        (Organisation, Coordinator) = await OrganisationWithCoordinator("Gemeente Reggezoom", Domain);
    }

    public async Task DisposeAsync()
    {
        await Gateway.DisposeAsync();
        await Provider.DisposeAsync();
        await Service.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    public void Dispose() => _outside.Dispose();

    /// <summary>The organisation signs its people in with the provider from now on.</summary>
    public async Task TurnedOn()
    {
        if (Offer != Guid.Empty) return;
        await Do(Coordinator, "setUpOrganisationSignIn", SetUp());
        Offer = (await Do(Coordinator, "turnOrganisationSignIn", new { organisationId = Organisation, isOn = true })).GetProperty("id").GetGuid();
    }

    public object SetUp(string? issuer = null, string? secret = TestProvider.ClientSecret, params string[] domains) => new
    {
        organisationId = Organisation, issuer = issuer ?? Provider.Issuer, clientId = TestProvider.ClientId, clientSecret = secret, mailDomains = domains.Length == 0 ? [Domain] : domains,
    };

    public MembershipDb Database() => new SqliteMembershipDb(new DbContextOptionsBuilder<SqliteMembershipDb>().UseSqlite(Connection).Options);

    public async Task<(Guid Organisation, Guid Coordinator)> OrganisationWithCoordinator(string name, string domain)
    {
        await using var db = Database();
        var now = Clock.GetUtcNow();
        var coordinator = Person.Welcome(Guid.NewGuid(), "Cora Dinkel", "nl", null, now);
        var organisation = LivingNetworks.Membership.Domain.Organisation.Register(Guid.NewGuid(), name, OrganisationKind.Municipality, null, null, "NL", coordinator.Id, now);
        db.AddRange(coordinator, organisation, OrganisationContact.Name(Guid.NewGuid(), organisation.Id, coordinator.Id, ContactPurpose.Coordinator, now));
        await db.SaveChangesAsync();
        await Account(coordinator.Id, $"coordinator@{domain}");
        return (organisation.Id, coordinator.Id);
    }

    /// <summary>Somebody whose address is proved, without a password.</summary>
    public async Task<Guid> Member(string mail, string name = "Anna Visser")
    {
        await using var db = Database();
        var person = Person.Welcome(Guid.NewGuid(), name, "nl", null, Clock.GetUtcNow());
        db.Add(person);
        await db.SaveChangesAsync();
        await Account(person.Id, mail);
        return person.Id;
    }

    /// <summary>Somebody whom a facilitator brought in, and who never came.</summary>
    public async Task<Guid> Imported(string mail)
    {
        await using var db = Database();
        var person = Person.Welcome(Guid.NewGuid(), "Anna Visser", "nl", null, Clock.GetUtcNow());
        db.AddRange(person, Membership.Domain.Account.Import(person.Id, MailAddress.Parse(mail)!.Value, Clock.GetUtcNow()));
        await db.SaveChangesAsync();
        return person.Id;
    }

    /// <summary>Somebody at the provider whom nobody here knows yet.</summary>
    public Somebody Newcomer(string name = "Anna Visser")
    {
        var number = Interlocked.Increment(ref _people);
        return Provider.Person = new Somebody($"subject-{number}-{Guid.NewGuid():N}", $"anna.{number}@{Domain}", name);
    }

    /// <summary>A browser of somebody's own.</summary>
    internal Browser Browser() => new(Gateway.Http);

    /// <summary>Goes to the provider, and gives the path at which the browser comes back.</summary>
    internal async Task<string> ToTheProvider(Browser browser, string returnUrl = "/networks")
    {
        using var gone = await browser.Get($"/sign-in/organisation/{Offer}?returnUrl={Uri.EscapeDataString(returnUrl)}");
        Assert.Equal(HttpStatusCode.SeeOther, gone.StatusCode);
        using var answer = await _outside.GetAsync(gone.Headers.Location);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        var back = answer.Headers.Location!;
        Assert.StartsWith(Web + "/sign-in/organisation/return?", back.ToString(), StringComparison.Ordinal);
        return back.PathAndQuery;
    }

    /// <summary>Goes to the provider and comes back; where the browser is sent then.</summary>
    internal async Task<string> ThroughTheProvider(Browser browser, string returnUrl = "/networks") => await Led(browser.Get(await ToTheProvider(browser, returnUrl)));

    /// <summary>Goes through the provider as somebody new, and says yes.</summary>
    internal async Task<Guid> CameIn(Browser browser)
    {
        Assert.Equal("/sign-in/question", await ThroughTheProvider(browser));
        Assert.Equal("/networks", await Led(browser.Post("/sign-in/organisation/link", ("answer", "yes"))));
        return await browser.Me();
    }

    /// <summary>Where a browser is sent.</summary>
    internal static async Task<string> Led(Task<HttpResponseMessage> asked)
    {
        using var answer = await asked;
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, $"{(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        Assert.True(answer.Headers.CacheControl?.NoStore, "What signs in is not kept.");
        return answer.Headers.Location!.ToString();
    }

    /// <summary>How many people, links and sign-ins there are: what a refused attempt leaves as it was.</summary>
    public async Task<(int People, int Links, int SignIns)> Counted()
    {
        await using var db = Database();
        return (await db.People.CountAsync(), await db.Set<SignInLink>().CountAsync(), await db.Set<AccountSignIn>().CountAsync());
    }

    /// <summary>The code in the newest letter of a kind to an address, once it was sent.</summary>
    public async Task<string> CodeTo(string mail, string page)
    {
        var folder = Path.Combine(_folder, "mail");
        for (var wait = 0; wait < 1_200; wait++)
        {
            foreach (var letter in LettersOnDisk.In(folder).Reverse())
            {
                if (!letter.Contains($"To: <{mail}>", StringComparison.Ordinal)) continue;
                var body = Encoding.UTF8.GetString(Convert.FromBase64String(letter[letter.IndexOf("\r\n\r\n", StringComparison.Ordinal)..].ReplaceLineEndings("")));
                var at = body.IndexOf($"/{page}#", StringComparison.Ordinal);
                if (at >= 0) return body[(at + $"/{page}#".Length)..].Split('\n')[0].Trim();
            }

            await Task.Delay(50);
        }

        throw new InvalidOperationException($"No letter came to {mail}.");
    }

    /// <summary>Registers through the graph: a password, and an address that nobody proved.</summary>
    public async Task Register(string mail)
    {
        using var answer = await Ask(null, "mutation($input: RegisterAccountInput!) { registerAccount(input: $input) { mail } }",
            new { input = new { commandId = Guid.NewGuid(), mail, password = Password, displayName = "Anna Visser", language = "nl" } });
        Assert.False(answer.RootElement.TryGetProperty("errors", out _), answer.RootElement.ToString());
    }

    /// <summary>Gives a command that succeeds.</summary>
    public async Task<JsonElement> Do(Guid person, string mutation, object input, string fields = "id version isOn")
    {
        using var answer = await Try(person, mutation, input, fields);
        Assert.False(answer.RootElement.TryGetProperty("errors", out _), answer.RootElement.ToString());
        return answer.RootElement.GetProperty("data").GetProperty(mutation).Clone();
    }

    /// <summary>Gives a command that is refused; the code, and the field that it is about.</summary>
    public async Task<(string? Code, string? Field)> Refused(Guid person, string mutation, object input, string fields = "id")
    {
        using var answer = await Try(person, mutation, input, fields);
        var more = answer.RootElement.GetProperty("errors")[0].GetProperty("extensions");
        return (more.GetProperty("code").GetString(), more.TryGetProperty("field", out var field) ? field.GetString() : null);
    }

    /// <summary>Asks the graph as a person, or as nobody.</summary>
    public async Task<JsonDocument> Ask(Guid? person, string query, object variables)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(JsonSerializer.Serialize(new { query, variables }), Encoding.UTF8, "application/json") };
        if (person is { } id) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", TestTokens.For(id, Clock.GetUtcNow()));
        using var response = await Gateway.Http.SendAsync(request);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync());
    }

    private Task<JsonDocument> Try(Guid person, string mutation, object input, string fields)
    {
        var filled = JsonSerializer.SerializeToNode(input)!.AsObject();
        filled["commandId"] = Guid.NewGuid();
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        return Ask(person, $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ {fields} }} }}", new { input = filled });
    }

    private async Task Account(Guid person, string mail)
    {
        await using var db = Database();
        var account = Membership.Domain.Account.Import(person, MailAddress.Parse(mail)!.Value, Clock.GetUtcNow());
        account.ClaimByLetter();
        db.Add(account);
        await db.SaveChangesAsync();
    }
}

/// <summary>What keeps cookies and follows nothing by itself.</summary>
internal sealed class Browser(HttpClient gateway)
{
    private readonly Dictionary<string, string> _cookies = [];

    /// <summary>Whether it has the cookie of a session.</summary>
    public bool HasSession => _cookies.ContainsKey("ln-session");

    /// <summary>The last cookie as it was set, with what goes with it.</summary>
    public string LastCookie { get; private set; } = "";

    public Task<HttpResponseMessage> Get(string path) => Send(new HttpRequestMessage(HttpMethod.Get, path));

    public Task<HttpResponseMessage> Post(string path, params (string Name, string Value)[] fields) => Post(path, null, fields);

    public Task<HttpResponseMessage> Post(string path, string? origin, params (string Name, string Value)[] fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))) };
        if (origin is not null) request.Headers.Add("Origin", origin);
        return Send(request);
    }

    /// <summary>Asks the graph with the session.</summary>
    public async Task<JsonElement> Ask(string query)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json") };
        request.Headers.Add("GraphQL-Preflight", "1");
        using var answer = await Send(request);
        var text = await answer.Content.ReadAsStringAsync();
        using var json = JsonDocument.Parse(text);
        Assert.False(json.RootElement.TryGetProperty("errors", out _), text);
        return json.RootElement.GetProperty("data").Clone();
    }

    /// <summary>Who is signed in here.</summary>
    public async Task<Guid> Me() => (await Ask("{ me { person { id } } }")).GetProperty("me").GetProperty("person").GetProperty("id").GetGuid();

    private async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        request.Headers.TryAddWithoutValidation("User-Agent", "Mozilla/5.0 (Linux; Android 15; Mobile) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36");
        if (_cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(c => $"{c.Key}={c.Value}")));
        var answer = await gateway.SendAsync(request);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            LastCookie = cookie;
            var pair = cookie.Split(';')[0].Split('=', 2);
            if (pair[1].Length == 0) _cookies.Remove(pair[0]);
            else _cookies[pair[0]] = pair[1];
        }

        return answer;
    }
}
