using LivingNetworks.Hosting;
using LivingNetworks.Standalone.Operating;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace LivingNetworks.SystemTests.Processes;

/// <summary>An operator compares the databases of processes that run, over a broker that is killed in between.</summary>
[Collection(RunningSystem.Collection)]
public sealed class WhatServicesKeepOfEachOther(RunningSystem system, ITestOutputHelper output)
{
    [ProcessFact]
    public Task Is_what_their_owners_have_also_after_the_broker_was_killed() => system.Telling(output, async () =>
    {
        var network = await NetworkOfPeople.Alive(system, "Kanaalzone Noord", 2);
        await network.Hold(await network.Plan("Bijeenkomst", 1), network.People);
        await Agrees();

        await system.Broker.Kill();
        await network.Plan("Nog een bijeenkomst", 2);
        var (code, waiting) = await Do("verify", "--settle=0");
        Assert.Equal(1, code);
        Assert.Contains("waiting event=", waiting, StringComparison.Ordinal);
        Assert.Contains("type=sessions.session-planned from=sessions at=learninglog", waiting, StringComparison.Ordinal);

        await system.Broker.Start();
        await Agrees();

        // A copy of the running processes, for a place of its own; where it would come, the broker must be empty.
        var folder = Directory.CreateTempSubdirectory("ln-copy-").FullName;
        try
        {
            Assert.Equal(0, (await Do("backup", Path.Combine(folder, "backup"))).Code);
            var there = new Dictionary<string, string?> { ["Data:Folder"] = Path.Combine(folder, "there"), ["Operator:Argument"] = Path.Combine(folder, "backup") };
            Assert.Equal(0, (await With(there, "restore")).Code);
            Assert.True(File.Exists(Path.Combine(folder, "there", "AnswersDb.db")));
            Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(folder, "there", "keys")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    });

    private async Task Agrees()
    {
        var (code, said) = await Do("verify", "--settle=60");
        output.WriteLine(said);
        Assert.Equal(0, code);
    }

    private Task<(int Code, string Said)> Do(params string[] words)
    {
        var settings = new Dictionary<string, string?> { ["Data:Folder"] = system.Service("membership").Settings["Data__Folder"], ["ConnectionStrings:messaging"] = system.Broker.Connection };
        foreach (var name in new[] { "MembershipDb", "SessionsDb", "LearningLogDb", "AssessmentDb", "AnswersDb" }) settings[$"ConnectionStrings:{name}"] = $"Data Source={system.FileOf(name)}";
        foreach (var setting in OperatorArguments.Read(words)[1..].Select(s => s[2..].Split('=', 2))) settings[setting[0]] = setting[1];
        return With(settings, words[0]);
    }

    private static async Task<(int Code, string Said)> With(Dictionary<string, string?> settings, string word)
    {
        await using var told = new StringWriter();
        var code = await Words.Do(word, settings, told, TextWriter.Null);
        SqliteConnection.ClearAllPools();
        return (code, told.ToString());
    }
}
