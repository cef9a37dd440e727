using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace LivingNetworks.Assessment.Data;

/// <summary>Lets <c>dotnet ef</c> make the SQLite context without starting the service.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteAssessmentDb>
{
    public SqliteAssessmentDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteAssessmentDb>().UseSqlite("Data Source=design-time.db").Options);
}

/// <summary>Lets <c>dotnet ef</c> make the SQL Server context without a server.</summary>
internal sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerAssessmentDb>
{
    public SqlServerAssessmentDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerAssessmentDb>().UseSqlServer("Server=design-time").Options);
}

/// <summary>The same for the answers on SQLite.</summary>
internal sealed class SqliteAnswersDesignTime : IDesignTimeDbContextFactory<SqliteAnswersDb>
{
    public SqliteAnswersDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteAnswersDb>().UseSqlite("Data Source=design-time.db").Options);
}

/// <summary>The same for the answers on SQL Server.</summary>
internal sealed class SqlServerAnswersDesignTime : IDesignTimeDbContextFactory<SqlServerAnswersDb>
{
    public SqlServerAnswersDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerAnswersDb>().UseSqlServer("Server=design-time").Options);
}
