namespace LivingNetworks.LearningLog.Contracts;

/// <summary>A celebration of a change.</summary>
/// <param name="CelebrationId">Its id.</param>
/// <param name="NetworkId">Its network.</param>
/// <param name="EntryId">The entry that tells of the change.</param>
/// <param name="On">When.</param>
/// <param name="How">How.</param>
public sealed record CelebrationView(Guid CelebrationId, Guid NetworkId, Guid EntryId, DateOnly On, string How);
