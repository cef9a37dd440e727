using System.Net;
using LivingNetworks.Audience;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Sessions.Tests;

/// <summary>One's own meetings in the calendar program that one uses anyway.</summary>
public sealed class A_feed(Village village) : IClassFixture<Village>
{
    [Fact]
    public async Task Holds_my_meetings_and_keeps_inside_titles_home()
    {
        var network = await village.Network();
        var inside = await network.Facilitator.Send(network.Plan(title: "Geheim gesprek, heel geheim"));
        var open = await network.Facilitator.Send(network.Plan(title: "Open avond; welkom, iedereen") with { Audience = AudienceLevel.Open, Place = "Dorpshuis, grote zaal" });
        var cancelled = await network.Planned();
        await network.Facilitator.Send(new CancelSession(Guid.NewGuid(), cancelled.Id));

        var file = await Feed(network.Participant(0), "nl");

        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", file, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", file, StringComparison.Ordinal);
        Assert.Contains($"UID:{inside.Id}@livingnetworks\r\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheim", file, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Bijeenkomst van het netwerk\r\n", file, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Open avond\\; welkom\\, iedereen\r\n", file, StringComparison.Ordinal);
        Assert.Contains("LOCATION:Dorpshuis\\, grote zaal\r\n", file, StringComparison.Ordinal);
        Assert.Contains("STATUS:CANCELLED\r\n", file, StringComparison.Ordinal);
        Assert.All(file.Split("\r\n"), l => Assert.True(System.Text.Encoding.UTF8.GetByteCount(l) <= 75, l));
        Assert.Contains($"UID:{open.Id}@livingnetworks\r\n", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Speaks_the_callers_language()
    {
        var network = await village.Network();
        await network.Planned(SessionKind.Plenary);
        Assert.Contains("SUMMARY:Meeting of the network\r\n", await Feed(network.Participant(0), "en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_empty_for_a_stranger_and_closed_without_a_sign_in()
    {
        var network = await village.Network();
        await network.Planned();
        Assert.DoesNotContain("VEVENT", await Feed(network.Stranger, "nl"), StringComparison.Ordinal);
        using var refused = await village.Service.Anonymous.Get("/feeds/me.ics");
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    private static async Task<string> Feed(LivingNetworks.Testing.ServiceUnderTest<Data.SessionsDb>.Caller caller, string language)
    {
        using var response = await caller.Get("/feeds/me.ics", language);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/calendar", response.Content.Headers.ContentType?.MediaType);
        return await response.Content.ReadAsStringAsync();
    }
}
