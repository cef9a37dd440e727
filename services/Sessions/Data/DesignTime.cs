using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace LivingNetworks.Sessions.Data;

/// <summary>Lets <c>dotnet ef</c> make the SQLite context without starting the service.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteSessionsDb>
{
    public SqliteSessionsDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteSessionsDb>().UseSqlite("Data Source=design-time.db").Options);
}

/// <summary>Lets <c>dotnet ef</c> make the SQL Server context without a server.</summary>
internal sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerSessionsDb>
{
    public SqlServerSessionsDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerSessionsDb>().UseSqlServer("Server=design-time").Options);
}
