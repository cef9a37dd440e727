namespace LivingNetworks.Hosting.Tests;

public sealed class A_fair_queue : IDisposable
{
    private static readonly Asking Flooder = new(1, 1);
    private static readonly Asking Somebody = new(2, 2);

    private readonly FairQueue _queue = new(places: 2, queue: 4, longest: TimeSpan.FromMinutes(5));

    public void Dispose() => _queue.Dispose();

    [Fact]
    public async Task Refuses_at_once_what_neither_place_nor_queue_can_hold()
    {
        var asked = Ask(Flooder, 7);
        Assert.True(await asked[0]);
        Assert.True(await asked[1]);
        Assert.All(asked[2..6], waits => Assert.False(waits.IsCompleted));
        Assert.False(await asked[6]);
    }

    [Fact]
    public async Task Lets_somebody_else_in_before_the_one_who_floods()
    {
        var flood = Ask(Flooder, 6);
        var other = Ask(Somebody, 1).Single();
        Assert.False(await flood[5]); // the last of the flood made room

        Assert.False(other.IsCompleted);
        _queue.Leave(Flooder);
        Assert.True(await other); // before those of the flood who came earlier
        Assert.All(flood[2..5], waits => Assert.False(waits.IsCompleted));
    }

    [Fact]
    public async Task Is_not_cheated_with_made_up_tokens_of_one_address()
    {
        var flood = Enumerable.Range(10, 6).Select(token => Ask(new Asking(1, token), 1).Single()).ToArray();
        var other = Ask(Somebody, 1).Single();
        Assert.False(await flood[5]);
        _queue.Leave(new Asking(1, 10));
        Assert.True(await other);
    }

    [Fact]
    public async Task Is_fair_between_people_behind_one_address()
    {
        var flood = Ask(new Asking(1, 1), 6);
        var neighbour = Ask(new Asking(1, 2), 1).Single();
        Assert.False(await flood[5]);
        _queue.Leave(new Asking(1, 1));
        Assert.True(await neighbour);
    }

    [Fact]
    public async Task Gives_all_places_to_one_who_is_alone()
    {
        var asked = Ask(Flooder, 6);
        for (var i = 0; i < 4; i++) _queue.Leave(Flooder);
        Assert.All(await Task.WhenAll(asked), Assert.True);
    }

    [Fact]
    public async Task Keeps_nobody_waiting_longer_than_it_says()
    {
        using var impatient = new FairQueue(places: 1, queue: 10, longest: TimeSpan.FromMilliseconds(1));
        Assert.True(await impatient.Enter(Flooder));
        Assert.False(await impatient.Enter(Somebody).AsTask().WaitAsync(TimeSpan.FromSeconds(30)));
        impatient.Leave(Flooder);
        Assert.True(await impatient.Enter(Somebody)); // at once again
    }

    [Fact]
    public async Task Loses_no_place_however_many_come_and_go()
    {
        using var busy = new FairQueue(places: 3, queue: 5, longest: TimeSpan.FromMilliseconds(20));
        var (inside, most) = (0, 0);
        await Task.WhenAll(Enumerable.Range(0, 400).Select(i => Task.Run(async () =>
        {
            var asking = new Asking(i % 3, i % 7);
            if (!await busy.Enter(asking)) return;
            var now = Interlocked.Increment(ref inside);
            InterlockedMax(ref most, now);
            await Task.Yield();
            Interlocked.Decrement(ref inside);
            busy.Leave(asking);
        })));
        Assert.InRange(most, 1, 3);
        Assert.Equal(0, busy.Taken);
        for (var i = 0; i < 3; i++) Assert.True(await busy.Enter(Somebody));
    }

    private Task<bool>[] Ask(Asking asking, int times) => [.. Enumerable.Range(0, times).Select(_ => _queue.Enter(asking).AsTask())];

    private static void InterlockedMax(ref int most, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref most)) < value && Interlocked.CompareExchange(ref most, value, seen) != seen)
        {
        }
    }
}
