using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using LivingNetworks.Messaging;

namespace LivingNetworks.Hosting;

/// <summary>How commands, queries, views and problems are written between gateway and services.</summary>
public static class Wire
{
    private static readonly ConcurrentDictionary<Type, string> Paths = new();

    /// <summary>Camel case, enums by name, and strict: a missing required property, a null where none is allowed or an unknown
    /// property is refused rather than ignored.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
    };

    /// <summary>The same for writing views: what is null is left out, which is a third of the bytes of a list of people.</summary>
    public static readonly JsonSerializerOptions Views = new(Json) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>The same for reading answers: a client tolerates what a newer service adds.</summary>
    public static readonly JsonSerializerOptions Answers = new(Json) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip, RespectRequiredConstructorParameters = false };

    /// <summary><c>/commands/adopt-goal</c> for <c>AdoptGoal</c>.</summary>
    public static string CommandPath(Type command) => Paths.GetOrAdd(command, static type => "/commands/" + EventNames.Kebab(type.Name));

    /// <summary><c>/queries/goal-history</c> for <c>GoalHistory</c>.</summary>
    public static string QueryPath(Type query) => Paths.GetOrAdd(query, static type => "/queries/" + EventNames.Kebab(type.Name));
}

/// <summary>A refusal as a problem document (RFC 9457) with the two languages beside the one that was asked for.</summary>
/// <param name="Type">A URN with the code.</param>
/// <param name="Title">The sentence in the caller's language.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The stable code.</param>
/// <param name="Kind">The kind of no.</param>
/// <param name="Field">The field to blame, if one is.</param>
/// <param name="Message">The sentence in both languages.</param>
public sealed record Problem(string Type, string Title, int Status, string Code, RefusalKind Kind, string? Field, Text Message)
{
    /// <summary>The media type of problem documents.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>Writes a refusal down for a caller's language.</summary>
    public static Problem Of(Refusal refusal, string language) =>
        new($"urn:livingnetworks:refusal:{refusal.Code}", refusal.Message.In(language), refusal.Status, refusal.Code, refusal.Kind, refusal.Field, refusal.Message);

    /// <summary>The refusal that was written down.</summary>
    public Refusal ToRefusal() => new(Kind, Code, Message, Field);
}
