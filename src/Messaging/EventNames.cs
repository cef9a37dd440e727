using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;

namespace LivingNetworks.Messaging;

/// <summary>Names of events on the wire, from the namespace and name of their record.</summary>
public static partial class EventNames
{
    private static readonly ConcurrentDictionary<Type, (string Name, int Version)> Known = [];

    /// <summary>Topic and name: <c>LivingNetworks.Membership.Contracts.GoalAdopted</c> is <c>membership.goal-adopted</c>.</summary>
    public static string Of(Type type) => Describe(type).Name;

    /// <summary>The version of the event's shape.</summary>
    public static int VersionOf(Type type) => Describe(type).Version;

    private static (string Name, int Version) Describe(Type type) => Known.GetOrAdd(type, static t =>
    {
        var parts = (t.Namespace ?? "").Split('.');
        var topic = parts.Length > 1 ? parts[1].ToLowerInvariant() : "";
        return ($"{topic}.{Kebab(t.Name)}", t.GetCustomAttribute<EventVersionAttribute>()?.Version ?? 1);
    });

    /// <summary><c>GoalAdopted</c> becomes <c>goal-adopted</c>.</summary>
    public static string Kebab(string name) => WordStart().Replace(name, "-").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex WordStart();
}
