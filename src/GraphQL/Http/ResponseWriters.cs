using System.Buffers;
using System.Text.Json;
using LivingNetworks.GraphQL.Execution;

namespace LivingNetworks.GraphQL.Http;

/// <summary>JSON writers that are used again by the same thread.</summary>
internal static class ResponseWriters
{
    [ThreadStatic]
    private static Utf8JsonWriter? _spare;

    public static Utf8JsonWriter Rent(IBufferWriter<byte> buffer)
    {
        var writer = _spare;
        if (writer is null)
        {
            return new Utf8JsonWriter(buffer, ResultWriter.Options);
        }

        _spare = null;
        writer.Reset(buffer);
        return writer;
    }

    public static void Return(Utf8JsonWriter writer)
    {
        writer.Reset(Stream.Null);
        _spare = writer;
    }
}
