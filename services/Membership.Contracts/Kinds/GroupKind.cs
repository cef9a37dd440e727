namespace LivingNetworks.Membership.Contracts;

/// <summary>The kinds of groups in and around a network.</summary>
public enum GroupKind
{
    Core,
    Working,
    SoundingBoard,
    Steering,
    FacilitatingTeam,
    Aspirin,
    Intervision,
    LearningCircle,
    Mastercircle,
    StudyCommittee,
    Other,
}
