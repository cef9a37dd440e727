using Xunit.Abstractions;

namespace LivingNetworks.GraphQL.Tests.Reference;

/// <summary>All audits of the npm package graphql-http against one address.</summary>
internal static class Audits
{
    private const int Count = 61;

    /// <summary>Prints how many passed per level, and fails for each that is not "ok".</summary>
    public static async Task AllPass(string url, ITestOutputHelper output)
    {
        var audits = (await ReferenceProcess.Run("audits.mjs", new { url })).EnumerateArray()
            .Select(audit => (
                Level: audit.GetProperty("name").GetString()!.Split(' ')[0],
                Ok: audit.GetProperty("status").GetString() == "ok",
                Text: $"{audit.GetProperty("status")} {audit.GetProperty("id")} {audit.GetProperty("name")}: {audit.GetProperty("reason")}"))
            .ToList();
        foreach (var level in new[] { "MUST", "SHOULD", "MAY" })
        {
            output.WriteLine($"{level}: {audits.Count(a => a.Level == level && a.Ok)} of {audits.Count(a => a.Level == level)} ok");
        }

        Assert.Empty(audits.Where(audit => !audit.Ok).Select(audit => audit.Text));
        Assert.Equal(Count, audits.Count(audit => audit.Level is "MUST" or "SHOULD" or "MAY"));
        Assert.Equal(Count, audits.Count);
    }
}
