namespace LivingNetworks.Messaging;

/// <summary>A fact that one service tells the others: a past-tense record with everything a listener needs and no free text below L5.</summary>
public interface IEvent
{
    /// <summary>The network it happened in; null for facts about people or organisations alone.</summary>
    Guid? NetworkId { get; }

    /// <summary>What it is about; events about one subject are sent in order.</summary>
    Guid SubjectId { get; }
}

/// <summary>The version of an event's shape; 1 where the attribute is absent. Shapes change by adding optional properties.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EventVersionAttribute(int version) : Attribute
{
    /// <summary>The version, from 1.</summary>
    public int Version { get; } = version;
}
