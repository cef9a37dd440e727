using Xunit.Abstractions;

namespace LivingNetworks.SystemTests.Processes;

/// <summary>What a service did reaches those who follow the network, over the broker and through the gateway.</summary>
[Collection(RunningSystem.Collection)]
public sealed class FollowingANetwork(RunningSystem system, ITestOutputHelper output)
{
    private const string Changes = "subscription($id: UUID!) { networkChanged(networkId: $id) { part network { id name nextSession { id } } } }";

    [ProcessFact]
    public Task Tells_a_participant_of_a_new_meeting_and_a_stranger_nothing() => system.Telling(output, async () =>
    {
        var network = await NetworkOfPeople.Alive(system, "Met volgers", 1);
        using var enough = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        await using var told = network.People[0].Follow(Changes, new { id = network.Id }, enough.Token).GetAsyncEnumerator(CancellationToken.None);
        var first = told.MoveNextAsync().AsTask();

        // Only what happens while somebody listens is told, so there is a new meeting until one is.
        var planned = new List<Guid>();
        while (await Task.WhenAny(first, Task.Delay(TimeSpan.FromSeconds(1))) != first) planned.Add(await network.Plan("Bijeenkomst", 1 + planned.Count));

        Assert.True(await first);
        var change = told.Current.Whole().GetProperty("networkChanged");
        Assert.Contains(change.Text("part"), (string[])["SESSIONS", "PEOPLE"]);
        Assert.Equal((network.Id, "Met volgers"), (change.Id("network.id"), change.Text("network.name")!));
        while (told.Current.Whole().Text("networkChanged.part") != "SESSIONS") Assert.True(await told.MoveNextAsync());
        Assert.Equal(planned[0], told.Current.Data.Id("networkChanged.network.nextSession.id"));

        var stranger = await system.Register("Vreemde");
        var refused = new List<Answer>();
        await foreach (var answer in stranger.Follow(Changes, new { id = network.Id }, enough.Token)) refused.Add(answer);
        Assert.Equal(["NOT_FOUND"], Assert.Single(refused).Codes);
    });
}
