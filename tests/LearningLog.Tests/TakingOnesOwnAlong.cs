using System.Net;
using System.Text;
using System.Text.Json;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.LearningLog.Tests;

public sealed class TakingOnesOwnAlong(World world) : IClassFixture<World>
{
    [Fact]
    public async Task Holds_everything_one_wrote_also_after_leaving_and_nothing_of_others()
    {
        var net = await world.Network();
        await net.Write(net.Rutger, text: "Alleen voor mij: <script>alert(1)</script>", audience: AudienceLevel.Own);
        await net.Write(net.Rutger, text: "In het netwerk gezegd", audience: AudienceLevel.Inside);
        await net.Write(net.Noor, text: "Woorden van een ander", audience: AudienceLevel.Inside);
        await net.As(net.Rutger).Send(new StateReturnExpectation(Guid.NewGuid(), net.Id, ReturnKind.Relation, ReturnFor.Me, "Rust"));
        await net.Leave(net.Rutger);

        using var json = JsonDocument.Parse(await Text(net.Rutger, "json"));
        Assert.Equal(["Alleen voor mij: <script>alert(1)</script>", "In het netwerk gezegd"], json.RootElement.GetProperty("entries").EnumerateArray().Select(e => e.GetProperty("text").GetString()!).Order());
        Assert.Equal("Rust", Assert.Single(json.RootElement.GetProperty("expectations").EnumerateArray()).GetProperty("text").GetString());
        Assert.DoesNotContain("Woorden van een ander", json.RootElement.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain(net.Noor.ToString(), json.RootElement.GetRawText(), StringComparison.OrdinalIgnoreCase);

        var html = await Text(net.Rutger, "html");
        Assert.Contains("Alleen voor mij: &lt;script&gt;alert(1)&lt;/script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("alleen ik", html, StringComparison.Ordinal);
        Assert.Contains("What you wrote in the log", await Text(net.Rutger, "html", "en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_told_to_the_register_by_ids_alone_and_asks_for_a_sign_in()
    {
        var net = await world.Network();
        await net.Write(net.Fenna, text: "Iets eigens", audience: AudienceLevel.Own);
        await Text(net.Fenna, "json");

        var said = (await world.Service.Said<ExportMade>()).Last();
        Assert.Equal((ExportKind.OwnData, net.Fenna, (Guid?)null), (said.Data.Kind, said.Data.PersonId, said.Data.NetworkId));
        Assert.Equal("""{"exportId":"00000000-0000-0000-0000-000000000001","kind":"PeopleOfNetwork","personId":"00000000-0000-0000-0000-000000000002","networkId":"00000000-0000-0000-0000-000000000003"}""",
            JsonSerializer.Serialize(new ExportMade(new Guid("00000000-0000-0000-0000-000000000001"), ExportKind.PeopleOfNetwork, new Guid("00000000-0000-0000-0000-000000000002"), new Guid("00000000-0000-0000-0000-000000000003")), Messaging.EventJson.Options));
        using var refused = await world.Service.Anonymous.Get("/exports/learninglog/my-data.json");
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://kwaad.example\";\"klik\")")]
    [InlineData("+31 6 12345678 x")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    public async Task Gives_a_timeline_in_which_no_spreadsheet_calculates(string title)
    {
        var net = await world.Network();
        await net.As(net.Noor).Send(new AddTimelinePoint(Guid.NewGuid(), net.Id, new CoarseDate(new DateOnly(2025, 3, 1), LearningLog.Contracts.DatePrecision.Month), title, 3, PointKind.Peak));
        await net.As(net.Rutger).Send(new AddTimelinePoint(Guid.NewGuid(), net.Id, new CoarseDate(new DateOnly(2025, 4, 1), LearningLog.Contracts.DatePrecision.Month), "Voor mij alleen", 1, PointKind.Peak, IsShared: false));

        using var answer = await net.As(net.Rutger).Get($"/exports/learninglog/networks/{net.Id}/timeline.csv");
        var table = Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        var line = table.Split("\r\n").Single(l => l.StartsWith("2025-03-01", StringComparison.Ordinal));
        Assert.StartsWith("'" + title[..1], line.Split(';', 3)[2].TrimStart('"'), StringComparison.Ordinal);
        Assert.DoesNotContain("Voor mij alleen", table, StringComparison.Ordinal);
        Assert.Contains(await world.Service.Said<ExportMade>(), e => e.Data.Kind == ExportKind.TimelineOfNetwork && e.Data.NetworkId == net.Id && e.Data.PersonId == net.Rutger);
        using var outside = await world.Service.As(Guid.NewGuid()).Get($"/exports/learninglog/networks/{net.Id}/timeline.csv");
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
    }

    private async Task<string> Text(Guid person, string form, string language = "nl")
    {
        using var answer = await world.Service.As(person).Get($"/exports/learninglog/my-data.{form}", language);
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync();
    }
}
