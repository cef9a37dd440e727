using System.Reflection;
using System.Runtime.CompilerServices;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Tests;

public class TheRefusals
{
    private static readonly List<Refusal> All = [.. typeof(Refusals).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<Refusal>()];

    [Fact]
    public void Have_a_code_of_their_own_and_both_languages()
    {
        Assert.NotEmpty(All);
        Assert.Equal(All.Count, All.Select(r => r.Code).Distinct().Count());
        Assert.All(All, r => Assert.Matches("^assessment(\\.[a-z]+(-[a-z]+)*)$", r.Code));
        Assert.All(All, r => Assert.False(string.IsNullOrWhiteSpace(r.Message.Nl) || string.IsNullOrWhiteSpace(r.Message.En) || r.Message.Nl == r.Message.En));
    }

    /// <remarks>Seen red by breaking the code <c>assessment.item-twice</c> in the test that asks for it.</remarks>
    [Fact]
    public void Are_each_asked_for_by_a_scenario()
    {
        var scenarios = string.Concat(Directory.GetFiles(Folder(), "*.cs").Where(f => !f.EndsWith("TheRefusals.cs", StringComparison.Ordinal)).Select(File.ReadAllText));
        Assert.All(All, r => Assert.Contains($"\"{r.Code}\"", scenarios, StringComparison.Ordinal));
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
