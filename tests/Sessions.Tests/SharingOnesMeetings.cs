using System.Net;
using System.Text.Json;
using LivingNetworks.Audience;
using LivingNetworks.Measurement.Networks;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Testing;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Tests;

/// <summary>What meeting each other says of a network as a whole: only after telling the group, only of those who said yes, and never about one of them.</summary>
public sealed class SharingOnesMeetings(Village village) : IClassFixture<Village>
{
    private static readonly DateOnly Told = new(2026, 3, 1);

    [Fact]
    public async Task Is_off_until_a_facilitator_told_the_group_and_nothing_is_kept_or_worked_out()
    {
        var network = await village.Network(8);
        await network.Held();
        var still = await network.Participant(0).Ask(new MeetingTies(network.Id));
        Assert.Equal((null, null, false, false, null), (still.AllowedFrom, still.AnnouncedOn, still.IsSharing, still.MayAllow, still.Picture));
        await network.Participant(0).SendRefused(Share(network), HttpStatusCode.Conflict, "sessions.meeting-ties-not-allowed");
        await network.Facilitator.SendRefused(Count(network), HttpStatusCode.Conflict, "sessions.meeting-ties-not-allowed");

        await network.Participant(0).SendRefused(Allow(network), HttpStatusCode.Forbidden, "sessions.for-facilitators");
        await network.Stranger.SendRefused(Allow(network), HttpStatusCode.NotFound, "not-found");
        await network.Facilitator.SendRefused(Allow(network) with { AnnouncedOn = null }, HttpStatusCode.BadRequest, "sessions.meeting-ties-announce-first");
        await network.Facilitator.SendRefused(Allow(network) with { AnnouncedOn = Told.AddDays(9) }, HttpStatusCode.BadRequest, "sessions.meeting-ties-announce-first");
        Assert.Null((await network.Facilitator.Ask(new MeetingTies(network.Id))).AllowedFrom);

        await network.Facilitator.Send(Allow(network));
        await network.Facilitator.SendRefused(Allow(network), HttpStatusCode.Conflict, "sessions.meeting-ties-allowed-already");
        var on = await network.Participant(0).Ask(new MeetingTies(network.Id));
        Assert.Equal((network.Now, Told, false, null), (on.AllowedFrom, on.AnnouncedOn, on.IsSharing, on.Picture)); // on for the network, off for oneself
        await network.Participant(0).SendRefused(Count(network), HttpStatusCode.Forbidden, "sessions.for-facilitators");
        await network.Stranger.SendRefused(Count(network), HttpStatusCode.NotFound, "not-found");
        await network.Stranger.SendRefused(Share(network), HttpStatusCode.NotFound, "not-found");
        await network.Stranger.AskRefused(new MeetingTies(network.Id), HttpStatusCode.NotFound, "not-found");
        var sponsor = Guid.NewGuid();
        await network.Service.Belong(network.Fact(sponsor, Standing.Sponsor));
        await network.Service.As(sponsor).AskRefused(new MeetingTies(network.Id), HttpStatusCode.NotFound, "not-found");
        Assert.Equal((0, 0), await Kept(network));
    }

    [Fact]
    public async Task Is_ones_own_yes_and_taken_back_nothing_of_it_is_left()
    {
        var network = await village.Network(8);
        await network.Facilitator.Send(Allow(network));
        Assert.True((await network.Participant(0).Send(Share(network))).IsSharing);
        await network.Participant(0).Send(Share(network));
        Assert.Equal((1, 0), await Kept(network));
        Assert.True((await network.Participant(0).Ask(new MeetingTies(network.Id))).IsSharing);
        Assert.False((await network.Facilitator.Ask(new MeetingTies(network.Id))).IsSharing); // nobody else sees it

        Assert.False((await network.Participant(0).Send(Share(network, false))).IsSharing);
        Assert.Equal((0, 0), await Kept(network));
        await network.Participant(0).Send(Share(network, false));
        Assert.False((await network.Participant(0).Ask(new MeetingTies(network.Id))).IsSharing);
        Assert.DoesNotContain(await network.Service.SaidBodies(), b => b.Contains("haring", StringComparison.Ordinal));
    }

    /// <summary>Red once: with meetings from before the switch counted as well.</summary>
    [Fact]
    public async Task Becomes_figures_of_the_whole_from_meetings_held_after_the_switch()
    {
        var network = await Sharing(9);
        var (picture, p) = ((MeetingPictureView?)null, network.ParticipantIds);
        // Two meetings of five and two of four that share one person: 10 + 6 ties among eight, one sharer without, and one of ten did not say yes.
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await Meet(network, 0, 1, 2, 3, 4);
            await Meet(network, 4, 5, 6, 7);
        }

        await Meet(network, 0, 8); // once is no tie
        picture = (await network.Facilitator.Send(Count(network))).Picture!;
        Assert.Equal((10, 9, 16, 5), (picture.Members, picture.People, picture.Ties, picture.Meetings));
        Assert.Equal((2, 12, 180.0), (picture.FewestShared, picture.LargestMeeting, picture.HalfLifeInDays));
        Assert.Equal(16 / 36.0, Value(FigureKind.Density), 12);
        Assert.Equal(2, Value(FigureKind.Components));
        Assert.Equal(1 - 8 * 7 / (9 * 8.0), Value(FigureKind.Fragmentation), 12);
        Assert.Equal(1, Value(FigureKind.CutPoints));
        Assert.DoesNotContain(picture.Figures, f => f.Kind == FigureKind.FragmentationWithoutFacilitators); // one facilitator: that would be about one person
        Assert.Equal(picture.Id, (await network.Participant(8).Ask(new MeetingTies(network.Id))).Picture!.Id);

        // Nothing but figures is kept, and a newcomer reads from their own first day on.
        var kept = Assert.Single(await network.Service.InDatabase(db => db.Database.SqlQuery<string>($"SELECT Figures AS Value FROM MeetingPictures WHERE NetworkId = {network.Id}").ToListAsync()));
        Assert.All(p.Append(network.FacilitatorId), one => Assert.DoesNotContain(one.ToString(), kept + JsonSerializer.Serialize(picture), StringComparison.OrdinalIgnoreCase));
        Assert.Equal(["CountedAt", "Id", "Kept", "Members", "NetworkId", "People", "Ties"], await Columns<Domain.MeetingPicture>(network));
        Assert.Equal(["AnnouncedOn", "From", "NetworkId"], await Columns<Domain.MeetingTiesAllowed>(network));
        network.Service.Clock.Advance(TimeSpan.FromDays(1));
        var newcomer = Guid.NewGuid();
        await network.Service.Belong(network.Fact(newcomer, Standing.Participant, readsFrom: network.Now));
        Assert.Null((await network.Service.As(newcomer).Ask(new MeetingTies(network.Id))).Picture);

        // Off again: everything goes, and yes is asked anew.
        await network.Participant(0).SendRefused(Allow(network) with { IsAllowed = false }, HttpStatusCode.Forbidden, "sessions.for-facilitators");
        Assert.NotNull((await network.Participant(0).Ask(new MeetingTies(network.Id))).Picture);
        await network.Facilitator.Send(Allow(network) with { IsAllowed = false, AnnouncedOn = null });
        Assert.Equal((0, 0), await Kept(network));
        await network.Facilitator.Send(Allow(network));
        await Everybody(network, 9);
        await network.Facilitator.SendRefused(Count(network), HttpStatusCode.Conflict, "sessions.meeting-ties-too-few"); // the meetings before this switch do not count

        double Value(FigureKind kind) => picture!.Figures.Single(f => f.Kind == kind).Value!.Value;
    }

    /// <summary>Red once: with the size of a meeting taken from those who share.</summary>
    [Fact]
    public async Task Is_not_about_a_few_and_says_why_there_are_no_figures()
    {
        var small = await Sharing(6); // seven people in all
        foreach (var _ in Enumerable.Range(0, 2)) await Meet(small, 0, 1, 2, 3, 4, 5);
        await small.Facilitator.SendRefused(Count(small), HttpStatusCode.Conflict, "sessions.meeting-ties-too-few");
        Assert.Equal((6, 0), await Kept(small));

        var few = await Sharing(12, sharing: 4); // many met; four of them share
        foreach (var _ in Enumerable.Range(0, 2)) await Meet(few, 0, 1, 2, 3, 4, 5, 6, 7, 8);
        await few.Facilitator.SendRefused(Count(few), HttpStatusCode.Conflict, "sessions.meeting-ties-too-few");
        for (var i = 4; i < 7; i++) await few.Participant(i).Send(Share(few));
        var half = (await few.Facilitator.Send(Count(few))).Picture!;
        Assert.Equal((13, 7, 21), (half.Members, half.People, half.Ties));
        Assert.Equal(NotShown.TooFewForTies, half.Figures.Single(f => f.Kind == FigureKind.Density).Why);
        Assert.Equal(NotShown.TooFewForPaths, half.Figures.Single(f => f.Kind == FigureKind.Components).Why);

        // Large meetings make no tie, also where few of those present share.
        var large = await village.Network(13);
        await large.Facilitator.Send(Allow(large));
        await Everybody(large, 8);
        foreach (var _ in Enumerable.Range(0, 2)) await Meet(large, [.. Enumerable.Range(0, 13)]);
        await large.Facilitator.SendRefused(Count(large), HttpStatusCode.Conflict, "sessions.meeting-ties-too-few");

        // A chain of five has four ties: a number, and no figures.
        var chain = await Sharing(8);
        foreach (var (one, other) in new[] { (0, 1), (1, 2), (2, 3), (3, 4) })
        {
            await Meet(chain, one, other);
            await Meet(chain, one, other);
        }

        var thin = (await chain.Facilitator.Send(Count(chain))).Picture!;
        Assert.Equal(4, thin.Ties);
        Assert.Empty(thin.Figures);
    }

    /// <summary>Red once: with ties of five people that are all one person's.</summary>
    [Fact]
    public async Task Is_worked_out_seldom_and_not_around_one_yes()
    {
        var network = await Sharing(10, sharing: 6);
        foreach (var _ in Enumerable.Range(0, 2)) await Meet(network, 0, 1, 2, 3, 4, 5, 6);
        var first = (await network.Facilitator.Send(Count(network))).Picture!;
        await network.Facilitator.SendRefused(Count(network), HttpStatusCode.Conflict, "sessions.meeting-ties-counted-recently");
        network.Service.Clock.Advance(TimeSpan.FromDays(91));
        await network.Facilitator.SendRefused(Count(network), HttpStatusCode.Conflict, "sessions.meeting-ties-too-few-new");
        await network.Participant(6).Send(Share(network)); // six people have a new tie now, and all are this person's
        await network.Facilitator.SendRefused(Count(network), HttpStatusCode.Conflict, "sessions.meeting-ties-too-few-new");
        foreach (var _ in Enumerable.Range(0, 2)) await Meet(network, 0, 1, 2, 3, 7);
        await network.Participant(7).Send(Share(network)); // of two: each of them could take their own away and see the other's
        await network.Facilitator.SendRefused(Count(network), HttpStatusCode.Conflict, "sessions.meeting-ties-too-few-new");
        await network.Participant(5).Send(Share(network, false)); // somebody who goes makes no picture possible
        await network.Facilitator.SendRefused(Count(network), HttpStatusCode.Conflict, "sessions.meeting-ties-too-few-new");
        Assert.Equal(first.Id, (await network.Facilitator.Ask(new MeetingTies(network.Id))).Picture!.Id);
        for (var i = 8; i < 10; i++) await network.Participant(i).Send(Share(network));
        foreach (var _ in Enumerable.Range(0, 2)) await Meet(network, 0, 1, 2, 6, 7, 8, 9);
        var second = (await network.Facilitator.Send(Count(network))).Picture!;
        Assert.Equal((6, 15), (first.People, first.Ties));
        Assert.Equal((9, 31), (second.People, second.Ties));
    }

    /// <summary>Red once: with organisations that people left counted as theirs.</summary>
    [Fact]
    public async Task Says_how_much_people_meet_across_organisations_from_five_outside_the_largest_on()
    {
        var (apart, lonely) = (await Sharing(10), await Sharing(10));
        foreach (var network in new[] { apart, lonely })
        {
            // Five people of one organisation and five of another, or nine of one: who left theirs counts as somebody from elsewhere.
            var (one, other) = (Guid.NewGuid(), Guid.NewGuid());
            await network.Service.Belong([.. network.ParticipantIds.Index().Select(p => new BelongingFact(
                p.Item, Guid.Empty, Standing.HomeBaseMember, network == apart && p.Index > 4 ? other : one, DateTimeOffset.UnixEpoch, p.Index == 9 && network == lonely ? network.Now : null, DateTimeOffset.UnixEpoch, 1))]);
            foreach (var _ in Enumerable.Range(0, 2))
            {
                await Meet(network, 0, 1, 2, 3, 4);
                await Meet(network, 5, 6, 7, 8, 9);
                await Meet(network, 0, 5);
            }
        }

        var picture = (await apart.Facilitator.Send(Count(apart))).Picture!;
        Assert.Equal(21, picture.Ties);
        Assert.Equal((1 - 20) / 21.0, Of(picture, FigureKind.BetweenGroups).Value!.Value, 12);
        Assert.Equal((25 - 20) / 45.0, Of(picture, FigureKind.BetweenGroupsExpected).Value!.Value, 12);
        Assert.InRange(Of(picture, FigureKind.BetweenGroupsByChance).Value!.Value, 0, 0.05);
        Assert.Equal(NotShown.TooFewPeople, Of((await lonely.Facilitator.Send(Count(lonely))).Picture!, FigureKind.BetweenGroups).Why);

        static Figure Of(MeetingPictureView of, FigureKind kind) => of.Figures.Single(f => f.Kind == kind);
    }

    [Fact]
    public async Task Tells_what_falls_apart_without_facilitators_only_when_several_of_them_share()
    {
        var network = await Sharing(8);
        var second = Guid.NewGuid();
        await network.Service.Belong(network.Fact(second, Standing.Facilitator));
        await network.Facilitator.Send(Share(network));
        await network.Service.As(second).Send(Share(network));
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await Held(network, [.. network.ParticipantIds[..4], network.FacilitatorId, second]);
            await Held(network, [.. network.ParticipantIds[4..], network.FacilitatorId, second]);
        }

        var picture = (await network.Facilitator.Send(Count(network))).Picture!;
        Assert.Equal(0, picture.Figures.Single(f => f.Kind == FigureKind.Fragmentation).Value);
        Assert.Equal(1 - 2 * 4 * 3 / (8 * 7.0), picture.Figures.Single(f => f.Kind == FigureKind.FragmentationWithoutFacilitators).Value!.Value, 12);
    }

    [Fact]
    public async Task Ends_with_leaving_and_with_being_erased()
    {
        var network = await Sharing(8);
        var (left, erased) = (network.ParticipantIds[0], network.ParticipantIds[1]);
        await network.Service.Hear(new ParticipantLeft(network.Id, Guid.NewGuid(), left, [network.Fact(left, Standing.Participant, until: network.Now, version: 2)]));
        await network.Service.Hear(new PersonErased(erased, [network.Fact(erased, Standing.Participant, until: network.Now, version: 2)]));
        var sharing = await network.Service.InDatabase(db => db.MeetingShares.Where(m => m.NetworkId == network.Id).Select(m => m.PersonId).ToListAsync());
        Assert.Equal(network.ParticipantIds[2..].Order(), sharing.Order());
    }

    private static AllowMeetingTies Allow(Network network) => new(Guid.NewGuid(), network.Id, true, Told);

    private static ShareMyMeetings Share(Network network, bool isSharing = true) => new(Guid.NewGuid(), network.Id, isSharing);

    private static CountMeetingTies Count(Network network) => new(Guid.NewGuid(), network.Id);

    /// <summary>A network where two meetings of everybody were held before it was switched on, and so many participants said yes.</summary>
    private async Task<Network> Sharing(int participants, int? sharing = null)
    {
        var network = await village.Network(participants);
        foreach (var _ in Enumerable.Range(0, 2)) await Held(network, network.ParticipantIds);
        await network.Facilitator.Send(Allow(network));
        await Everybody(network, sharing ?? participants);
        return network;
    }

    private static async Task Everybody(Network network, int sharing)
    {
        for (var i = 0; i < sharing; i++) await network.Participant(i).Send(Share(network));
    }

    private static Task Meet(Network network, params int[] present) => Held(network, [.. present.Select(i => network.ParticipantIds[i])]);

    private static async Task Held(Network network, Guid[] present)
    {
        await network.Held(SessionKind.Working, network.Now.AddMinutes(1), present);
        network.Service.Clock.Advance(TimeSpan.FromHours(4));
    }

    private static Task<(int Shares, int Pictures)> Kept(Network network) => network.Service.InDatabase(async db =>
        (await db.MeetingShares.CountAsync(m => m.NetworkId == network.Id), await db.MeetingPictures.CountAsync(p => p.NetworkId == network.Id)));

    private static Task<List<string>> Columns<T>(Network network) =>
        network.Service.InDatabase(db => Task.FromResult(db.Model.FindEntityType(typeof(T))!.GetProperties().Select(c => c.Name).Order().ToList()));
}
