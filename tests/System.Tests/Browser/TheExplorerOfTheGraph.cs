using Microsoft.Playwright;

namespace LivingNetworks.SystemTests.Browser;

/// <summary>Somebody who signed in tries the graph in a browser, with GraphiQL or with the plain page, which is always there.</summary>
[Collection(Demonstration.Collection)]
public sealed class TheExplorerOfTheGraph(Demonstration demonstration)
{
    private const string Query = "query Mine($first: Int) { myNetworks(first: $first) { nodes { name } } }";

    [GraphiQLFact]
    public async Task Runs_a_query_with_GraphiQL()
    {
        await using var visitor = await demonstration.SignedIn("participant", Look.EnglishDesk);
        var page = visitor.Page;
        await page.GotoAsync("/graphql");
        await page.Locator(".graphiql-query-editor .CodeMirror").ClickAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync(Query);
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(page.Locator(".result-window")).ToContainTextAsync("Reggezoom Samen");

        // The schema arrived too: GraphiQL explains it.
        await page.GetByLabel("Show Documentation Explorer").ClickAsync();
        await Assertions.Expect(page.Locator(".graphiql-doc-explorer")).ToContainTextAsync("Root Types");
        visitor.StayedHomeWithoutComplaints();
    }

    [GraphiQLFact]
    public async Task Follows_a_network_with_GraphiQL_over_WebSocket()
    {
        await using var visitor = await demonstration.SignedIn("participant", Look.EnglishDesk);
        var page = visitor.Page;
        await page.GotoAsync("/graphql");
        await page.Locator(".graphiql-query-editor .CodeMirror").ClickAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync($$"""subscription Changes { networkChanged(networkId: "{{demonstration.Network}}") { part } }""");
        // GraphiQL reads what was typed a moment later, and keeps what it read; before that it would take it for a query.
        await page.WaitForFunctionAsync("""() => (localStorage.getItem('graphiql:tabState') ?? '').includes('"operationName":"Changes"')""");
        var connected = page.WaitForWebSocketAsync();
        await page.Keyboard.PressAsync("Control+Enter");
        await connected;

        // Nothing tells when the server listens, so something happens until it is heard.
        var told = page.Locator(".result-window");
        for (var i = 0; i < 120 && !(await told.InnerTextAsync()).Contains("SESSIONS", StringComparison.Ordinal); i++)
        {
            await demonstration.PlanForToday($"Ontmoeting om te volgen {i}");
            await Task.Delay(500);
        }

        await Assertions.Expect(told).ToContainTextAsync("SESSIONS");
        visitor.StayedHomeWithoutComplaints();
    }

    [BrowserFact]
    public async Task Runs_a_query_with_the_plain_page_and_the_keyboard_alone()
    {
        await using var visitor = await demonstration.SignedIn("participant", Look.EnglishDesk);
        var page = visitor.Page;
        await page.GotoAsync("/graphql/explorer");
        await Assertions.Expect(page.Locator("#schema")).ToContainTextAsync("type Query");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await Type(page, Query);
        await page.Keyboard.PressAsync("Tab");
        await Type(page, """{ "first": 1 }""");
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(page.Locator("#result")).ToContainTextAsync("Reggezoom Samen");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("200");
        await visitor.IsAccessible();

        await Type(page, "{ first: 1 }");
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("The variables are not JSON");
        await page.GetByLabel("Show only definitions with").FillAsync("type Instrument ");
        await Assertions.Expect(page.Locator("#schema")).Not.ToContainTextAsync("type Query");
        visitor.StayedHomeWithoutComplaints();
    }

    private static async Task Type(IPage page, string text)
    {
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync(text);
    }
}

/// <summary>A fact about GraphiQL: skipped, with the reason, where there is no browser or npm did not put GraphiQL in place before the build.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GraphiQLFactAttribute : FactAttribute
{
    public GraphiQLFactAttribute()
    {
        if (!File.Exists(Demonstration.Chromium)) Skip = "no browser here (the package chromium is not installed)";
        else if (!typeof(GraphQL.ISchema).Assembly.GetManifestResourceNames().Contains("explorer/graphiql.min.js")) Skip = "GraphiQL is not in this build (src/GraphQL/graphiql/build needs npm)";
    }
}
