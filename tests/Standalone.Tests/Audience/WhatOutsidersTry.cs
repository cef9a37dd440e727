using System.Text.Json;

namespace LivingNetworks.Standalone.Tests.Audience;

/// <summary>People from outside who try every mutation of the graph on what is not theirs.</summary>
/// <remarks>Red once: leaving <c>ClosedTo</c> out of <c>ProposeRule</c> let everybody in this class propose a rule.</remarks>
[Collection(AudienceFindings.Collection)]
public sealed class WhatOutsidersTry(AudienceFindings all)
{
    private static readonly string[] Outsiders = ["stranger", "other-network", "sponsor", "steering", "coordinator", "left", "erased", "nobody"];

    private AudienceWorld World => all.World;

    /// <summary>Every id of the network in every mutation: not found or not allowed, and nothing has changed for those inside.</summary>
    [Fact]
    public async Task Ids_of_a_network_of_others_lead_nowhere_in_any_mutation()
    {
        var own = all.Table.Small("## Mutations that need no place in a network").Keys.SelectMany(k => k.Split(", ").Select(n => n.Trim('`'))).ToHashSet();
        Assert.Empty(own.Except(all.Crawler.Mutations.Select(m => m.Name)));
        var before = await Snapshot();
        var wrong = new List<string>();
        foreach (var (mutation, input) in all.Crawler.Mutations.Where(m => !own.Contains(m.Name)))
        {
            foreach (var outsider in Outsiders)
            {
                var answer = await World.App.Ask(World.Token(outsider), $"mutation($input: {input}!) {{ {mutation}(input: $input) {{ __typename }} }}", new { input = all.Crawler.InputFor(input) });
                if (!answer.TryGetProperty("errors", out var errors))
                {
                    wrong.Add($"{outsider} could {mutation}");
                    continue;
                }

                var (code, path) = (Code(errors[0]), errors[0].TryGetProperty("path", out var where) ? where[0].GetString() : null);
                if (path != mutation) wrong.Add($"{mutation} was never tried: {errors[0]}");
                if (errors.GetRawText().Contains("zwaluw-", StringComparison.Ordinal)) wrong.Add($"{mutation} told {outsider} {errors.GetRawText()}");
                if (code is "INTERNAL" or null) wrong.Add($"{mutation} failed for {outsider}: {errors[0]}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(before, await Snapshot());
    }

    /// <summary>Somebody who guides a network of their own names things of another one in it.</summary>
    [Fact]
    public async Task Ids_of_a_network_of_others_are_not_taken_into_ones_own()
    {
        var known = all.Table.Small("## Mutations that need no place in a network").Keys.Concat(all.Table.Small("## Mutations in which nothing of the network is named").Keys)
            .SelectMany(k => k.Split(", ").Select(n => n.Trim('`'))).ToHashSet();
        var before = await Snapshot();
        var wrong = new List<string>();
        foreach (var (mutation, input) in all.Crawler.Mutations.Where(m => !known.Contains(m.Name)))
        {
            if (!all.Crawler.NamesMoreThanItsNetwork(input)) continue;
            var values = all.Crawler.InputFor(input);
            values["networkId"] = World.OtherNetwork;
            var answer = await World.App.Ask(World.Token("other-network"), $"mutation($input: {input}!) {{ {mutation}(input: $input) {{ __typename }} }}", new { input = values });
            if (!answer.TryGetProperty("errors", out var errors)) wrong.Add($"{mutation} took {JsonSerializer.Serialize(values)}");
            else if (errors.GetRawText().Contains("zwaluw-", StringComparison.Ordinal) || Code(errors[0]) is "INTERNAL" or null) wrong.Add($"{mutation}: {errors[0]}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(before, await Snapshot());
    }

    /// <summary>Fields that decide what only the platform decides are not taken from anybody: the graph does not know them.</summary>
    [Theory]
    [InlineData("authorId")]
    [InlineData("ownerId")]
    [InlineData("createdAt")]
    [InlineData("isAdmin")]
    public async Task No_mutation_takes_a_field_that_is_not_asked_for(string field)
    {
        foreach (var (mutation, input) in all.Crawler.Mutations)
        {
            Assert.DoesNotContain(field, all.Crawler.InputFields(input));
            var values = all.Crawler.InputFor(input);
            values[field] = World.Person("stranger");
            var answer = await World.App.Ask(World.Token("stranger"), $"mutation($input: {input}!) {{ {mutation}(input: $input) {{ __typename }} }}", new { input = values });
            Assert.True(answer.TryGetProperty("errors", out var errors), mutation);
            Assert.Contains(field, errors[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        }
    }

    private static string? Code(JsonElement error) => error.TryGetProperty("extensions", out var more) && more.TryGetProperty("code", out var code) ? code.GetString() : null;

    /// <summary>All that the author and the facilitator find, in one text.</summary>
    private async Task<string> Snapshot()
    {
        var seen = new List<string>();
        foreach (var insider in new[] { "author", "facilitator" })
        {
            var finding = await all.Crawler.Crawl(insider);
            seen.AddRange(finding.Marks.Keys.Order(StringComparer.Ordinal).Select(m => $"{insider} {m}"));
            seen.AddRange(finding.Values.Order(StringComparer.Ordinal).Select(v => $"{insider} {v}"));
        }

        return string.Join('\n', seen);
    }
}
