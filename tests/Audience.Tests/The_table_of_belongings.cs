using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Audience.Tests;

public sealed class The_table_of_belongings : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("ln-audience-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Welcomed, left, resumed, left: heard in all 24 orders, each fact in a transaction of its own.
    /// Red once: with the comparison of versions taken out of Belonging.Take.</summary>
    [Fact]
    public async Task Ends_the_same_in_whatever_order_the_facts_arrive()
    {
        var (person, network) = (Guid.NewGuid(), Guid.NewGuid());
        BelongingFact[] facts =
        [
            Fact(person, network, Start, null, 1),
            Fact(person, network, Start, Start.AddDays(10), 2),
            Fact(person, network, Start.AddDays(20), null, 3),
            Fact(person, network, Start.AddDays(20), Start.AddDays(30), 4),
        ];
        var number = 0;
        foreach (var order in Orders(facts))
        {
            var path = Path.Combine(_folder, $"{number++}.db");
            await using (var made = new ItemsDb(path)) await made.Database.EnsureCreatedAsync();
            foreach (var fact in order)
            {
                await using var db = new ItemsDb(path);
                await db.ApplyBelongings([fact], CancellationToken.None);
                await db.SaveChangesAsync();
            }

            await using var after = new ItemsDb(path);
            var row = await after.Belongings.SingleAsync();
            Assert.Equal((Start.AddDays(20), Start.AddDays(30), 4L), (row.From, row.Until, row.FactVersion));
            Assert.True((await after.ReaderFor(person, Start.AddDays(25), CancellationToken.None)).In(network).IsInside);
            Assert.False((await after.ReaderFor(person, Start.AddDays(30), CancellationToken.None)).In(network).IsInside);
        }

        Assert.Equal(24, number);
    }

    [Fact]
    public async Task Takes_several_facts_about_one_belonging_in_one_event()
    {
        var (person, network) = (Guid.NewGuid(), Guid.NewGuid());
        await using var db = new ItemsDb(Path.Combine(_folder, "one.db"));
        await db.Database.EnsureCreatedAsync();

        await db.ApplyBelongings([Fact(person, network, Start, null, 1), Fact(person, network, Start, Start.AddDays(1), 2)], CancellationToken.None);
        await db.SaveChangesAsync();

        Assert.Equal(Start.AddDays(1), (await db.Belongings.SingleAsync()).Until);
    }

    /// <summary>What a study opens is looked up for its own researchers: through the table, and only while all three facts stand.</summary>
    [Fact]
    public async Task Tells_a_researcher_who_agreed_until_they_take_it_back()
    {
        var (researcher, agreed, other, network, study) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await using var db = new ItemsDb(Path.Combine(_folder, "study.db"));
        await db.Database.EnsureCreatedAsync();
        BelongingFact fact(Guid person, Standing standing, Guid of, DateTimeOffset? until = null, long version = 1) => new(person, network, standing, of, Start, until, Start, version);
        async Task<IReadOnlyList<Guid>> agreedNow(Guid person) => (await db.ReaderFor(person, Start.AddDays(5), CancellationToken.None)).In(network).AgreedAuthors;

        await db.ApplyBelongings(
            [fact(researcher, Standing.Researcher, Guid.Empty), fact(other, Standing.Researcher, Guid.Empty), fact(agreed, Standing.StudyConsent, study)], CancellationToken.None);
        await db.SaveChangesAsync();
        Assert.Empty(await agreedNow(researcher));

        await db.ApplyBelongings([fact(researcher, Standing.StudyReader, study)], CancellationToken.None);
        await db.SaveChangesAsync();
        Assert.Equal([agreed], await agreedNow(researcher));
        Assert.Empty(await agreedNow(other)); // a researcher of the same network, and not of the study
        Assert.Empty(await agreedNow(agreed));

        await db.ApplyBelongings([fact(agreed, Standing.StudyConsent, study, Start.AddDays(4), 2)], CancellationToken.None);
        await db.SaveChangesAsync();
        Assert.Empty(await agreedNow(researcher));
    }

    private static BelongingFact Fact(Guid person, Guid network, DateTimeOffset from, DateTimeOffset? until, long version) =>
        new(person, network, Standing.Participant, Guid.Empty, from, until, from, version);

    private static IEnumerable<T[]> Orders<T>(T[] items) => items.Length == 0
        ? [[]]
        : items.SelectMany((first, at) => Orders<T>([.. items[..at], .. items[(at + 1)..]]).Select(rest => (T[])[first, .. rest]));
}
