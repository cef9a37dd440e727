using LivingNetworks.Assessment;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Hosting;
using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Reactions;
using LivingNetworks.Membership;
using LivingNetworks.Membership.Data;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions;
using LivingNetworks.Sessions.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Standalone.Operating;

/// <summary>One service as an operator's word sees it: its database, and the events that it listens to.</summary>
internal sealed record Part(string Name, ServiceDb Db, IReadOnlySet<string> Listens);

/// <summary>The five databases at once, of services that may run elsewhere; nothing is started.</summary>
internal sealed class AllDatabases : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly AsyncServiceScope _scope;

    private AllDatabases(WebApplication app)
    {
        (_app, _scope) = (app, app.Services.CreateAsyncScope());
        Parts =
        [
            new("membership", Membership, Names(MembershipReactions.All)),
            new("sessions", Sessions, Names(SessionsReactions.All)),
            new("learninglog", LearningLog, Names(LearningLogReactions.All)),
            new("assessment", Assessment, Names(AssessmentReactions.All)),
        ];
    }

    public IReadOnlyList<Part> Parts { get; }

    public Part Part(string name) => Parts.Single(p => p.Name == name);

    public MembershipDb Membership => Get<MembershipDb>();

    public SessionsDb Sessions => Get<SessionsDb>();

    public LearningLogDb LearningLog => Get<LearningLogDb>();

    public AssessmentDb Assessment => Get<AssessmentDb>();

    public AnswersDb Answers => Get<AnswersDb>();

    /// <summary>Each database under the name of its connection string.</summary>
    public IReadOnlyList<NamedStore> Stores => ServiceDatabase.Stores(_scope.ServiceProvider);

    public IConfiguration Configuration => _app.Configuration;

    /// <summary>Brings all of them up to date.</summary>
    public Task Migrate(CancellationToken stop) => _app.Services.PrepareDatabases(migrateSqlServer: true, stop);

    /// <summary>Opens what the settings and the surroundings name, as the services would.</summary>
    public static AllDatabases Of(IReadOnlyDictionary<string, string?> settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders(); // whatever fails is told in one line
        builder.AddServiceDatabase<MembershipDb, SqliteMembershipDb, SqlServerMembershipDb>("MembershipDb");
        builder.AddServiceDatabase<SessionsDb, SqliteSessionsDb, SqlServerSessionsDb>("SessionsDb");
        builder.AddServiceDatabase<LearningLogDb, SqliteLearningLogDb, SqlServerLearningLogDb>("LearningLogDb");
        builder.AddServiceDatabase<AssessmentDb, SqliteAssessmentDb, SqlServerAssessmentDb>(AssessmentDb.Name);
        AssessmentService.AddAnswers(builder);
        return new AllDatabases(builder.Build());
    }

    /// <summary>Looks whether all of them can be read, before anything else is said.</summary>
    public async Task RequireReadable(CancellationToken stop)
    {
        foreach (var store in Stores) await store.Db.RequireReadable(store.Name, stop);
    }

    /// <summary>Forgets what was read, so that the next look sees what is there then.</summary>
    public void ForgetWhatWasRead()
    {
        foreach (var store in Stores) store.Db.ChangeTracker.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _app.DisposeAsync();
    }

    private T Get<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    private static HashSet<string> Names<TDb>(Reactions<TDb> reactions)
        where TDb : DbContext => [.. reactions.All.Select(r => EventNames.Of(r.EventType))];
}
