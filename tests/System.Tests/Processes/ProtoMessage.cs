using System.Buffers.Binary;
using System.Text;

namespace LivingNetworks.SystemTests.Processes;

/// <summary>A message of Protocol Buffers, field by field: as much of it as it takes to read what is exported over OTLP.</summary>
internal sealed class ProtoMessage
{
    private readonly List<(int Field, ulong Number, ReadOnlyMemory<byte> Bytes)> _fields = [];

    public ProtoMessage(ReadOnlyMemory<byte> message)
    {
        while (message.Length > 0)
        {
            var key = Varint(ref message);
            var (field, kind) = ((int)(key >> 3), (int)(key & 7));
            switch (kind)
            {
                case 0: _fields.Add((field, Varint(ref message), default)); break;
                case 1: _fields.Add((field, BinaryPrimitives.ReadUInt64LittleEndian(Take(ref message, 8).Span), default)); break;
                case 2: _fields.Add((field, 0, Take(ref message, (int)Varint(ref message)))); break;
                case 5: _fields.Add((field, BinaryPrimitives.ReadUInt32LittleEndian(Take(ref message, 4).Span), default)); break;
                default: throw new InvalidDataException($"Field {field} has the unknown wire type {kind}.");
            }
        }
    }

    public IEnumerable<ProtoMessage> Messages(int field) => All(field).Select(f => new ProtoMessage(f.Bytes));

    public ProtoMessage? Message(int field) => Messages(field).FirstOrDefault();

    public bool Has(int field) => All(field).Any();

    public string Text(int field) => Encoding.UTF8.GetString(All(field).FirstOrDefault().Bytes.Span);

    public string Hex(int field) => Convert.ToHexStringLower(All(field).FirstOrDefault().Bytes.Span);

    public ulong Number(int field) => All(field).FirstOrDefault().Number;

    public double Double(int field) => BitConverter.UInt64BitsToDouble(Number(field));

    private IEnumerable<(int Field, ulong Number, ReadOnlyMemory<byte> Bytes)> All(int field) => _fields.Where(f => f.Field == field);

    private static ulong Varint(ref ReadOnlyMemory<byte> from)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = Take(ref from, 1).Span[0];
            value |= (ulong)(next & 0x7f) << shift;
            if (next < 0x80) return value;
        }
    }

    private static ReadOnlyMemory<byte> Take(ref ReadOnlyMemory<byte> from, int length)
    {
        var taken = from[..length];
        from = from[length..];
        return taken;
    }
}
