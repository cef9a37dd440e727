using LivingNetworks.Hosting;
using Microsoft.Data.Sqlite;

namespace LivingNetworks.Assessment.Data;

/// <summary>Where the answers live when no connection string says so: never in the database that knows people.</summary>
internal static class AnswersStore
{
    /// <summary>A SQLite file beside the service's own. On a server the answers need a database and credentials of their own, which
    /// only an operator can give.</summary>
    public static void Place(IConfiguration configuration)
    {
        if (configuration.GetConnectionString(AnswersDb.Name) is not null) return;
        if (configuration.GetConnectionString(AssessmentDb.Name) is not { } own) return;
        if (!own.StartsWith("Data Source=", StringComparison.OrdinalIgnoreCase))
        {
            throw new StartRefusedException(
                "Answers are kept apart from people. Give them a database with credentials of its own: set ConnectionStrings__AnswersDb.");
        }

        var beside = new SqliteConnectionStringBuilder(own);
        beside.DataSource = Path.ChangeExtension(beside.DataSource, ".answers.db");
        configuration[$"ConnectionStrings:{AnswersDb.Name}"] = beside.ConnectionString;
    }
}
