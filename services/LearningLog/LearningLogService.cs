using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Features.Privacy;
using LivingNetworks.LearningLog.Reactions;
using Microsoft.Extensions.Hosting;

namespace LivingNetworks.LearningLog;

/// <summary>The learning-log service.</summary>
public static class LearningLogService
{
    /// <summary>Builds it; tests and the one-process form set configuration and services first.</summary>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        configure?.Invoke(builder);
        builder.AddServiceDefaults();
        builder.AddService<LearningLogDb, SqliteLearningLogDb, SqlServerLearningLogDb>("learninglog", "LearningLogDb", LearningLogReactions.All);
        builder.AddRetention(LogRetention.Table);
        builder.AddForgetting<LearningLogDb>(PersonErasedHeard.Forget, PersonErasedHeard.Tell);

        var app = builder.Build();
        app.MapDefaultEndpoints();
        app.MapService(LearningLogRoutes.All);
        app.MapGet(TimelineTable.Path, TimelineTable.Answer).RequireAuthorization();
        app.MapOwnData("learninglog", OwnLog.Data);
        return app;
    }
}
