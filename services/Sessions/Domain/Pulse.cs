using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Sessions.Domain;

/// <summary>How a session was read, as tallies: how many said 1, 2, ... 5. No single reading is kept, so none can be traced to its giver.</summary>
public sealed class Pulse : IVersioned
{
    private Pulse()
    {
    }

    public Pulse(Guid sessionId) => SessionId = sessionId;

    public Guid SessionId { get; private set; }

    public Tally Mood { get; private set; } = new();

    public Tally Tempo { get; private set; } = new();

    public Tally RoomToSpeak { get; private set; } = new();

    public long Version { get; private set; }

    public int Count => Mood.Count;

    public void Take(int mood, int tempo, int room)
    {
        Mood.Add(mood);
        Tempo.Add(tempo);
        RoomToSpeak.Add(room);
    }
}

/// <summary>How many chose each of five steps.</summary>
public sealed class Tally
{
    public int One { get; private set; }

    public int Two { get; private set; }

    public int Three { get; private set; }

    public int Four { get; private set; }

    public int Five { get; private set; }

    public int Count => One + Two + Three + Four + Five;

    /// <summary>The mean to one decimal; null for nobody.</summary>
    public decimal? Mean => Count == 0
        ? null
        : Math.Round((One + (2m * Two) + (3m * Three) + (4m * Four) + (5m * Five)) / Count, 1, MidpointRounding.AwayFromZero);

    public void Add(int step)
    {
        switch (step)
        {
            case 1: One++; break;
            case 2: Two++; break;
            case 3: Three++; break;
            case 4: Four++; break;
            case 5: Five++; break;
            default: throw new ArgumentOutOfRangeException(nameof(step));
        }
    }
}

/// <summary>Says that somebody gave a reading of a session, and nothing of what it was.</summary>
public sealed class PulseGiver
{
    private PulseGiver()
    {
    }

    public PulseGiver(Guid sessionId, Guid personId) => (SessionId, PersonId) = (sessionId, personId);

    public Guid SessionId { get; private set; }

    public Guid PersonId { get; private set; }
}
