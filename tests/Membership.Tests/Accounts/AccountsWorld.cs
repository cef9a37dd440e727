using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.Membership.Tests.Accounts;

/// <summary>The membership service with a mail folder of its own, seen as clients of sign-in see it.</summary>
public sealed partial class AccountsWorld : IAsyncDisposable
{
    public const string GoodPassword = "zeven eenden op een rij";

    /// <summary>Hundreds of passwords are made and tried here, with less work than where people sign in.</summary>
    public const int FewIterations = 1_000;

    private readonly string _folder;
    private readonly bool _ownsFolder;
    private readonly TestDatabase? _database;

    private AccountsWorld(ServiceUnderTest<MembershipDb> service, string folder, bool ownsFolder, string connection, TestDatabase? database)
    {
        (Service, _folder, _ownsFolder, ConnectionString, _database) = (service, folder, ownsFolder, connection, database);
        Http = new HttpClient { BaseAddress = service.Address };
    }

    public ServiceUnderTest<MembershipDb> Service { get; }

    public HttpClient Http { get; }

    /// <summary>What requests asked of the database.</summary>
    public required StatementsOfRequests Statements { get; init; }

    public string ConnectionString { get; }

    public TestClock Clock => Service.Clock;

    public SignInClient SignIn => new(Http);

    public MembershipDb Database() => MembershipWorld.Open(ConnectionString);

    public string MailFolder => Path.Combine(_folder, "mail");

    public static Task<AccountsWorld> Start(IReadOnlyDictionary<string, string?>? settings = null)
    {
        var database = new TestDatabase();
        return Start(Directory.CreateTempSubdirectory("ln-accounts-").FullName, ownsFolder: true, database.Connection, database, settings);
    }

    /// <summary>A second process on the same database: with the same data folder, or with another.</summary>
    public static Task<AccountsWorld> Twin(AccountsWorld first, string? dataFolder, bool keepsPasswordsAsInProduction = false) =>
        Start(dataFolder ?? first._folder, ownsFolder: dataFolder is not null, first.ConnectionString, database: null, settings: null, keepsPasswordsAsInProduction);

    private static async Task<AccountsWorld> Start(string folder, bool ownsFolder, string connection, TestDatabase? database, IReadOnlyDictionary<string, string?>? settings, bool keepsPasswordsAsInProduction = false)
    {
        var all = new Dictionary<string, string?>(settings ?? new Dictionary<string, string?>()) { ["Data:Folder"] = folder, ["ConnectionStrings:MembershipDb"] = connection };
        var statements = new StatementsOfRequests();
        var service = await ServiceUnderTest<MembershipDb>.Start(
            (args, configure) => MembershipService.Build(args, builder =>
            {
                configure?.Invoke(builder);
                builder.Services.AddSingleton<IInterceptor>(statements);
                if (!keepsPasswordsAsInProduction) builder.Services.PostConfigure<PasswordHasherOptions>(options => options.IterationCount = FewIterations);
            }),
            "MembershipDb", MembershipReactions.All, all);
        return new AccountsWorld(service, folder, ownsFolder, connection, database) { Statements = statements };
    }

    public Task<AccountRequested> Register(string mail, string password = GoodPassword, string name = "Anna Visser") =>
        Service.Anonymous.Send(new RegisterAccount(Guid.NewGuid(), mail, password, name));

    /// <summary>Registers and signs in.</summary>
    public async Task<Guid> Newcomer(string mail, string password = GoodPassword)
    {
        await Register(mail, password);
        return PersonOf(await SignedIn(mail, password));
    }

    public async Task<Tokens> SignedIn(string mail, string password = GoodPassword)
    {
        var result = await SignIn.SignIn(mail, password);
        Assert.True(result.Refusal is null, result.Refusal?.Code);
        return result.Value;
    }

    public async Task SignInRefused(string mail, string password, string code = "account.sign-in-failed")
    {
        var result = await SignIn.SignIn(mail, password);
        Assert.Equal(code, result.Refusal?.Code);
    }

    public static Guid PersonOf(Tokens tokens)
    {
        var payload = tokens.AccessToken.Split('.')[1];
        using var claims = JsonDocument.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(payload));
        return claims.RootElement.GetProperty("sub").GetGuid();
    }

    /// <summary>Asks for the caller's own account with a token as any client would: the status tells whether the token was taken.</summary>
    public async Task<HttpStatusCode> MyAccountWith(string accessToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/queries/my-account") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        using var answer = await Http.SendAsync(request);
        return answer.StatusCode;
    }

    public async Task<HttpResponseMessage> PostToken(params (string Key, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Key, f.Value)));
        return await Http.PostAsync(SignInClient.TokenPath, form);
    }

    /// <summary>Someone takes part in a network, or guides it.</summary>
    public Task Belongs(Guid personId, Guid networkId, Standing standing = Standing.Participant) =>
        Service.Belong(new BelongingFact(personId, networkId, standing, Guid.Empty, Clock.GetUtcNow(), null, Clock.GetUtcNow(), 1));

    /// <summary>The mails to an address, oldest first, once there are as many as expected.</summary>
    public async Task<IReadOnlyList<string>> MailsTo(string mail, int expected)
    {
        for (var wait = 0; ; wait++)
        {
            var mails = LettersOnDisk.In(MailFolder).Where(m => m.Contains($"To: <{mail}>\r\n", StringComparison.Ordinal)).ToList();
            if (mails.Count >= expected || wait > 1_200)
            {
                Assert.Equal(expected, mails.Count);
                return mails;
            }

            await Task.Delay(50);
        }
    }

    public static string BodyOf(string mail) => Encoding.UTF8.GetString(Convert.FromBase64String(mail[(mail.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..]));

    public static string SubjectOf(string mail) => Encoding.UTF8.GetString(Convert.FromBase64String(EncodedSubject().Match(mail).Groups[1].Value));

    /// <summary>The code in the newest mail to an address, once there are as many as expected.</summary>
    public async Task<string> CodeTo(string mail, int mails = 1) => CodeLink().Match(BodyOf((await MailsTo(mail, mails))[^1])).Groups[1].Value;

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Service.DisposeAsync();
        _database?.Dispose();
        if (_ownsFolder) Directory.Delete(_folder, recursive: true);
    }

    [GeneratedRegex(@"/account/(?:confirm|claim|link|recover)#([A-Za-z0-9_-]+)")]
    private static partial Regex CodeLink();

    [GeneratedRegex(@"Subject: =\?utf-8\?B\?([^?]+)\?=\r\n")]
    private static partial Regex EncodedSubject();
}
