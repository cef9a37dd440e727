using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Messaging;
using MassTransit;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Xunit;

namespace LivingNetworks.Testing;

/// <summary>One real service on a real web server and a database of its own, with a clock that the test sets.</summary>
/// <remarks>Tests see HTTP, the events in the outbox and the clock; never the service's insides.</remarks>
public sealed class ServiceUnderTest<TDb> : IAsyncDisposable
    where TDb : ServiceDb
{
    private readonly WebApplication _app;
    private readonly TestDatabase _database;
    private readonly Reactions<TDb> _reactions;
    private readonly HttpClient _http;

    private ServiceUnderTest(WebApplication app, TestDatabase database, TestClock clock, Reactions<TDb> reactions)
    {
        (_app, _database, Clock, _reactions) = (app, database, clock, reactions);
        _http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    /// <summary>The clock that the service and its tokens follow.</summary>
    public TestClock Clock { get; }

    /// <summary>Where the service answers.</summary>
    public Uri Address => _http.BaseAddress!;

    /// <summary>Starts a service.</summary>
    /// <param name="build">The service's own factory.</param>
    /// <param name="databaseName">Name of its connection string, such as <c>SessionsDb</c>.</param>
    /// <param name="reactions">What it listens to.</param>
    /// <param name="settings">Further configuration.</param>
    /// <param name="provider"><c>Sqlite</c> or <c>SqlServer</c>; the usual one of this run if none is named.</param>
    public static async Task<ServiceUnderTest<TDb>> Start(
        Func<string[], Action<WebApplicationBuilder>?, WebApplication> build, string databaseName, Reactions<TDb> reactions,
        IReadOnlyDictionary<string, string?>? settings = null, string? provider = null)
    {
        var database = new TestDatabase(provider);
        var clock = new TestClock(new DateTimeOffset(2026, 1, 15, 10, 0, 0, TimeSpan.Zero));
        var app = build([], builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.SetMinimumLevel(LogLevel.Error);
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                [$"ConnectionStrings:{databaseName}"] = database.Connection,
                ["Database:MigrateOnStart"] = "true",
                ["Data:Folder"] = Path.GetTempPath(),
            });
            if (settings is not null) builder.Configuration.AddInMemoryCollection(settings);
            builder.Services.AddSingleton<TimeProvider>(clock);
            builder.Services.AddSingleton<IInterceptor>(TranslatedToTSql.Instance);
            builder.Services.AddSingleton<IInterceptor>(EveryQueryHasItsIndex.Instance);
            builder.Services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, options =>
            {
                options.Configuration = new OpenIdConnectConfiguration();
                options.Configuration.SigningKeys.Add(TestTokens.Key);
                options.ConfigurationManager = null;
                options.TokenValidationParameters.IssuerSigningKey = TestTokens.Key;
            });
        });
        if (app.Configuration.GetValue<bool>("Database:MigrateOnStart")) await app.PrepareDatabase<TDb>();
        await app.StartAsync();
        return new ServiceUnderTest<TDb>(app, database, clock, reactions);
    }

    /// <summary>Speaks as a person.</summary>
    public Caller As(Guid personId) => new(this, personId);

    /// <summary>Speaks as somebody who did not sign in.</summary>
    public Caller Anonymous => new(this, null);

    /// <summary>Another service says something: applied as the bus would, once per call, in its own transaction with the inbox.</summary>
    public async Task Hear<TEvent>(TEvent data, AudienceLevel audience = AudienceLevel.Inside, Guid? eventId = null)
        where TEvent : class, IEvent
    {
        var reaction = _reactions.All.SingleOrDefault(r => r.EventType == typeof(TEvent));
        Assert.True(reaction is not null, $"The service does not listen to {typeof(TEvent).Name}.");
        var envelope = new Envelope<TEvent>(
            eventId ?? NewId.NextGuid(), EventNames.Of(typeof(TEvent)), EventNames.VersionOf(typeof(TEvent)), Clock.GetUtcNow(), data.NetworkId, null, audience, data.SubjectId, data);
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        await reaction.Apply(JsonSerializer.Serialize(envelope, EventJson.Options), db, CancellationToken.None);
        await db.SaveChangesAsync();
    }

    /// <summary>Makes people belong, as membership's events would.</summary>
    public async Task Belong(params BelongingFact[] facts)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        await db.ApplyBelongings(facts, CancellationToken.None);
        await db.SaveChangesAsync();
    }

    /// <summary>The events of a type that the service said, in order.</summary>
    public async Task<IReadOnlyList<Envelope<TEvent>>> Said<TEvent>()
        where TEvent : class, IEvent
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        var name = EventNames.Of(typeof(TEvent));
        var bodies = await db.Outbox.AsNoTracking().Where(o => o.Type == name).OrderBy(o => o.Seq).Select(o => o.Body).ToListAsync();
        return [.. bodies.Select(b => JsonSerializer.Deserialize<Envelope<TEvent>>(b, EventJson.Options)!)];
    }

    /// <summary>What an operator's word answers; settings such as <c>Argument</c> or <c>DryRun</c> hold for this once.</summary>
    public async Task<string> Operate(string word, params (string Key, string Value)[] settings)
    {
        foreach (var (key, value) in settings) _app.Configuration[$"Operator:{key}"] = value;
        try
        {
            await using var told = new StringWriter();
            Assert.Equal(0, await OperatorCommand.Run(_app, word, told));
            return told.ToString();
        }
        finally
        {
            foreach (var (key, _) in settings) _app.Configuration[$"Operator:{key}"] = null;
        }
    }

    /// <summary>The kinds of things in the service's database that have no place in its table of how long they are kept.</summary>
    public async Task<IReadOnlyList<string>> KeptWithoutClass()
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var classed = _app.Services.GetRequiredService<IRetention>().Types;
        var kept = scope.ServiceProvider.GetRequiredService<TDb>().Model.GetEntityTypes().Where(t => !t.IsOwned()).Select(t => t.ClrType);
        return [.. kept.Where(t => !classed.Contains(t)).Select(t => t.Name)];
    }

    /// <summary>What stands in the service's database.</summary>
    public async Task<T> InDatabase<T>(Func<TDb, Task<T>> look)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<TDb>());
    }

    /// <summary>Every event body that the service said, as JSON: for scans.</summary>
    public async Task<IReadOnlyList<string>> SaidBodies()
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TDb>().Outbox.AsNoTracking().OrderBy(o => o.Seq).Select(o => o.Body).ToListAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _database.Dispose();
    }

    /// <summary>Somebody who speaks to the service.</summary>
    public sealed class Caller(ServiceUnderTest<TDb> service, Guid? personId)
    {
        /// <summary>Sends a command that must succeed.</summary>
        public Task<TView> Send<TView>(ICommand<TView> command) => Expect<TView>(Wire.CommandPath(command.GetType()), command);

        /// <summary>Asks a query that must succeed.</summary>
        public Task<TView> Ask<TView>(IQuery<TView> query) => Expect<TView>(Wire.QueryPath(query.GetType()), query);

        /// <summary>Sends a command that must be refused with a status and a code.</summary>
        public Task<Problem> SendRefused<TView>(ICommand<TView> command, HttpStatusCode status, string code) => ExpectRefused(Wire.CommandPath(command.GetType()), command, status, code);

        /// <summary>Asks a query that must be refused with a status and a code.</summary>
        public Task<Problem> AskRefused<TView>(IQuery<TView> query, HttpStatusCode status, string code) => ExpectRefused(Wire.QueryPath(query.GetType()), query, status, code);

        /// <summary>Gets a resource that is neither a command nor a query, such as a feed.</summary>
        public Task<HttpResponseMessage> Get(string path, string language = "nl")
        {
            var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
            if (personId is { } person) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", TestTokens.For(person, service.Clock.GetUtcNow()));
            return service._http.SendAsync(request);
        }

        /// <summary>Posts raw JSON, to see the wire as another client would.</summary>
        public Task<HttpResponseMessage> Post(string path, string json, string language = "nl") =>
            Send(path, new StringContent(json, Encoding.UTF8, "application/json"), language);

        private async Task<TView> Expect<TView>(string path, object body)
        {
            using var response = await Send(path, Content(body), "nl");
            var text = await response.Content.ReadAsStringAsync();
            Assert.True(response.IsSuccessStatusCode, $"{path} answered {(int)response.StatusCode}: {text}");
            return JsonSerializer.Deserialize<TView>(text, Wire.Answers)!;
        }

        private async Task<Problem> ExpectRefused(string path, object body, HttpStatusCode status, string code)
        {
            using var response = await Send(path, Content(body), "nl");
            var text = await response.Content.ReadAsStringAsync();
            Assert.True(response.StatusCode == status, $"{path} answered {(int)response.StatusCode}, not {(int)status}: {text}");
            Assert.Equal(Problem.MediaType, response.Content.Headers.ContentType?.MediaType);
            var problem = JsonSerializer.Deserialize<Problem>(text, Wire.Answers)!;
            Assert.Equal(code, problem.Code);
            Assert.Equal((int)status, problem.Status);
            Assert.False(string.IsNullOrWhiteSpace(problem.Message.Nl) || string.IsNullOrWhiteSpace(problem.Message.En), $"{code} lacks a language");
            return problem;
        }

        private static ByteArrayContent Content(object body) =>
            new(JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), Wire.Json)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

        private Task<HttpResponseMessage> Send(string path, HttpContent content, string language)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
            request.Headers.ExpectContinue = ServiceClient.IsLarge(content);
            request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
            if (personId is { } person) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", TestTokens.For(person, service.Clock.GetUtcNow()));
            return service._http.SendAsync(request);
        }
    }
}
