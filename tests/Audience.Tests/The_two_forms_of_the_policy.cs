using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace LivingNetworks.Audience.Tests;

/// <summary>The function and the expression say the same of every reader and item.</summary>
public sealed class The_two_forms_of_the_policy(ITestOutputHelper output) : IDisposable
{
    private const int Readers = 500;

    private const int Items = 200; // per network

    private readonly string _folder = Directory.CreateTempSubdirectory("ln-audience-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>500 readers of 200 items: 100,000 pairs, of few persons, circles and organisations so that they meet often.
    /// Red once: with <c>item.ArisenAt &gt;= from</c> left out of the expression; again with those who agreed to a study left out of it.</summary>
    [Fact]
    public async Task Agree_on_a_hundred_thousand_random_cases()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        Guid[] ids(int count) => [.. Enumerable.Range(0, count).Select(_ => NewId(random))];
        var (networks, persons, circles, organisations, studies) = (ids(2), ids(12), ids(4), ids(3), ids(3));
        var day = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        DateTimeOffset moment() => day.AddDays(random.Next(30));
        T one<T>(T[] of) => of[random.Next(of.Length)];

        var items = Enumerable.Range(0, Items).Select(n => new Item
        {
            Id = n,
            NetworkId = one(networks),
            AuthorId = random.Next(50) == 0 ? Guid.Empty : one(persons), // an author who was erased is nobody, and nobody's items are not everybody's
            Audience = (AudienceLevel)random.Next(7),
            CircleId = random.Next(3) > 0 ? one(circles) : null,
            AuthorOrganisationId = random.Next(3) > 0 ? one(organisations) : null,
            ConfidantIds = [.. Enumerable.Range(0, random.Next(3)).Select(_ => one(persons))],
            ArisenAt = moment(),
        }).ToList();
        await using var db = new ItemsDb(Path.Combine(_folder, "items.db"));
        await db.Database.EnsureCreatedAsync();
        db.AddRange(items);
        await db.SaveChangesAsync();

        var (yes, no, agreedTo) = (0, 0, 0);
        for (var n = 0; n < Readers; n++)
        {
            var person = one(persons);
            var belongings = Enumerable.Range(0, random.Next(6)).Select(_ =>
            {
                var standing = (Standing)random.Next(Enum.GetValues<Standing>().Length);
                return new Belonging(new BelongingFact(
                    person,
                    standing is Standing.HomeBaseContact or Standing.HomeBaseMember ? Guid.Empty : one(networks),
                    standing,
                    standing == Standing.CircleMember ? one(circles) : standing is Standing.HomeBaseContact or Standing.HomeBaseMember ? one(organisations)
                        : standing is Standing.StudyReader or Standing.StudyConsent ? one(studies) : Guid.Empty,
                    moment(),
                    random.Next(3) == 0 ? moment() : null,
                    random.Next(3) == 0 ? DateTimeOffset.MinValue : moment(),
                    1));
            }).ToList();
            if (random.Next(4) == 0) // a researcher with a study, to whom some agreed and of whom some took it back
            {
                var (at, study) = (one(networks), one(studies));
                Belonging of(Guid who, Standing standing, Guid of, int onceIn) =>
                    new(new BelongingFact(who, at, standing, of, moment(), random.Next(onceIn) == 0 ? moment() : null, DateTimeOffset.MinValue, 1));
                belongings.Add(of(person, Standing.Researcher, Guid.Empty, 5));
                belongings.Add(of(person, Standing.StudyReader, study, 5));
                belongings.AddRange(persons.Where(_ => random.Next(2) == 0).Select(agreed => of(agreed, Standing.StudyConsent, study, 3)));
            }

            var reader = random.Next(20) == 0 ? Reader.Anonymous : new Reader(person, belongings, moment());
            foreach (var organisation in organisations)
            {
                // What an organisation was told is the part of the function that needs no network, and never more.
                var told = (await db.Items.AsNoTracking().Where(AudiencePolicy.ToldTo<Item>(reader, organisation)).Select(i => i.Id).ToListAsync()).ToHashSet();
                var itsContact = reader.PersonId is not null && reader.ContactOf.Contains(organisation);
                foreach (var item in items)
                {
                    var may = itsContact && item.AuthorOrganisationId == organisation && item.Audience == AudienceLevel.HomeBase;
                    Assert.True(may == told.Contains(item.Id) && (!may || AudiencePolicy.MayRead(reader, item)), $"seed {seed}, reader {n}, item {item.Id} told to an organisation");
                }
            }

            foreach (var network in networks)
            {
                var read = (await db.Items.AsNoTracking().Where(AudiencePolicy.Readable<Item>(reader, network)).Select(i => i.Id).ToListAsync()).ToHashSet();
                foreach (var item in items)
                {
                    var may = item.NetworkId == network && AudiencePolicy.MayRead(reader, item);
                    Assert.True(may == read.Contains(item.Id), $"seed {seed}, reader {n}, item {item.Id} at {item.Audience}: function {may}, expression {!may}");
                    if (item.NetworkId != network) continue;
                    if (may && item.Audience == AudienceLevel.OuterCircle && reader.In(network) is { IsInside: false, ReadsOuterCircle: false } && item.AuthorId != reader.PersonId) agreedTo++;
                    if (may) yes++;
                    else no++;
                }
            }
        }

        output.WriteLine($"{yes} may be read, {agreedTo} of them because the author agreed to a study, {no} may not");
        Assert.Equal(100_000, yes + no);
        Assert.True(yes > 20_000 && no > 20_000 && agreedTo > 100, "the cases are one-sided");
    }

    private static Guid NewId(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
