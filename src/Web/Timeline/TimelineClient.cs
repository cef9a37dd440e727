using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.Timeline;

/// <summary>Asks for the highs and lows of a network, and adds one.</summary>
public sealed class TimelineClient(GatewayClient gateway)
{
    public const string TimelineQuery =
        """
        query Timeline($network: ID!) {
          network(id: $network) {
            id name
            timeline {
              commonThread
              points(first: 100) { nodes { id title date precision height isShared isMine isDisputed } }
            }
          }
        }
        """;

    public const string AddPointMutation = "mutation AddTimelinePoint($input: AddTimelinePointInput!) { addTimelinePoint(input: $input) { point { id } } }";

    public Task<Answer<TimelineView>> Timeline(Guid network, CancellationToken cancellation) =>
        gateway.AskAsync<TimelineView>(TimelineQuery, new { network }, cancellation);

    public Task<Outcome> Add(Guid network, NewPoint point) => gateway.DoAsync(AddPointMutation, new
    {
        input = new { commandId = Guid.NewGuid(), networkId = network, point.Title, point.Date, point.Precision, point.Height, point.Shared },
    });
}

public sealed record TimelineView(TimelineNetworkView? Network);

public sealed record TimelineNetworkView(Guid Id, string Name, LineView? Timeline);

public sealed record LineView(string? CommonThread, Nodes<PointView>? Points);

public sealed record PointView(Guid Id, string Title, DateOnly Date, string Precision, double Height, bool IsShared, bool IsMine, bool IsDisputed);

/// <summary>A high or low that somebody adds.</summary>
public sealed record NewPoint(string Title, DateOnly Date, string Precision, int Height, bool Shared);
