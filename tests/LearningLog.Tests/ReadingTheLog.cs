using System.Net;
using LivingNetworks.Audience;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.Sessions.Contracts;
using DatePrecision = LivingNetworks.LearningLog.Contracts.DatePrecision;

namespace LivingNetworks.LearningLog.Tests;

public sealed class ReadingTheLog(World world) : IClassFixture<World>
{
    /// <summary>Who reads what: every level by every standing. Red when NetworkLog leaves out Readable.</summary>
    [Theory]
    [InlineData(AudienceLevel.Own, "author")]
    [InlineData(AudienceLevel.Confidant, "author confidant")]
    [InlineData(AudienceLevel.Circle, "author circle")]
    [InlineData(AudienceLevel.Inside, "author confidant circle participant facilitator")]
    [InlineData(AudienceLevel.HomeBase, "author confidant circle participant facilitator contact")]
    [InlineData(AudienceLevel.OuterCircle, "author confidant circle participant facilitator newcomer sponsor")]
    [InlineData(AudienceLevel.Open, "author confidant circle participant facilitator newcomer sponsor contact left outsider")]
    public async Task Is_for_exactly_those_of_its_level(AudienceLevel level, string expected)
    {
        var net = await world.Network();
        var left = await net.Welcome();
        var confidant = await net.Welcome();
        var participant = await net.Welcome();
        var entry = await net.Write(
            net.Noor, audience: level, circle: level == AudienceLevel.Circle ? net.Group : null, confidants: level == AudienceLevel.Confidant ? [confidant] : null,
            organisation: net.Organisation);
        Assert.Equal(level, entry.Audience);
        await net.Leave(left);
        var newcomer = await net.Welcome();
        var readers = new Dictionary<string, Guid>
        {
            ["author"] = net.Noor, ["confidant"] = confidant, ["circle"] = net.Rutger, ["participant"] = participant, ["facilitator"] = net.Bram,
            ["newcomer"] = newcomer, ["sponsor"] = net.Sponsor, ["contact"] = net.Contact, ["left"] = left, ["outsider"] = net.Outsider,
        };

        foreach (var (standing, person) in readers)
        {
            var may = expected.Split(' ').Contains(standing);
            if (may) Assert.Equal(entry.EntryId, (await net.As(person).Ask(new EntryOfId(entry.EntryId))).EntryId);
            else await net.As(person).AskRefused(new EntryOfId(entry.EntryId), HttpStatusCode.NotFound, "not-found");

            Assert.True(await net.Reads(person, entry.EntryId) == may, $"{standing} by id at {level}");
            var isPlaced = standing is not ("contact" or "left" or "outsider");
            if (may || isPlaced)
            {
                Assert.True((await net.As(person).Ask(new NetworkLog(net.Id))).Items.Any(e => e.EntryId == entry.EntryId) == may, $"{standing} in the list at {level}");
                var changes = await net.As(person).Ask(new ChangesNow([net.Id]));
                Assert.Equal(may ? 1 : 0, Assert.Single(changes).Changes.Items.Count);
            }
            else
            {
                await net.As(person).AskRefused(new NetworkLog(net.Id), HttpStatusCode.NotFound, "not-found");
                Assert.Empty(await net.As(person).Ask(new ChangesNow([net.Id])));
            }
        }
    }

    [Fact]
    public async Task Of_an_unknown_network_is_not_found_like_one_that_is_closed()
    {
        var net = await world.Network();

        await net.As(net.Noor).AskRefused(new NetworkLog(Guid.NewGuid()), HttpStatusCode.NotFound, "not-found");
        await net.As(net.Noor).AskRefused(new EntryOfId(Guid.NewGuid()), HttpStatusCode.NotFound, "not-found");
        Assert.Empty((await net.As(net.Noor).Ask(new NetworkLog(net.Id))).Items);
    }

    [Fact]
    public async Task Keeps_what_happened_before_a_newcomer_came_closed_however_late_it_was_written()
    {
        var net = await world.Network();
        var newcomer = await net.Welcome();

        var old = await net.Write(net.Noor, audience: AudienceLevel.Inside, happenedOn: new CoarseDate(new DateOnly(2025, 3, 1), DatePrecision.Month));
        var fresh = await net.Write(net.Noor, audience: AudienceLevel.Inside, happenedOn: new CoarseDate(new DateOnly(2026, 3, 1), DatePrecision.Year));

        Assert.False(await net.Reads(newcomer, old.EntryId));
        Assert.True(await net.Reads(newcomer, fresh.EntryId));
        Assert.Equal([fresh.EntryId], (await net.As(newcomer).Ask(new NetworkLog(net.Id))).Items.Select(e => e.EntryId));
    }

    [Fact]
    public async Task Closes_at_once_for_somebody_who_leaves_except_for_their_own()
    {
        var net = await world.Network();
        var circle = await net.Write(net.Noor, audience: AudienceLevel.Circle, circle: net.Group);
        var inside = await net.Write(net.Noor, audience: AudienceLevel.Inside);
        var own = await net.Write(net.Rutger, audience: AudienceLevel.Inside);
        Assert.True(await net.Reads(net.Rutger, circle.EntryId) && await net.Reads(net.Rutger, inside.EntryId));

        await net.Leave(net.Rutger);

        Assert.False(await net.Reads(net.Rutger, circle.EntryId) || await net.Reads(net.Rutger, inside.EntryId));
        Assert.Equal([own.EntryId], (await net.As(net.Rutger).Ask(new MyLog())).Items.Select(e => e.EntryId));
    }

    [Fact]
    public async Task Of_my_own_goes_across_networks_and_pages_from_the_latest()
    {
        var (one, two) = (await world.Network(), await world.Network());
        var me = await one.Welcome();
        await world.Service.Belong(new BelongingFact(me, two.Id, Standing.Participant, Guid.Empty, DateTimeOffset.MinValue, null, DateTimeOffset.MinValue, 1));
        var written = new List<Guid>();
        for (var i = 0; i < 5; i++) written.Add((await (i % 2 == 0 ? one : two).Write(me, kind: i == 4 ? EntryKind.Bump : EntryKind.Change)).EntryId);
        written.Reverse();

        var first = await one.As(me).Ask(new MyLog(First: 2));
        var second = await one.As(me).Ask(new MyLog(First: 2, After: first.EndCursor));
        var third = await one.As(me).Ask(new MyLog(First: 2, After: second.EndCursor));

        Assert.Equal(written, first.Items.Concat(second.Items).Concat(third.Items).Select(e => e.EntryId));
        Assert.Equal((true, true, false), (first.HasNextPage, second.HasNextPage, third.HasNextPage));
        Assert.Equal(2, (await one.As(me).Ask(new MyLog(two.Id))).Items.Count);
        Assert.Equal(written[0], Assert.Single((await one.As(me).Ask(new MyLog(Kinds: [EntryKind.Bump]))).Items).EntryId);
        await one.As(me).AskRefused(new MyLog(After: "nonsense"), HttpStatusCode.BadRequest, "field.not-recognised");
    }

    [Fact]
    public async Task Filters_by_what_entries_are_about_and_never_by_person()
    {
        var net = await world.Network();
        var session = await net.Held(SessionKind.Plenary, net.Noor);
        var (activity, assignment, goal) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var bump = await net.As(net.Noor).Send(new WriteEntry(
            Guid.NewGuid(), net.Id, EntryKind.Bump, "De sleutel lag 100% zeker bij de beheerder.", [LearningLevel.Organisation], [LearningDomain.Attitude], Zone.Performance,
            Audience: AudienceLevel.Inside, SessionId: session, ActivityId: activity, AssignmentId: assignment, GoalId: goal));
        await net.Write(net.Noor, audience: AudienceLevel.Inside);

        NetworkLog[] filters =
        [
            new(net.Id, Kinds: [EntryKind.Bump, EntryKind.Failure]), new(net.Id, Levels: [LearningLevel.Organisation]), new(net.Id, Domains: [LearningDomain.Attitude]),
            new(net.Id, Zone: Zone.Performance), new(net.Id, SessionId: session), new(net.Id, ActivityId: activity), new(net.Id, AssignmentId: assignment),
            new(net.Id, GoalId: goal), new(net.Id, Search: "SLEUTEL"), new(net.Id, Search: "100%"),
        ];

        foreach (var filter in filters) Assert.Equal(bump.EntryId, Assert.Single((await net.As(net.Fenna).Ask(filter)).Items).EntryId);
        Assert.Empty((await net.As(net.Fenna).Ask(new NetworkLog(net.Id, Search: "1_0"))).Items);
        Assert.Equal(2, (await net.As(net.Fenna).Ask(new NetworkLog(net.Id))).Items.Count);
    }

    [Fact]
    public async Task Shows_changes_of_many_networks_at_once_and_only_changes()
    {
        var (one, two) = (await world.Network(), await world.Network());
        var me = await one.Welcome();
        await world.Service.Belong(new BelongingFact(me, two.Id, Standing.Participant, Guid.Empty, DateTimeOffset.MinValue, null, DateTimeOffset.MinValue, 1));
        await one.Write(one.Noor, audience: AudienceLevel.Inside, kind: EntryKind.Question);
        var older = await one.Write(one.Noor, audience: AudienceLevel.Inside);
        var newer = await one.Write(one.Noor, audience: AudienceLevel.Inside, kind: EntryKind.LetGo);
        await one.Write(one.Noor);
        var elsewhere = await two.Write(two.Fenna, audience: AudienceLevel.Inside);

        var changes = await one.As(me).Ask(new ChangesNow([one.Id, two.Id, Guid.NewGuid()]));

        Assert.Equal([one.Id, two.Id], changes.Select(c => c.NetworkId));
        Assert.Equal([newer.EntryId, older.EntryId], changes[0].Changes.Items.Select(e => e.EntryId));
        Assert.Equal([elsewhere.EntryId], changes[1].Changes.Items.Select(e => e.EntryId));
        var page = Assert.Single(await one.As(me).Ask(new ChangesNow([one.Id], First: 1))).Changes;
        Assert.Equal([older.EntryId], Assert.Single(await one.As(me).Ask(new ChangesNow([one.Id], First: 1, After: page.EndCursor))).Changes.Items.Select(e => e.EntryId));
        await one.As(me).AskRefused(new ChangesNow([one.Id, two.Id], After: page.EndCursor), HttpStatusCode.BadRequest, "field.not-recognised");
    }

    /// <summary>Red when a query with a person's id is added to the contracts (tried with <c>NetworkLog(Guid NetworkId, Guid AuthorId)</c>).</summary>
    [Fact]
    public void Has_no_query_by_person()
    {
        var fields = typeof(NetworkLog).Assembly.GetTypes()
            .Where(t => t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(LivingNetworks.Hosting.IQuery<>)))
            .SelectMany(t => t.GetProperties().Select(p => $"{t.Name}.{p.Name}")).ToList();

        Assert.Contains("NetworkLog.NetworkId", fields);
        Assert.DoesNotContain(fields, f => f.Contains("Person", StringComparison.Ordinal) || f.Contains("Author", StringComparison.Ordinal) || f.Contains("Member", StringComparison.Ordinal));
    }
}
