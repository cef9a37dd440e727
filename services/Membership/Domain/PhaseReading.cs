using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Domain;

/// <summary>Where the emphasis lay on a day: connecting, experimenting, staying in motion. Any mix, any order; it locks nothing.</summary>
public sealed class PhaseReading
{
    private PhaseReading()
    {
    }

    public Guid Id { get; private set; }

    public Guid NetworkId { get; private set; }

    public DateOnly On { get; private set; }

    public int Connect { get; private set; }

    public int Experiment { get; private set; }

    public int Motion { get; private set; }

    public string? Why { get; private set; }

    public ReadingBy By { get; private set; }

    public Guid? SessionId { get; private set; }

    public Guid ReadBy { get; private set; }

    public DateTimeOffset ReadAt { get; private set; }

    public static Result<PhaseReading> Read(
        Guid id, Guid networkId, DateOnly on, int connect, int experiment, int motion, string? why, ReadingBy by, Guid? sessionId, Guid readBy, DateTimeOffset now)
    {
        if (connect + experiment + motion != 100) return Refusals.PhaseSum;

        return new PhaseReading
        {
            Id = id, NetworkId = networkId, On = on, Connect = connect, Experiment = experiment, Motion = motion, Why = why, By = by, SessionId = sessionId, ReadBy = readBy,
            ReadAt = now,
        };
    }
}
