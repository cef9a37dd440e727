using System.Net;
using LivingNetworks.Audience;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.LearningLog.Tests;

/// <summary>What is told to the home base, before and after its author goes to another one.</summary>
public sealed class ChangingOrganisation(World world) : IClassFixture<World>
{
    /// <summary>Red when WriteEntry takes the home base from the command alone.</summary>
    [Fact]
    public async Task Tells_an_organisation_only_what_its_own_people_tell_it()
    {
        var net = await world.Network();
        var told = await net.Write(net.Noor, audience: AudienceLevel.HomeBase);
        Assert.Equal([told.EntryId], await Told(net, net.Contact, net.Organisation));

        await net.As(net.Noor).SendRefused(net.Written(audience: AudienceLevel.HomeBase, organisation: Guid.NewGuid()), HttpStatusCode.Conflict, "learninglog.not-your-home-base");
        await net.As(net.Fenna).SendRefused(net.Written(audience: AudienceLevel.HomeBase, organisation: net.Organisation), HttpStatusCode.Conflict, "learninglog.not-your-home-base");
        await net.As(net.Fenna).SendRefused(net.Written(audience: AudienceLevel.HomeBase), HttpStatusCode.BadRequest, "learninglog.home-base-organisation-missing");
        var entry = await net.Write(net.Fenna, audience: AudienceLevel.Inside);
        await net.As(net.Fenna).SendRefused(
            new AskWidening(Guid.NewGuid(), ItemKind.Entry, entry.EntryId, AudienceLevel.HomeBase, OrganisationId: net.Organisation), HttpStatusCode.Conflict, "learninglog.not-your-home-base");
        Assert.Equal([told.EntryId], await Told(net, net.Contact, net.Organisation));
        foreach (var person in new[] { net.Noor, net.Bram, net.Sponsor, net.Outsider })
        {
            await net.As(person).AskRefused(new ToldToOrganisation(net.Organisation), HttpStatusCode.NotFound, "not-found");
        }
    }

    [Fact]
    public async Task Leaves_what_was_told_with_the_earlier_organisation_and_tells_the_new_one_only_what_comes()
    {
        var net = await world.Network();
        var (b, contactOfB) = (Guid.NewGuid(), Guid.NewGuid());
        await net.Service.Belong(new BelongingFact(contactOfB, Guid.Empty, Standing.HomeBaseContact, b, DateTimeOffset.MinValue, null, DateTimeOffset.MaxValue, 1));
        var own = await net.Write(net.Noor, audience: AudienceLevel.Own);
        var confided = await net.Write(net.Noor, audience: AudienceLevel.Confidant, confidants: [net.Rutger]);
        var toA = await net.Write(net.Noor, audience: AudienceLevel.HomeBase);

        await Move(net, b);
        var toB = await net.Write(net.Noor, audience: AudienceLevel.HomeBase);

        Assert.Equal([toA.EntryId], await Told(net, net.Contact, net.Organisation));
        Assert.Equal([toB.EntryId], await Told(net, contactOfB, b));
        Assert.False(await net.Reads(contactOfB, toA.EntryId));
        Assert.False(await net.Reads(net.Contact, toB.EntryId));
        await net.As(contactOfB).AskRefused(new ToldToOrganisation(net.Organisation), HttpStatusCode.NotFound, "not-found");
        foreach (var entry in new[] { own, confided, toA, toB }) Assert.True(await net.Reads(net.Noor, entry.EntryId));
        Assert.Equal(4, (await net.As(net.Noor).Ask(new MyLog(net.Id))).Items.Count);
        foreach (var contact in new[] { net.Contact, contactOfB })
        {
            Assert.False(await net.Reads(contact, own.EntryId));
            Assert.False(await net.Reads(contact, confided.EntryId));
        }

        Assert.False(await net.Reads(net.Sponsor, toA.EntryId));
        Assert.True(await net.Reads(net.Fenna, toA.EntryId));
        // The author can still take back what A was told.
        await net.As(net.Noor).Send(new SetAudience(Guid.NewGuid(), ItemKind.Entry, toA.EntryId, AudienceLevel.Inside));
        Assert.Empty(await Told(net, net.Contact, net.Organisation));
    }

    /// <summary>Red without the reaction: the last yes widened the entry to the organisation that its author had left.</summary>
    [Fact]
    public async Task Lets_go_of_what_still_waited_to_be_told_to_the_earlier_one()
    {
        var net = await world.Network();
        var waits = await net.Write(net.Noor, audience: AudienceLevel.HomeBase, recognisable: [net.Rutger]);
        Assert.Equal(AudienceLevel.HomeBase, waits.OwnDetails!.WaitsForWideningTo);
        var asked = Assert.Single((await net.As(net.Rutger).Ask(new WideningInbox())).Items);

        await Move(net, Guid.NewGuid());
        await net.As(net.Rutger).SendRefused(new AnswerWidening(Guid.NewGuid(), asked.RequestId, true), HttpStatusCode.Conflict, "learninglog.widening-decided");
        Assert.False(await net.Reads(net.Contact, waits.EntryId));
        Assert.Empty(await Told(net, net.Contact, net.Organisation));
        Assert.Contains(await net.Service.Said<WideningDecided>(), e => e.Data.ItemId == waits.EntryId && !e.Data.Widened);
    }

    private static async Task<IEnumerable<Guid>> Told(Net net, Guid contact, Guid organisation) =>
        (await net.As(contact).Ask(new ToldToOrganisation(organisation))).Items.Select(e => e.EntryId);

    private static Task Move(Net net, Guid to)
    {
        net.Minute();
        var now = net.Service.Clock.GetUtcNow();
        return net.Service.Hear(new HomeBaseChanged(net.Noor, to,
        [
            new BelongingFact(net.Noor, Guid.Empty, Standing.HomeBaseMember, net.Organisation, DateTimeOffset.MinValue, now, DateTimeOffset.MinValue, 2),
            new BelongingFact(net.Noor, Guid.Empty, Standing.HomeBaseMember, to, now, null, now, 1),
        ]));
    }
}
