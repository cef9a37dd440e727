using System.Net;
using System.Text.Json;
using LivingNetworks.Measurement.Networks;
using LivingNetworks.Membership.Contracts;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Tests;

public class KeepingShortLines(MembershipWorld world) : IClassFixture<MembershipWorld>
{
    [Fact]
    public async Task Is_of_two_people_who_both_say_yes_and_nobody_else_finds_it()
    {
        var (facilitator, network, people) = await Network(3);
        var (one, other, third) = (people[0], people[1], people[2]);
        await world.As(one).SendRefused(new NoteShortLine(Guid.NewGuid(), network, one), HttpStatusCode.BadRequest, "membership.short-line-with-oneself");
        await world.As(one).SendRefused(new NoteShortLine(Guid.NewGuid(), network, await world.Person()), HttpStatusCode.NotFound, "not-found");
        await world.As(await world.Person()).SendRefused(new NoteShortLine(Guid.NewGuid(), network, one), HttpStatusCode.NotFound, "not-found");
        await world.As(one).SendRefused(new NoteShortLine(Guid.NewGuid(), network, other, BornInSessionId: Guid.NewGuid()), HttpStatusCode.NotFound, "not-found");

        var born = await world.Held(network);
        var noted = await world.As(one).Send(new NoteShortLine(Guid.NewGuid(), network, other, " Even bellen over vervoer ", born));
        Assert.Equal((other, "Even bellen over vervoer", born, true, null), (noted.WithPersonId, noted.About, noted.BornInSessionId, noted.NotedByMe, noted.ConfirmedAt));
        await world.As(one).SendRefused(new ConfirmShortLine(Guid.NewGuid(), noted.Id), HttpStatusCode.Conflict, "membership.short-line-of-ones-own");
        foreach (var somebody in (Guid[])[third, facilitator])
        {
            await world.As(somebody).SendRefused(new ConfirmShortLine(Guid.NewGuid(), noted.Id), HttpStatusCode.NotFound, "not-found");
            await world.As(somebody).SendRefused(new TakeBackShortLine(Guid.NewGuid(), noted.Id), HttpStatusCode.NotFound, "not-found");
            Assert.Empty((await world.As(somebody).Ask(new Contracts.ShortLines(network))).Mine);
        }

        var waiting = Assert.Single((await world.As(other).Ask(new Contracts.ShortLines(network))).Mine);
        Assert.Equal((one, false, null), (waiting.WithPersonId, waiting.NotedByMe, waiting.ConfirmedAt));
        Assert.Equal(world.Clock.GetUtcNow(), (await world.As(other).Send(new ConfirmShortLine(Guid.NewGuid(), noted.Id))).ConfirmedAt);
        await world.As(other).SendRefused(new ConfirmShortLine(Guid.NewGuid(), noted.Id), HttpStatusCode.Conflict, "membership.short-line-confirmed");
        Assert.NotNull(Assert.Single((await world.As(one).Ask(new Contracts.ShortLines(network))).Mine).ConfirmedAt);
        Assert.DoesNotContain(await world.Service.SaidBodies(), b => b.Contains("vervoer", StringComparison.Ordinal) || b.Contains(noted.Id.ToString(), StringComparison.Ordinal));
        await world.As(await world.Person()).AskRefused(new Contracts.ShortLines(network), HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Is_confirmed_by_noting_what_the_other_noted_and_gone_when_either_takes_it_back()
    {
        var (facilitator, network, people) = await Network(2);
        var noted = await world.As(people[0]).Send(new NoteShortLine(Guid.NewGuid(), network, people[1]));
        Assert.Null((await world.As(people[0]).Send(new NoteShortLine(Guid.NewGuid(), network, people[1]))).ConfirmedAt);
        var both = await world.As(people[1]).Send(new NoteShortLine(Guid.NewGuid(), network, people[0]));
        Assert.Equal((noted.Id, world.Clock.GetUtcNow()), (both.Id, both.ConfirmedAt));

        // Also somebody who left takes it back.
        var left = await world.Participant(network, facilitator);
        var line = await world.As(left.Person).Send(new NoteShortLine(Guid.NewGuid(), network, people[0]));
        await world.As(left.Person).Send(new LeaveNetwork(Guid.NewGuid(), left.Participation));
        Assert.Equal(line.Id, Assert.Single((await world.As(left.Person).Ask(new Contracts.ShortLines(network))).Mine).Id);
        await world.As(left.Person).Send(new TakeBackShortLine(Guid.NewGuid(), line.Id));
        await world.As(left.Person).AskRefused(new Contracts.ShortLines(network), HttpStatusCode.NotFound, "not-found");
        await world.As(people[1]).Send(new TakeBackShortLine(Guid.NewGuid(), noted.Id));
        Assert.Empty((await world.As(people[0]).Ask(new Contracts.ShortLines(network))).Mine);
        await using var db = world.Database();
        Assert.False(await db.ShortLines.AnyAsync(l => l.NetworkId == network));
    }

    /// <summary>Red once: with the floor of people lowered to two, and with new lines of five people counted whoever's they are.</summary>
    [Fact]
    public async Task Is_counted_for_the_network_alone_seldom_and_never_about_a_few()
    {
        var (facilitator, network, people) = await Network(9);
        var count = new CountShortLines(Guid.NewGuid(), network);
        CountShortLines Again() => count with { CommandId = Guid.NewGuid() };
        await world.As(people[0]).SendRefused(Again(), HttpStatusCode.Forbidden, "membership.short-lines-by-facilitator");
        await Lines(network, people, "01 12 23"); // four people
        await world.As(facilitator).SendRefused(Again(), HttpStatusCode.Conflict, "membership.short-lines-too-few");
        await world.As(people[4]).Send(new NoteShortLine(Guid.NewGuid(), network, people[5])); // noted, not confirmed: it does not count
        await world.As(facilitator).SendRefused(Again(), HttpStatusCode.Conflict, "membership.short-lines-too-few");
        await Lines(network, people, "34");

        var few = await world.As(facilitator).Send(count);
        Assert.Equal((10, 5, 4), (few.Members, few.People, few.Lines));
        Assert.Empty(few.Figures);
        world.Clock.Advance(TimeSpan.FromDays(1));
        await Lines(network, people, "45 56 67 70 13 02 14 36 25");
        world.Clock.Advance(TimeSpan.FromDays(88));
        await world.As(facilitator).SendRefused(Again(), HttpStatusCode.Conflict, "membership.short-lines-counted-recently");
        world.Clock.Advance(TimeSpan.FromDays(2));
        var whole = await world.As(facilitator).Send(Again());
        Assert.Equal((10, 8, 13), (whole.Members, whole.People, whole.Lines));
        Assert.Equal(13 / 28.0, whole.Figures.Single(f => f.Kind == FigureKind.Density).Value!.Value, 12);
        Assert.Equal(1, whole.Figures.Single(f => f.Kind == FigureKind.Components).Value);
        Assert.DoesNotContain(whole.Figures, f => f.Kind == FigureKind.FragmentationWithoutFacilitators); // one facilitator: that would be about one person

        // A newcomer with five lines: six people have a new one, and all are this person's. Neither does one more person make it.
        world.Clock.Advance(TimeSpan.FromDays(91));
        await Lines(network, people, "80 82 83 84 85");
        await world.As(facilitator).SendRefused(Again(), HttpStatusCode.Conflict, "membership.short-lines-too-few-new");
        await Lines(network, people, "71 72 73 74");
        await world.As(facilitator).SendRefused(Again(), HttpStatusCode.Conflict, "membership.short-lines-too-few-new");
        var seen = await world.As(people[8]).Ask(new Contracts.ShortLines(network));
        Assert.Equal([whole.Id, few.Id], seen.Counts.Select(c => c.Id));
        Assert.False(seen.MayCount);
        var sponsor = await world.Sponsor(network, facilitator);
        await world.As(sponsor).AskRefused(new Contracts.ShortLines(network), HttpStatusCode.NotFound, "not-found");
        Assert.All(people, p => Assert.DoesNotContain(p.ToString(), JsonSerializer.Serialize(seen.Counts), StringComparison.OrdinalIgnoreCase));
        await using var db = world.Database();
        var kept = await db.Database.SqlQueryRaw<string>("SELECT Figures AS Value FROM ShortLineCounts").ToListAsync();
        Assert.All(kept, text => Assert.DoesNotContain(people.Append(facilitator), p => text.Contains(p.ToString(), StringComparison.OrdinalIgnoreCase)));
    }

    private async Task<(Guid Facilitator, Guid Network, List<Guid> People)> Network(int participants)
    {
        var (facilitator, network) = await world.Guided();
        List<Guid> people = [];
        for (var i = 0; i < participants; i++) people.Add((await world.Participant(network, facilitator, $"Mens {i}")).Person);
        return (facilitator, network, people);
    }

    /// <summary>Confirmed lines: "01" is between the first and the second.</summary>
    private async Task Lines(Guid network, List<Guid> people, string lines)
    {
        foreach (var line in lines.Split(' '))
        {
            var noted = await world.As(people[line[0] - '0']).Send(new NoteShortLine(Guid.NewGuid(), network, people[line[1] - '0']));
            await world.As(people[line[1] - '0']).Send(new ConfirmShortLine(Guid.NewGuid(), noted.Id));
        }
    }
}
