namespace LivingNetworks.Hosting;

/// <summary>Who asks, as far as that is known before anybody looked into it: from where, and with which token or cookie. Both are hashes; nothing is kept of them.</summary>
internal readonly record struct Asking(int Address, int Credential);

/// <summary>So many places to be worked on, and a queue before them that is short and fair: a place that comes free goes to whoever has the fewest, and
/// from a full queue goes whoever has the most in it. So a flood of one caller costs that caller, and nobody is kept waiting for long.</summary>
/// <remarks>Fair first between addresses, then between the tokens and cookies that come from one: anybody can make up tokens, but not addresses, and
/// behind one address may be a whole organisation, or our own dashboard with all who look at it.</remarks>
internal sealed class FairQueue : IDisposable
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);

    private readonly Lock _lock = new();
    private readonly LinkedList<Waiting> _queue = [];
    private readonly Dictionary<int, int> _workedOnOfAddress = [];
    private readonly Dictionary<Asking, int> _workedOn = [];
    private readonly Dictionary<int, int> _waitingOfAddress = [];
    private readonly Dictionary<Asking, int> _waiting = [];
    private readonly int _places;
    private readonly int _most;
    private readonly TimeSpan _longest;
    private readonly Timer _timer;
    private int _taken;

    public FairQueue(int places, int queue, TimeSpan longest)
    {
        (_places, _most, _longest) = (places, queue, longest);
        _timer = new Timer(_ => SendAwayWhoWaitedTooLong(), null, Glance, Glance);
    }

    /// <summary>How many are worked on now.</summary>
    public int Taken => Volatile.Read(ref _taken);

    /// <summary>Waits for a place; false when it is better to come back later. Who got one gives it back with <see cref="Leave"/>.</summary>
    public ValueTask<bool> Enter(Asking asking)
    {
        lock (_lock)
        {
            if (_taken < _places)
            {
                Take(asking);
                return ValueTask.FromResult(true);
            }

            if (_queue.Count >= _most && !MakeRoomFor(asking)) return ValueTask.FromResult(false);
            var waiting = new Waiting(asking, TimeProvider.System.GetTimestamp());
            _queue.AddLast(waiting);
            Change(_waitingOfAddress, asking.Address, 1);
            Change(_waiting, asking, 1);
            return new ValueTask<bool>(waiting.Answer.Task);
        }
    }

    /// <summary>Gives a place back; the next gets it.</summary>
    public void Leave(Asking asking)
    {
        lock (_lock)
        {
            _taken--;
            Change(_workedOnOfAddress, asking.Address, -1);
            Change(_workedOn, asking, -1);
            if (Next() is not { } next) return;
            Remove(next);
            Take(next.Value.Asking);
            next.Value.Answer.SetResult(true);
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Take(Asking asking)
    {
        _taken++;
        Change(_workedOnOfAddress, asking.Address, 1);
        Change(_workedOn, asking, 1);
    }

    /// <summary>Of those with the fewest places the one who came first.</summary>
    private LinkedListNode<Waiting>? Next()
    {
        var (best, few) = ((LinkedListNode<Waiting>?)null, (int.MaxValue, int.MaxValue));
        for (var at = _queue.First; at is not null; at = at.Next)
        {
            var has = (_workedOnOfAddress.GetValueOrDefault(at.Value.Asking.Address), _workedOn.GetValueOrDefault(at.Value.Asking));
            if (has.CompareTo(few) < 0) (best, few) = (at, has);
        }

        return best;
    }

    /// <summary>Sends the newest away of whoever has the most in the queue, unless that is the newcomer.</summary>
    private bool MakeRoomFor(Asking newcomer)
    {
        var (last, most) = ((LinkedListNode<Waiting>?)null, (_waitingOfAddress.GetValueOrDefault(newcomer.Address) + 1, _waiting.GetValueOrDefault(newcomer) + 1));
        for (var at = _queue.Last; at is not null; at = at.Previous)
        {
            var asking = at.Value.Asking;
            var has = (_waitingOfAddress.GetValueOrDefault(asking.Address) + (asking.Address == newcomer.Address ? 1 : 0), _waiting.GetValueOrDefault(asking));
            if (has.CompareTo(most) > 0) (last, most) = (at, has);
        }

        if (last is null) return false;
        SendAway(last);
        return true;
    }

    private void SendAwayWhoWaitedTooLong()
    {
        lock (_lock)
        {
            while (_queue.First is { } first && TimeProvider.System.GetElapsedTime(first.Value.Since) > _longest) SendAway(first);
        }
    }

    private void SendAway(LinkedListNode<Waiting> who)
    {
        Remove(who);
        who.Value.Answer.SetResult(false);
    }

    private void Remove(LinkedListNode<Waiting> who)
    {
        _queue.Remove(who);
        Change(_waitingOfAddress, who.Value.Asking.Address, -1);
        Change(_waiting, who.Value.Asking, -1);
    }

    private static void Change<TKey>(Dictionary<TKey, int> counts, TKey key, int by)
        where TKey : notnull
    {
        var count = counts.GetValueOrDefault(key) + by;
        if (count == 0) counts.Remove(key);
        else counts[key] = count;
    }

    private sealed record Waiting(Asking Asking, long Since)
    {
        public TaskCompletionSource<bool> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
