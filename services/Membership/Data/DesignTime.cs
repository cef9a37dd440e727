using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace LivingNetworks.Membership.Data;

/// <summary>Lets <c>dotnet ef</c> make the SQLite context without starting the service.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteMembershipDb>
{
    public SqliteMembershipDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteMembershipDb>().UseSqlite("Data Source=design-time.db").Options);
}

/// <summary>Lets <c>dotnet ef</c> make the SQL Server context without a server.</summary>
internal sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerMembershipDb>
{
    public SqlServerMembershipDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerMembershipDb>().UseSqlServer("Server=design-time").Options);
}
