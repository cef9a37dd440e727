using LivingNetworks.Audience;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Testing;

namespace LivingNetworks.LearningLog.Tests;

public sealed class OnARealSqlServer
{
    [SqlServerFact]
    public async Task The_whole_way_is_the_same()
    {
        var world = new SqlServerWorld();
        await world.InitializeAsync();
        try
        {
            var net = await world.Network();
            var session = await net.Held(SessionKind.Plenary, net.Noor, net.Rutger);
            var entry = await net.Write(net.Noor, "De sleutel lag klaar.", session: session, recognisable: [net.Rutger]);
            var told = await net.Write(net.Noor, audience: AudienceLevel.Confidant, confidants: [net.Bram]);
            Assert.True(await net.Reads(net.Fenna, entry.EntryId) && await net.Reads(net.Bram, told.EntryId) && !await net.Reads(net.Fenna, told.EntryId));
            var found = await net.As(net.Fenna).Ask(new NetworkLog(net.Id, Levels: [LearningLevel.Network], Search: "sleutel", First: 1));
            Assert.Equal(entry.EntryId, Assert.Single(found.Items).EntryId);
            Assert.Empty((await net.As(net.Fenna).Ask(new NetworkLog(net.Id, After: found.EndCursor))).Items);

            var asked = await net.As(net.Fenna).Send(new AskWidening(Guid.NewGuid(), ItemKind.Entry, entry.EntryId, AudienceLevel.Open));
            foreach (var person in new[] { net.Noor, net.Rutger }) await net.As(person).Send(new AnswerWidening(Guid.NewGuid(), asked.RequestId, Agrees: true));
            Assert.True(await net.Reads(net.Outsider, entry.EntryId));

            var insight = await net.Insight(net.Noor);
            await net.As(net.Noor).Send(new ShareInsight(Guid.NewGuid(), insight.InsightId, session));
            Assert.Equal(new StaircaseOfNetwork(net.Id, 0, 1, 0, 0, 0), Assert.Single(await net.As(net.Bram).Ask(new StaircaseCounts([net.Id]))));

            await net.As(net.Bram).Send(new ImportTimeline(Guid.NewGuid(), net.Id, [new PastPoint(Net.Day(2024, 9, 18), "Markt", 5, PointKind.Peak)]));
            await net.As(net.Noor).Send(new DrawCurve(Guid.NewGuid(), net.Id, [new CurvePoint(Net.Day(2025, 1, 1), 1), new CurvePoint(Net.Day(2025, 2, 1), 2)]));
            var timeline = await net.As(net.Noor).Ask(new Timeline(net.Id));
            Assert.Equal((1, 2), (timeline.Points.Items.Count, timeline.MyCurve!.Points.Count));

            var market = await net.Return(net.Noor, ReturnKind.Content);
            var wake = await net.Return(net.Fenna, ReturnKind.Slipstream, causedBy: market.ReturnId);
            Assert.Equal([market.ReturnId, wake.ReturnId], (await net.As(net.Rutger).Ask(new ReturnTree(market.ReturnId))).Returns.Select(r => r.ReturnId));
        }
        finally
        {
            await world.DisposeAsync();
        }
    }

    private sealed class SqlServerWorld : World
    {
        protected override string Provider => "SqlServer";
    }
}
