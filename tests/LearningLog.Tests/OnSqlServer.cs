using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Net;
using System.Text.RegularExpressions;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Reactions;
using LivingNetworks.Testing;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.LearningLog.Tests;

/// <summary>Every query of the service as T-SQL, without a server: what would be sent is kept, and answered with nothing.</summary>
public sealed partial class OnSqlServer(OnSqlServer.Recorder recorder) : IClassFixture<OnSqlServer.Recorder>
{
    private static readonly Guid Network = Guid.NewGuid();

    private static readonly Guid Person = Guid.NewGuid();

    public static TheoryData<string, object> Queries => new()
    {
        { "my-log", new MyLog(Network, [EntryKind.Bump], 5, After()) },
        {
            "network-log", new NetworkLog(
                Network, [EntryKind.Bump], [LearningLevel.Network], [LearningDomain.Skill], Zone.Learning, Network, Network, Network, Network, "100%", 5, After())
        },
        { "entry-of-id", new EntryOfId(Person) },
        { "entries-of-ids", new EntriesOfIds([Person, Network]) },
        { "changes-now", new ChangesNow([Network], 5, After()) },
        { "insights", new Insights(Network, InsightStage.Shared) },
        { "insights-of-ids", new InsightsOfIds([Person]) },
        { "staircase-counts", new StaircaseCounts([Network]) },
        { "timeline", new Timeline(Network, [TimelineLayer.Shared, TimelineLayer.Personal, TimelineLayer.Imported, TimelineLayer.Disputed], 5, After()) },
        { "timeline-thread", new TimelineThread(Network) },
        { "suggestions", new Suggestions(Network, SuggestionKind.Return) },
        { "returns", new Returns(Network, [ReturnKind.Content], LearningLevel.Network, AudienceLevel.Inside, ReturnState.Noticed) },
        { "returns-of-ids", new ReturnsOfIds([Person]) },
        { "return-tree", new ReturnTree(Person) },
        { "my-expectations", new MyExpectations(Network) },
        { "pictures-of-return", new PicturesOfReturn(Network) },
        { "widening-inbox", new WideningInbox(5, After()) },
        { "my-widening-requests", new MyWideningRequests(5, After()) },
        { "celebrations", new Celebrations(Network, 5, After()) },
    };

    /// <summary>Red when a query cannot be translated (tried by calling a local function in the filter of NetworkLog).</summary>
    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Every_query_is_valid_for_the_provider(string path, object query)
    {
        recorder.Sent.Clear();

        using var answer = await recorder.Service.As(Person).Post("/queries/" + path, System.Text.Json.JsonSerializer.Serialize(query, query.GetType(), Wire.Json));

        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound, await answer.Content.ReadAsStringAsync());
        Assert.Contains(recorder.Sent, sql => !sql.Contains("[Belongings]", StringComparison.Ordinal) && !sql.Contains("[Outbox]", StringComparison.Ordinal));
    }

    private static string After() => new Cursor(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), Network).ToString();

    /// <summary>Keeps the SQL, and answers: the person takes part in the network, and there is nothing else.</summary>
    public sealed partial class Recorder : DbCommandInterceptor, IAsyncLifetime
    {
        /// <summary>More columns than any query asks for.</summary>
        private const int Columns = 80;

        public ConcurrentQueue<string> Sent { get; } = new();

        public ServiceUnderTest<LearningLogDb> Service { get; private set; } = null!;

        public async Task InitializeAsync() => Service = await ServiceUnderTest<LearningLogDb>.Start(
            (args, configure) => LearningLogService.Build(args, builder =>
            {
                configure?.Invoke(builder);
                builder.Services.AddSingleton<IInterceptor>(this);
                builder.Services.AddSingleton<IInterceptor>(new NoConnection());
            }),
            "LearningLogDb", LearningLogReactions.All,
            new Dictionary<string, string?> { ["ConnectionStrings:LearningLogDb"] = "Server=nowhere;Database=none", ["Database:MigrateOnStart"] = "false" });

        public async Task DisposeAsync() => await Service.DisposeAsync();

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Sent.Enqueue(command.CommandText);
            var isBelongings = command.CommandText.Contains("FROM [Belongings]", StringComparison.Ordinal) && command.CommandText.Contains("[PersonId] =", StringComparison.Ordinal);
            using var table = isBelongings ? Belongings(command.CommandText) : Nothing();
            return ValueTask.FromResult(InterceptionResult<DbDataReader>.SuppressWithResult(table.CreateDataReader()));
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(InterceptionResult<int>.SuppressWithResult(0));

        private static DataTable Nothing()
        {
            var table = new DataTable();
            for (var column = 0; column < Columns; column++) table.Columns.Add($"c{column}", typeof(object));
            return table;
        }

        private static DataTable Belongings(string sql)
        {
            var row = new Dictionary<string, object>
            {
                ["PersonId"] = Person, ["NetworkId"] = Network, ["Standing"] = nameof(Standing.Participant), ["CircleId"] = Guid.Empty,
                ["From"] = DateTimeOffset.MinValue, ["Until"] = DBNull.Value, ["ReadsInsideFrom"] = DateTimeOffset.MinValue, ["FactVersion"] = 1L,
            };
            var table = new DataTable();
            var columns = Column().Matches(sql[..sql.IndexOf("FROM", StringComparison.Ordinal)]).Select(c => c.Groups[1].Value).ToList();
            foreach (var column in columns) table.Columns.Add(column, row[column] is DBNull ? typeof(DateTimeOffset) : row[column].GetType());
            table.Rows.Add([.. columns.Select(c => row[c])]);
            return table;
        }

        [GeneratedRegex(@"\[\w+\]\.\[(\w+)\]")]
        private static partial Regex Column();
    }

    /// <summary>Opens nothing.</summary>
    private sealed class NoConnection : DbConnectionInterceptor
    {
        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(InterceptionResult.Suppress());

        public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();
    }
}
