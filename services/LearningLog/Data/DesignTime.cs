using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace LivingNetworks.LearningLog.Data;

/// <summary>Makes the SQLite context for <c>dotnet ef</c>; no file is opened.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteLearningLogDb>
{
    public SqliteLearningLogDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteLearningLogDb>().UseSqlite("Data Source=design.db").Options);
}

/// <summary>Makes the SQL Server context for <c>dotnet ef</c>; no server is needed.</summary>
internal sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerLearningLogDb>
{
    public SqlServerLearningLogDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerLearningLogDb>().UseSqlServer("Server=design").Options);
}
