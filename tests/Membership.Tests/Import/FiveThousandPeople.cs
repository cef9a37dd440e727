using System.Diagnostics;
using System.Text;
using LivingNetworks.Membership.Contracts;
using Xunit.Abstractions;

namespace LivingNetworks.Membership.Tests.Import;

/// <summary>A large import: everybody at once, told in messages that a bus carries. The time is printed, not judged (the machine decides).</summary>
public sealed class FiveThousandPeople(ITestOutputHelper output) : IAsyncLifetime
{
    private const int People = 5000;

    /// <summary>What a message may weigh.</summary>
    private const int MostBytes = 250_000;

    private ImportWorld _world = null!;

    public async Task InitializeAsync() => _world = await ImportWorld.Start();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Are_taken_in_at_once_and_told_in_parts()
    {
        var file = ImportWorld.Utf8("naam;mail;organisatie;brengt;zoekt;sinds\r\n" + string.Concat(Enumerable.Range(1, People).Select(i =>
            $"Deelnemer {i};deelnemer.{i}@organisatie{i % 300}.example;Organisatie {i % 300};kennis van onderwerp {i};bewoners|een zaal;{1 + (i % 28)}-{1 + (i % 12)}-2024\r\n")));

        var clock = Stopwatch.StartNew();
        var preview = await _world.Preview(file);
        var previewed = clock.Elapsed;
        var processor = Environment.CpuUsage.TotalTime;
        var import = await _world.Import(file);
        output.WriteLine($"preview {previewed.TotalSeconds:F1} s, import {(clock.Elapsed - previewed).TotalSeconds:F1} s, of which processor {(Environment.CpuUsage.TotalTime - processor).TotalSeconds:F1} s");

        Assert.Equal((People, 300), (preview.ToTakeIn, preview.OrganisationsToAdd));
        Assert.Equal((People, 300), (import.TakenIn, import.OrganisationsAdded));
        var told = await _world.Accounts.Service.Said<ParticipantsImported>();
        Assert.Equal(Enumerable.Range(1, told.Count), told.Select(e => e.Data.Part));
        Assert.Single(told.Select(e => e.Data.ImportId).Distinct());
        Assert.Equal(People, told.SelectMany(e => e.Data.PersonIds).Distinct().Count());
        Assert.All(await _world.Accounts.Service.SaidBodies(), body => Assert.InRange(Encoding.UTF8.GetByteCount(body), 1, MostBytes));

        var again = await _world.Import(file);
        Assert.Equal((0, People), (again.TakenIn, again.AlreadyThere));
    }

    [Fact]
    public async Task Are_taken_in_once_when_two_facilitators_import_them_at_the_same_moment()
    {
        var file = ImportWorld.Utf8("naam;mail\n" + string.Concat(Enumerable.Range(1, 200).Select(i => $"P {i};p{i}@example.com\n")));

        var imports = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _world.Import(file)));

        Assert.Equal(200, imports.Sum(i => i.TakenIn));
        Assert.Equal("200", await _world.Cell("SELECT COUNT(*) FROM Participations"));
    }
}
