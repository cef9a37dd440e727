using System.Text.Json;
using Microsoft.Playwright;

namespace LivingNetworks.SystemTests.Browser;

/// <summary>A facilitator stands at the door of today's meeting with a phone.</summary>
[Collection(Demonstration.Collection)]
public sealed class AMeetingOnAPhone(Demonstration demonstration)
{
    [BrowserTheory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task Begins_and_records_who_is_there(string language)
    {
        var session = await demonstration.PlanForToday($"Ontmoeting ({language})");
        await using var visitor = await demonstration.Visit(Look.Phone with { Language = language });
        await visitor.SignIn(demonstration.MailOf("facilitator"), demonstration.PasswordOf("facilitator"));
        await visitor.OpenInNetwork($"/sessions/{session}");
        var page = visitor.Page;
        await visitor.FitsTheScreen();

        // Nobody can be marked before the doors are open.
        await page.GetByRole(AriaRole.Button, new() { Name = visitor.Look.Say("We beginnen", "We begin") }).ClickAsync();
        await page.GetByLabel("Aicha Benali").CheckAsync();
        await page.GetByLabel("Rutger Nijland").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = visitor.Look.Say("Aanwezigheid bewaren", "Save who is here") }).ClickAsync();
        // Beginning was saved too: the word alone does not tell which of the two is meant, so what counts is what was kept.
        string[] both = ["Aicha Benali", "Rutger Nijland"];
        await Demonstration.OnceHeard(async () =>
        {
            var came = await WhoCame(session);
            Assert.Equal(both, came);
            return came;
        });
        await page.GetByRole(AriaRole.Status).GetByText(visitor.Look.Say("Bewaard.", "Saved.")).WaitForAsync();

        await page.ReloadAsync();
        await visitor.IsLive();
        Assert.True(await page.GetByLabel("Aicha Benali").IsCheckedAsync());
        Assert.False(await page.GetByLabel("Noor Wessels").IsCheckedAsync());
        await visitor.IsAccessible();
        visitor.StayedHomeWithoutComplaints();
    }

    private async Task<string[]> WhoCame(Guid session)
    {
        var room = await demonstration.Ask("facilitator", "query($id: UUID!) { sessionRoom(id: $id) { attendance { came person { displayName } } session { state } } }", new { id = session });
        Assert.Equal("UNDERWAY", room.GetProperty("sessionRoom").GetProperty("session").GetProperty("state").GetString());
        return [.. room.GetProperty("sessionRoom").GetProperty("attendance").EnumerateArray()
            .Where(a => a.GetProperty("came").ValueKind == JsonValueKind.True)
            .Select(a => a.GetProperty("person").GetProperty("displayName").GetString()!).Order(StringComparer.Ordinal)];
    }
}
