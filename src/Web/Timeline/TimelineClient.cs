using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.Timeline;

/// <summary>Asks for the highs and lows of a network, and adds one.</summary>
public sealed class TimelineClient(GatewayClient gateway)
{
    public const string TimelineQuery =
        """
        query Timeline($network: UUID!) {
          network(id: $network) { id name }
          timeline(networkId: $network, first: 100) {
            points { items { pointId title onDate { date precision } height isShared isMine otherDates { date precision } } }
            myCurve { points { onDate { date precision } height label } }
            groupCurves { points { onDate { date precision } height label } }
            band { curves points { on low middle high } }
          }
          timelineThread(networkId: $network, first: 1) { nodes { conversationId commonThread { level text } } }
        }
        """;

    public const string AddPointMutation = "mutation AddTimelinePoint($input: AddTimelinePointInput!) { addTimelinePoint(input: $input) { pointId } }";

    public Task<Answer<TimelinePageView>> Timeline(Guid network, CancellationToken cancellation) =>
        gateway.AskAsync<TimelinePageView>(TimelineQuery, new { network }, cancellation);

    public Task<Outcome> Add(Guid network, NewPoint point) => gateway.DoAsync(AddPointMutation, new
    {
        commandId = Guid.NewGuid(), networkId = network, point.Title, point.OnDate, point.Height, point.IsShared,
        kind = point.Height > 0 ? "PEAK" : point.Height < 0 ? "LOW" : "TURN",
    });
}

/// <summary>The timeline of a network as far as the visitor may see it.</summary>
public sealed record TimelinePageView(TimelineNetworkView? Network, TimelineView? Timeline, Nodes<ConversationView>? TimelineThread);

public sealed record TimelineNetworkView(Guid Id, string Name);

public sealed record TimelineView(PointsView Points, LineView? MyCurve, LineView[] GroupCurves, BandView? Band);

public sealed record PointsView(PointView[] Items);

public sealed record PointView(Guid PointId, string Title, CoarseDate OnDate, int Height, bool IsShared, bool IsMine, CoarseDate[] OtherDates);

public sealed record LineView(LinePointView[] Points);

public sealed record LinePointView(CoarseDate OnDate, double Height, string? Label);

public sealed record BandView(int Curves, BandPointView[] Points);

public sealed record BandPointView(DateOnly On, double Low, double Middle, double High);

public sealed record ConversationView(Guid ConversationId, StrandView[] CommonThread);

public sealed record StrandView(string Level, string Text);

/// <summary>A high or low that somebody adds.</summary>
public sealed record NewPoint(string Title, CoarseDate OnDate, int Height, bool IsShared);
