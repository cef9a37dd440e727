using System.Net;
using LivingNetworks.Audience;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.LearningLog.Tests;

public sealed class ChangingWhoReads(World world) : IClassFixture<World>
{
    [Fact]
    public async Task Narrows_at_once()
    {
        var net = await world.Network();
        var entry = await net.Write(net.Noor, audience: AudienceLevel.Inside);

        var circle = await net.As(net.Noor).Send(Set(entry, AudienceLevel.Circle, net.Group));
        Assert.Equal((AudienceLevel.Circle, 2L), (circle.Audience, circle.Version));
        Assert.True(await net.Reads(net.Rutger, entry.EntryId));
        Assert.False(await net.Reads(net.Fenna, entry.EntryId));
        Assert.Single(await world.Service.Said<ItemNarrowed>(), e => e.Data.ItemId == entry.EntryId && e.Data.CircleId == net.Group);

        await net.As(net.Noor).Send(new SetAudience(Guid.NewGuid(), ItemKind.Entry, entry.EntryId, AudienceLevel.Confidant, ConfidantIds: [net.Rutger]));
        Assert.True(await net.Reads(net.Rutger, entry.EntryId));
        Assert.Single(await world.Service.Said<ItemWithdrawn>(), e => e.Data.ItemId == entry.EntryId);

        await net.As(net.Noor).Send(Set(entry, AudienceLevel.Own));
        Assert.False(await net.Reads(net.Rutger, entry.EntryId));
        Assert.True(await net.Reads(net.Noor, entry.EntryId));
    }

    [Fact]
    public async Task Is_refused_when_more_people_would_read_it()
    {
        var net = await world.Network();
        var circle = await net.Write(net.Noor, audience: AudienceLevel.Circle, circle: net.Group);
        var home = await net.Write(net.Noor, audience: AudienceLevel.HomeBase, organisation: net.Organisation);

        await net.As(net.Noor).SendRefused(Set(circle, AudienceLevel.Inside), HttpStatusCode.Conflict, "learninglog.widening-needs-consent");
        await net.As(net.Noor).SendRefused(
            new SetAudience(Guid.NewGuid(), ItemKind.Entry, circle.EntryId, AudienceLevel.Confidant, ConfidantIds: [net.Fenna]), HttpStatusCode.Conflict,
            "learninglog.widening-needs-consent");
        await net.As(net.Noor).SendRefused(Set(home, AudienceLevel.OuterCircle), HttpStatusCode.Conflict, "learninglog.widening-needs-consent");

        Assert.False(await net.Reads(net.Fenna, circle.EntryId));
        Assert.False(await net.Reads(net.Sponsor, home.EntryId));
    }

    [Fact]
    public async Task Is_for_the_author_alone()
    {
        var net = await world.Network();
        var entry = await net.Write(net.Noor, audience: AudienceLevel.Inside);

        await net.As(net.Bram).SendRefused(Set(entry, AudienceLevel.Own), HttpStatusCode.Forbidden, "learninglog.audience-is-the-authors");
        await net.As(net.Bram).SendRefused(new Withdraw(Guid.NewGuid(), ItemKind.Entry, entry.EntryId), HttpStatusCode.Forbidden, "learninglog.audience-is-the-authors");
        await net.As(net.Outsider).SendRefused(Set(entry, AudienceLevel.Own), HttpStatusCode.NotFound, "not-found");
        await net.As(net.Outsider).SendRefused(new Withdraw(Guid.NewGuid(), ItemKind.Entry, entry.EntryId), HttpStatusCode.NotFound, "not-found");

        Assert.True(await net.Reads(net.Fenna, entry.EntryId));
    }

    [Fact]
    public async Task Conflicts_when_the_author_looked_at_an_older_version()
    {
        var net = await world.Network();
        var entry = await net.Write(net.Noor, audience: AudienceLevel.Inside);
        await net.As(net.Noor).Send(Set(entry, AudienceLevel.Circle, net.Group) with { ExpectedVersion = 1 });

        await net.As(net.Noor).SendRefused(Set(entry, AudienceLevel.Own) with { ExpectedVersion = 1 }, HttpStatusCode.Conflict, "request.changed-meanwhile");

        Assert.True(await net.Reads(net.Rutger, entry.EntryId));
    }

    [Fact]
    public async Task Takes_an_item_back_at_once_and_tells_the_others()
    {
        var net = await world.Network();
        var entry = await net.Write(net.Noor, audience: AudienceLevel.Open);

        var withdrawn = await net.As(net.Noor).Send(new Withdraw(Guid.NewGuid(), ItemKind.Entry, entry.EntryId));

        Assert.True(withdrawn.CopiesMayRemain);
        Assert.False(await net.Reads(net.Fenna, entry.EntryId) || await net.Reads(net.Outsider, entry.EntryId));
        Assert.True(Assert.Single((await net.As(net.Noor).Ask(new MyLog(net.Id))).Items).IsWithdrawn);
        Assert.Empty((await net.As(net.Noor).Ask(new NetworkLog(net.Id))).Items);
        Assert.Single(await world.Service.Said<ItemWithdrawn>(), e => e.Data.ItemId == entry.EntryId && e.Data.ItemKind == ItemKind.Entry);
        await net.As(net.Noor).SendRefused(new Withdraw(Guid.NewGuid(), ItemKind.Entry, entry.EntryId), HttpStatusCode.Conflict, "learninglog.item-withdrawn");
    }

    [Fact]
    public async Task Says_nothing_of_an_item_that_nobody_else_knew()
    {
        var net = await world.Network();
        var entry = await net.Write(net.Noor);

        Assert.False((await net.As(net.Noor).Send(new Withdraw(Guid.NewGuid(), ItemKind.Entry, entry.EntryId))).CopiesMayRemain);

        Assert.DoesNotContain(await world.Service.SaidBodies(), b => b.Contains(entry.EntryId.ToString(), StringComparison.OrdinalIgnoreCase));
    }

    private static SetAudience Set(EntryView entry, AudienceLevel level, Guid? circle = null) => new(Guid.NewGuid(), ItemKind.Entry, entry.EntryId, level, circle);
}
