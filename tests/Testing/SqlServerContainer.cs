using DotNet.Testcontainers.Builders;
using Testcontainers.MsSql;

namespace LivingNetworks.Testing;

/// <summary>Compiled with FullFeed only, where Testcontainers can be restored.</summary>
public sealed partial class TestDatabase
{
    private const string Image = "mcr.microsoft.com/mssql/server:2022-latest";

    /// <summary>One for the whole run; Testcontainers removes it when the process has ended.</summary>
    static partial void StartContainer(ref string? server)
    {
        try
        {
            var container = new MsSqlBuilder(Image).Build();
            container.StartAsync().GetAwaiter().GetResult();
            server = container.GetConnectionString();
        }
        catch (DockerUnavailableException)
        {
            // No engine here: the tests run on SQLite.
        }
    }
}
