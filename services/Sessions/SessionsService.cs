using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Features.Calendar;
using LivingNetworks.Sessions.Features.Privacy;
using LivingNetworks.Sessions.Reactions;

namespace LivingNetworks.Sessions;

/// <summary>The sessions service: meetings of every kind, who was there, what grew out of them, and the market of asks and offers.</summary>
public static class SessionsService
{
    /// <summary>Puts the service together; tests and Standalone configure it first.</summary>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        configure?.Invoke(builder);
        builder.AddServiceDefaults();
        builder.AddService<SessionsDb, SqliteSessionsDb, SqlServerSessionsDb>("sessions", "SessionsDb", SessionsReactions.All);
        builder.AddRetention(SessionsRetention.Table);
        builder.AddForgetting<SessionsDb>(PersonErasedHeard.Forget, PersonErasedHeard.Tell);
        builder.Services.AddOptions<SessionsPolicy>().BindConfiguration(SessionsPolicy.Section);

        var app = builder.Build();
        app.MapDefaultEndpoints();
        app.MapService(SessionsRoutes.All);
        app.MapGet(MyFeed.Path, MyFeed.Answer).RequireAuthorization();
        app.MapOwnData("sessions", OwnMeetings.Data);
        return app;
    }
}
