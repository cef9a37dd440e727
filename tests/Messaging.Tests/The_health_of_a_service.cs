using System.Net;
using System.Text.Json;
using LivingNetworks.Testing;
using Microsoft.Data.Sqlite;

namespace LivingNetworks.Messaging.Tests;

public sealed class The_health_of_a_service
{
    [Fact]
    public async Task Is_unhealthy_while_its_database_is_away_though_it_is_alive()
    {
        using var database = new TestDatabase("Sqlite"); // its file is moved away
        await using var member = await Member.Start("listener", database, new Listening().Reactions, new InProcessBus("listener"));
        using var http = member.Http;
        Assert.Equal((HttpStatusCode.OK, "Healthy"), await Health(http));
        Assert.Equal("Healthy", await Database(http));

        var file = new SqliteConnectionStringBuilder(database.Connection).DataSource;
        SqliteConnection.ClearAllPools();
        File.Move(file, file + ".away");
        await Eventually.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), () => Health(http));
        Assert.Equal("Unhealthy", await Database(http));
        using (var alive = await http.GetAsync(new Uri("/alive", UriKind.Relative))) Assert.Equal(HttpStatusCode.OK, alive.StatusCode);

        foreach (var made in new[] { "-wal", "-shm" }) File.Delete(file + made);
        File.Move(file + ".away", file, overwrite: true);
        await Eventually.Equal((HttpStatusCode.OK, "Healthy"), () =>
        {
            SqliteConnection.ClearAllPools(); // those who opened the empty file that was made meanwhile
            return Health(http);
        });
    }

    private static async Task<(HttpStatusCode, string?)> Health(HttpClient http)
    {
        using var answer = await http.GetAsync(new Uri("/health", UriKind.Relative));
        return (answer.StatusCode, JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("status").GetString());
    }

    private static async Task<string?> Database(HttpClient http)
    {
        using var answer = await http.GetAsync(new Uri("/health", UriKind.Relative));
        var checks = JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("checks");
        return checks.EnumerateArray().Single(c => c.GetProperty("name").GetString() == "database").GetProperty("status").GetString();
    }
}
