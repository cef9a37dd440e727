using System.Net;
using LivingNetworks.Audience;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.Sessions.Contracts;
using DatePrecision = LivingNetworks.LearningLog.Contracts.DatePrecision;

namespace LivingNetworks.LearningLog.Tests;

public sealed class DrawingTheTimeline(World world) : IClassFixture<World>
{
    [Fact]
    public async Task Shows_shared_points_in_order_of_time_also_to_a_newcomer()
    {
        var net = await world.Network();
        var market = await Add(net, net.Noor, Net.Day(2024, 9, 18), "Markt", 5);
        var start = await Add(net, net.Bram, new CoarseDate(new DateOnly(2024, 1, 18), DatePrecision.Month), "Start", 3);
        var newcomer = await net.Welcome();

        var seen = await net.As(newcomer).Ask(new Timeline(net.Id));

        Assert.Equal([start.PointId, market.PointId], seen.Points.Items.Select(p => p.PointId));
        Assert.Equal(new CoarseDate(new DateOnly(2024, 1, 1), DatePrecision.Month), seen.Points.Items[0].OnDate);
        Assert.Single(await world.Service.Said<TimelinePointShared>(), e => e.Data.PointId == market.PointId && e.Data.Height == 5);
        var page = await net.As(newcomer).Ask(new Timeline(net.Id, First: 1));
        Assert.True(page.Points.HasNextPage);
        Assert.Equal(market.PointId, Assert.Single((await net.As(newcomer).Ask(new Timeline(net.Id, First: 1, After: page.Points.EndCursor))).Points.Items).PointId);
        await net.As(newcomer).AskRefused(new Timeline(net.Id, After: "x"), HttpStatusCode.BadRequest, "field.not-recognised");
    }

    [Fact]
    public async Task Keeps_my_own_points_to_me_until_I_widen_them()
    {
        var net = await world.Network();
        var own = await Add(net, net.Noor, Net.Day(2025, 1, 1), "Mijn dal", -4, shared: false);
        Assert.Empty((await net.As(net.Fenna).Ask(new Timeline(net.Id))).Points.Items);
        Assert.Equal([own.PointId], (await net.As(net.Noor).Ask(new Timeline(net.Id, [TimelineLayer.Personal]))).Points.Items.Select(p => p.PointId));
        Assert.Empty((await net.As(net.Noor).Ask(new Timeline(net.Id, [TimelineLayer.Shared]))).Points.Items);

        await net.As(net.Noor).Send(new AskWidening(Guid.NewGuid(), ItemKind.TimelinePoint, own.PointId, AudienceLevel.Inside));

        Assert.Equal([own.PointId], (await net.As(net.Fenna).Ask(new Timeline(net.Id, [TimelineLayer.Shared]))).Points.Items.Select(p => p.PointId));
        Assert.Single(await world.Service.Said<TimelinePointShared>(), e => e.Data.PointId == own.PointId);
    }

    [Fact]
    public async Task Keeps_conflicting_dates_side_by_side()
    {
        var net = await world.Network();
        var point = await Add(net, net.Noor, new CoarseDate(new DateOnly(2009, 11, 1), DatePrecision.Season), "Begin", 2);
        var other = new CoarseDate(new DateOnly(2010, 1, 1), DatePrecision.Year);

        var disputed = await net.As(net.Fenna).Send(new DisputeTimelinePoint(Guid.NewGuid(), point.PointId, other));

        Assert.Equal(new CoarseDate(new DateOnly(2009, 9, 1), DatePrecision.Season), disputed.OnDate);
        Assert.Equal([other], disputed.OtherDates);
        Assert.Equal([point.PointId], (await net.As(net.Rutger).Ask(new Timeline(net.Id, [TimelineLayer.Disputed]))).Points.Items.Select(p => p.PointId));
        await net.As(net.Noor).SendRefused(new DisputeTimelinePoint(Guid.NewGuid(), point.PointId, other), HttpStatusCode.Conflict, "learninglog.date-already-there");
        await net.As(net.Outsider).SendRefused(new DisputeTimelinePoint(Guid.NewGuid(), point.PointId, Net.Day(2001, 1, 1)), HttpStatusCode.NotFound, "not-found");
        await net.As(net.Noor).SendRefused(new DisputeTimelinePoint(Guid.NewGuid(), point.PointId, Net.Day(2001, 1, 1), 1), HttpStatusCode.Conflict, "request.changed-meanwhile");
        for (var day = 1; day <= 4; day++) await net.As(net.Noor).Send(new DisputeTimelinePoint(Guid.NewGuid(), point.PointId, Net.Day(2011, 1, day)));
        await net.As(net.Noor).SendRefused(new DisputeTimelinePoint(Guid.NewGuid(), point.PointId, Net.Day(2012, 1, 1)), HttpStatusCode.Conflict, "learninglog.dates-are-many");
        Assert.Equal(5, Assert.Single((await net.As(net.Noor).Ask(new Timeline(net.Id))).Points.Items).OtherDates.Count);
        var own = await Add(net, net.Noor, Net.Day(2025, 1, 1), "Van mij", 0, shared: false);
        await net.As(net.Noor).SendRefused(new DisputeTimelinePoint(Guid.NewGuid(), own.PointId, other), HttpStatusCode.Conflict, "learninglog.own-point-has-one-date");
    }

    [Fact]
    public async Task Brings_history_along_in_one_go_for_facilitators()
    {
        var net = await world.Network();
        PastPoint[] points =
        [
            new(new CoarseDate(new DateOnly(2023, 5, 5), DatePrecision.Year), "Eerste gesprek", 1, PointKind.Turn),
            new(Net.Day(2024, 2, 2), "Vergadering", -2, PointKind.Low, [LearningLevel.Network], [Net.Day(2024, 2, 9)]),
        ];

        await net.As(net.Noor).SendRefused(new ImportTimeline(Guid.NewGuid(), net.Id, points), HttpStatusCode.Forbidden, "learninglog.import-is-for-facilitators");
        await net.As(net.Outsider).SendRefused(new ImportTimeline(Guid.NewGuid(), net.Id, points), HttpStatusCode.NotFound, "not-found");
        await net.As(net.Bram).SendRefused(new ImportTimeline(Guid.NewGuid(), net.Id, [points[0], points[1] with { Height = 6 }]), HttpStatusCode.BadRequest, "field.out-of-range");
        Assert.Empty((await net.As(net.Bram).Ask(new Timeline(net.Id))).Points.Items);
        Assert.Equal(new ImportedTimeline(net.Id, 2, 0), await net.As(net.Bram).Send(new ImportTimeline(Guid.NewGuid(), net.Id, points)));
        Assert.Equal(new ImportedTimeline(net.Id, 1, 2), await net.As(net.Bram).Send(new ImportTimeline(Guid.NewGuid(), net.Id, [.. points, new(Net.Day(2024, 3, 3), "Lente", 3, PointKind.Peak)])));

        var imported = (await net.As(net.Noor).Ask(new Timeline(net.Id, [TimelineLayer.Imported]))).Points.Items;
        Assert.Equal(["Eerste gesprek", "Vergadering", "Lente"], imported.Select(p => p.Title));
        Assert.All(imported, p => Assert.True(p.IsImported));
        Assert.Single(imported[1].OtherDates);
    }

    [Fact]
    public async Task Shows_no_personal_line_to_others_and_no_band_below_five()
    {
        var net = await world.Network();
        var people = new List<Guid> { net.Noor, net.Rutger, net.Fenna, net.Bram };
        foreach (var person in people) await DrawAndShare(net, person, 1);
        await net.As(await net.Welcome()).Send(new DrawCurve(Guid.NewGuid(), net.Id, Line(-5)));

        var seen = await net.As(net.Noor).Ask(new Timeline(net.Id));

        Assert.Null(seen.Band);
        Assert.Empty(seen.GroupCurves);
        Assert.Equal((true, 2L), (seen.MyCurve!.IsShared, seen.MyCurve.Version));
        await net.As(net.Noor).SendRefused(new ShareCurve(Guid.NewGuid(), net.Id), HttpStatusCode.Conflict, "learninglog.curve-already-shared");
        await net.As(net.Noor).SendRefused(new ShareCurve(Guid.NewGuid(), net.Id, 1), HttpStatusCode.Conflict, "request.changed-meanwhile");
        await net.As(net.Outsider).SendRefused(new ShareCurve(Guid.NewGuid(), net.Id), HttpStatusCode.NotFound, "not-found");
        await net.As(net.Outsider).SendRefused(new DrawCurve(Guid.NewGuid(), net.Id, Line(1)), HttpStatusCode.NotFound, "not-found");
    }

    /// <summary>L-INV-7. Red when the band takes every line instead of whole groups of five: the sixth then moves it.</summary>
    [Fact]
    public async Task Shows_a_band_of_five_that_a_sixth_line_does_not_move()
    {
        var net = await world.Network();
        var heights = new[] { -2.0, 0, 1, 3, 4 };
        foreach (var height in heights)
        {
            await DrawAndShare(net, await net.Welcome(), height);
        }

        var five = (await net.As(net.Noor).Ask(new Timeline(net.Id))).Band!;
        await DrawAndShare(net, await net.Welcome(), -5);
        var six = (await net.As(net.Noor).Ask(new Timeline(net.Id))).Band!;

        Assert.Equal(5, five.Curves);
        Assert.Equal(new DateOnly(2025, 1, 1), five.Points[0].On);
        Assert.All(five.Points, p => Assert.Equal((0.0, 1.0, 3.0), (p.Low, p.Middle, p.High)));
        Assert.Equivalent(five, six, strict: true);
        Assert.Null((await net.As(net.Sponsor).Ask(new Timeline(net.Id))).Band);
    }

    [Fact]
    public async Task Draws_the_line_of_the_group_in_a_session()
    {
        var net = await world.Network();
        var plenary = await net.Held(SessionKind.Plenary, net.Noor);
        var working = await net.Held(SessionKind.Working, net.Noor, net.Rutger);

        await net.As(net.Noor).Send(new DrawCurve(Guid.NewGuid(), net.Id, Line(2), plenary));
        var redrawn = await net.As(net.Fenna).Send(new DrawCurve(Guid.NewGuid(), net.Id, Line(3), plenary));
        await net.As(net.Rutger).Send(new DrawCurve(Guid.NewGuid(), net.Id, Line(-1), working));
        await net.As(net.Noor).SendRefused(new DrawCurve(Guid.NewGuid(), net.Id, Line(1), Guid.NewGuid()), HttpStatusCode.Conflict, "learninglog.session-not-held");
        await net.As(net.Fenna).SendRefused(new DrawCurve(Guid.NewGuid(), net.Id, Line(1), working), HttpStatusCode.NotFound, "not-found");

        Assert.Equal(2, redrawn.Version);
        Assert.Equal([3.0, 3.0], Assert.Single((await net.As(net.Bram).Ask(new Timeline(net.Id))).GroupCurves).Points.Select(p => p.Height));
        Assert.Equal(2, (await net.As(net.Rutger).Ask(new Timeline(net.Id))).GroupCurves.Count);
    }

    [Fact]
    public async Task Keeps_what_the_group_said_over_it()
    {
        var net = await world.Network();
        var session = await net.Held(SessionKind.Plenary, net.Noor);
        var said = new RecordTimelineConversation(
            Guid.NewGuid(), net.Id, session, ["We gingen op bezoek"], [new WayOutOfALow("We praatten", null, "Iemand belde"), new WayOutOfALow()],
            [new ThreadStrand(LearningLevel.Network, "We werden wijzer buiten de vergaderkamer")], "Vaker op pad");

        var kept = await net.As(net.Noor).Send(said);

        var read = Assert.Single((await net.As(net.Fenna).Ask(new TimelineThread(net.Id))).Items);
        Assert.Equivalent(kept, read, strict: true);
        Assert.Equal(("Vaker op pad", 1), (read.Next, read.HowOutOfLows.Count));
        Assert.Single(await world.Service.Said<TimelineTalked>(), e => e.Data.ConversationId == kept.ConversationId);
        await net.As(net.Noor).SendRefused(said with { CommandId = Guid.NewGuid(), WhatMadePeaksTeach = [], HowOutOfLows = [new WayOutOfALow()], CommonThread = [] }, HttpStatusCode.BadRequest, "learninglog.conversation-empty");
        await net.As(net.Noor).SendRefused(said with { CommandId = Guid.NewGuid(), WhatMadePeaksTeach = [" "] }, HttpStatusCode.BadRequest, "field.empty");
        await net.As(net.Noor).SendRefused(said with { CommandId = Guid.NewGuid(), WhatMadePeaksTeach = [new string('x', 1001)] }, HttpStatusCode.BadRequest, "field.too-long");
        await net.As(net.Noor).SendRefused(said with { CommandId = Guid.NewGuid(), SessionId = Guid.NewGuid() }, HttpStatusCode.Conflict, "learninglog.session-not-held");
        await net.As(net.Outsider).SendRefused(said with { CommandId = Guid.NewGuid() }, HttpStatusCode.NotFound, "not-found");
        await net.As(net.Outsider).AskRefused(new TimelineThread(net.Id), HttpStatusCode.NotFound, "not-found");
        Assert.Single((await net.As(net.Noor).Ask(new TimelineThread(net.Id))).Items);
    }

    [Fact]
    public async Task Is_not_found_by_outsiders()
    {
        var net = await world.Network();
        await Add(net, net.Noor, Net.Day(2025, 1, 1), "Binnen", 1);

        await net.As(net.Outsider).AskRefused(new Timeline(net.Id), HttpStatusCode.NotFound, "not-found");
        await net.As(net.Outsider).SendRefused(new AddTimelinePoint(Guid.NewGuid(), net.Id, Net.Day(2025, 1, 1), "Buiten", 1, PointKind.Peak), HttpStatusCode.NotFound, "not-found");
        await net.As(net.Noor).SendRefused(new AddTimelinePoint(Guid.NewGuid(), net.Id, Net.Day(2025, 1, 1), "Te hoog", 6, PointKind.Peak), HttpStatusCode.BadRequest, "field.out-of-range");

        Assert.Empty((await net.As(net.Sponsor).Ask(new Timeline(net.Id))).Points.Items);
        Assert.Single((await net.As(net.Noor).Ask(new Timeline(net.Id))).Points.Items);
    }

    private static Task<TimelinePointView> Add(Net net, Guid person, CoarseDate on, string title, int height, bool shared = true) =>
        net.As(person).Send(new AddTimelinePoint(Guid.NewGuid(), net.Id, on, title, height, height < 0 ? PointKind.Low : PointKind.Peak, IsShared: shared));

    private static CurvePoint[] Line(double height) => [new(Net.Day(2025, 12, 20), height), new(Net.Day(2025, 1, 10), height)];

    private static async Task DrawAndShare(Net net, Guid person, double height)
    {
        await net.As(person).Send(new DrawCurve(Guid.NewGuid(), net.Id, Line(height)));
        net.Minute();
        await net.As(person).Send(new ShareCurve(Guid.NewGuid(), net.Id));
    }
}
