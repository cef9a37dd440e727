namespace LivingNetworks.Membership.Contracts;

/// <summary>The kinds of ground rules.</summary>
public enum RuleKind
{
    InsideStaysInside,
    EqualVoice,
    NoOwnInterestLobbying,
    SpeakForYourself,
    LearningZone,
    HostTurn,
    Custom,
}
