using LivingNetworks.LearningLog.Data;

namespace LivingNetworks.LearningLog.Reactions;

/// <summary>Those present at a session form its circle.</summary>
internal static class CirclesOfSessions
{
    public static Task Project<TEvent>(Envelope<TEvent> envelope, LearningLogDb db, CancellationToken stop)
        where TEvent : class, IEvent, IChangesBelongings => db.ApplyBelongings(envelope.Data.Belongings, stop);
}
