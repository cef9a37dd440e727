using System.Globalization;
using LivingNetworks.Web.Texts;
using Microsoft.Playwright;

namespace LivingNetworks.SystemTests.Browser;

/// <summary>A day on which more is planned than its square in the month can show.</summary>
[Collection(Demonstration.Collection)]
public sealed class ADayWithManyMeetings(Demonstration demonstration)
{
    /// <remarks>Red once: five meetings on a day, drawn by a ready-made calendar, covered the date of the next week.</remarks>
    [BrowserFact]
    public async Task Leaves_every_date_of_the_month_in_reach()
    {
        for (var i = 1; i <= 5; i++) await demonstration.PlanForToday($"Overleg {i}");

        await using var visitor = await demonstration.SignedIn("facilitator", Look.Desk);
        await visitor.OpenInNetwork("/calendar");
        var month = visitor.Page.Locator("table.month");
        // Late in the evening a meeting goes on past midnight and stands on two days.
        for (var i = 1; i <= 5; i++) await month.GetByRole(AriaRole.Link, new() { Name = $"Overleg {i}" }).First.WaitForAsync();
        await visitor.IsAccessible();

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Maand ervoor" }).ClickAsync();
        await month.GetByText(Moment.At(DateTimeOffset.UtcNow.AddHours(1)).AddMonths(-1).ToString("MMMM yyyy", CultureInfo.GetCultureInfo("nl"))).WaitForAsync();
        Assert.Equal(0, await month.GetByRole(AriaRole.Link, new() { Name = "Overleg 1" }).CountAsync());
    }
}
