using System.Text.Json;
using System.Text.Json.Serialization;

namespace LivingNetworks.Messaging;

/// <summary>How events are written in the outbox and on the bus: camel case, enums by name, unknown properties ignored.</summary>
public static class EventJson
{
    /// <summary>The options, shared and read-only.</summary>
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };
}
