namespace LivingNetworks.SystemTests.Browser;

/// <summary>The checks that every other test leans on see what is wrong with a page when something is.</summary>
[Collection(Demonstration.Collection)]
public sealed class TheChecksOfAPage(Demonstration demonstration)
{
    [BrowserFact]
    public async Task Notice_what_one_cannot_read_or_hear()
    {
        await using var visitor = await demonstration.Visit(Look.Phone);
        await visitor.Page.GotoAsync("/sign-in");
        await visitor.IsAccessible();
        await visitor.FitsTheScreen();

        await visitor.Page.EvaluateAsync("() => { document.querySelector('label').remove(); document.querySelector('h1').style.width = '500px'; }");
        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(visitor.IsAccessible);
        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => visitor.FitsTheScreen(looks: 5));
    }

    [BrowserFact]
    public async Task Notice_another_host_and_a_complaint_of_the_browser()
    {
        await using var visitor = await demonstration.Visit(Look.Desk);
        await visitor.Page.GotoAsync("/sign-in");
        visitor.StayedHomeWithoutComplaints();
        await visitor.Page.GotoAsync($"http://127.0.0.1:{demonstration.Address.Port}/sign-in");
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(visitor.StayedHomeWithoutComplaints);

        await using var other = await demonstration.Visit(Look.Desk);
        await other.Page.GotoAsync("/sign-in");
        // What the browser says comes by itself, a moment after what was asked of it.
        await other.Page.RunAndWaitForConsoleMessageAsync(() => other.Page.EvaluateAsync("() => console.error('something is wrong')"));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(other.StayedHomeWithoutComplaints);
    }
}
