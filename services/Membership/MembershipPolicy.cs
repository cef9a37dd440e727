namespace LivingNetworks.Membership;

/// <summary>The advice and terms of domain.md 2.0.7 that membership uses. Advice is shown as a line, never as a block.</summary>
public sealed class MembershipPolicy
{
    /// <summary>Where the values stand in the configuration.</summary>
    public const string Section = "Membership:Policy";

    /// <summary>A group of more people tends to turn passive (002: 10 to 15).</summary>
    public int GroupAdviceMax { get; set; } = 15;

    /// <summary>From how many people on a network has the advised size (002: 10 to 15).</summary>
    public int GroupAdviceMin { get; set; } = 10;

    /// <summary>How large a core group usually is (002: eight).</summary>
    public int CoreAdviceSize { get; set; } = 8;

    /// <summary>After how many held sessions the rules are due to be talked through again (000, number ours).</summary>
    public int RulesTalkThroughEverySessions { get; set; } = 4;

    /// <summary>For how long an invitation waits for its answer; a few weeks leave room for a second talk.</summary>
    public int InvitationDays { get; set; } = 60;

    /// <summary>After how many days a suggestion about somebody who was not invited is deleted (M-INV-10).</summary>
    public int SuggestionDays { get; set; } = 90;

    /// <summary>For how many months history is kept after the end, unless the ending says otherwise.</summary>
    public int RetentionMonths { get; set; } = 24;
}
