namespace LivingNetworks.Membership.Contracts;

/// <summary>The steps with which a newcomer is received.</summary>
public enum WelcomeStep
{
    PersonalTalk,
    RulesTold,
    HatsAndDrives,
    GivesAndSeeks,
    FirstTie,
    FirstMeetingLookedBack,
}
