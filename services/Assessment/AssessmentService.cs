using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Features.Instruments;
using LivingNetworks.Assessment.Features.Privacy;
using LivingNetworks.Assessment.Features.Rounds;
using LivingNetworks.Assessment.Features.Ties;
using LivingNetworks.Assessment.Reactions;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LivingNetworks.Assessment;

/// <summary>The assessment service: how a network sees itself, without anybody seeing a person's answers.</summary>
public static class AssessmentService
{
    /// <summary>Puts the service together; tests and Standalone configure it first.</summary>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        configure?.Invoke(builder);
        builder.AddServiceDefaults();
        builder.Services.AddSingleton<IInterceptor, DeletedMeansGone>().AddSingleton<IInterceptor, HistoryMeansGone>();
        builder.AddService<AssessmentDb, SqliteAssessmentDb, SqlServerAssessmentDb>("assessment", AssessmentDb.Name, AssessmentReactions.All);
        builder.AddRetention(AssessmentRetention.Table);
        builder.AddForgetting<AssessmentDb>(WhenPersonErased.Forget, WhenPersonErased.Tell);
        builder.Services.AddHostedService<CountRounds>();
        AddAnswers(builder);

        var app = builder.Build();
        app.MapDefaultEndpoints();
        app.MapService(AssessmentRoutes.All);
        app.MapOwnData("assessment", OwnPlaces.Data);
        app.MapGet(TieExports.Graph, TieExports.AnswerGraph).RequireAuthorization();
        app.MapGet(TieExports.Organisations, TieExports.AnswerOrganisations).RequireAuthorization();
        app.MapGet(TieExports.Ties, TieExports.AnswerTies).RequireAuthorization();
        app.MapGet(QuestionnaireExports.Json, QuestionnaireExports.AnswerJson).RequireAuthorization();
        app.MapGet(QuestionnaireExports.Codebook, QuestionnaireExports.AnswerCodebook).RequireAuthorization();
        return app;
    }

    /// <summary>Registers the store of answers, beside the service's own database.</summary>
    public static void AddAnswers(WebApplicationBuilder builder)
    {
        AnswersStore.Place(builder.Configuration);
        builder.AddServiceDatabase<AnswersDb, SqliteAnswersDb, SqlServerAnswersDb>(AnswersDb.Name);
    }
}
