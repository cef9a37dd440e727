namespace LivingNetworks.Sessions;

/// <summary>The parameters of domain.md 2.0.7 that concern sessions. Advice is shown as a line, never as a block.</summary>
public sealed class SessionsPolicy
{
    /// <summary>Where the values stand in the configuration.</summary>
    public const string Section = "Sessions:Policy";

    /// <summary>The platform's floor for figures about a group; a higher number may be configured, a lower one is not taken.</summary>
    public const int SmallestGroup = 5;

    private int _pulseMinimum = SmallestGroup;

    /// <summary>More people than this in an undivided item tend to sit back (002: 15).</summary>
    public int PassiveRiskAbove { get; set; } = 15;

    /// <summary>The weeks between plenaries (002: every 6 to 8).</summary>
    public int IntervalWeeks { get; set; } = 7;

    /// <summary>The part of an agenda for looking back, under which a line is shown.</summary>
    public double ReflectionShareLow { get; set; } = 0.15;

    /// <summary>The part of an agenda for looking back, above which a line is shown.</summary>
    public double ReflectionShareHigh { get; set; } = 0.5;

    /// <summary>After how many hours a standing ask without reaction is shown to supporters.</summary>
    public int AskUnansweredAfterHours { get; set; } = 48;

    /// <summary>From how many readings on the mean of a session is shown.</summary>
    public int PulseMinimum
    {
        get => _pulseMinimum;
        set => _pulseMinimum = Math.Max(SmallestGroup, value);
    }
}
