using System.Buffers.Binary;
using System.Text;

namespace KerasMetricsDsl.Engine;

/// <summary>Puts values one after another into memory, little endian.</summary>
internal ref struct StateWriter(Span<byte> target)
{
    private Span<byte> _rest = target;

    public static int SizeOf(string text) => sizeof(int) + Encoding.UTF8.GetByteCount(text);

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_rest);
        _rest = _rest[bytes.Length..];
    }

    public void Write(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_rest, value);
        _rest = _rest[sizeof(int)..];
    }

    public void Write(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_rest, value);
        _rest = _rest[sizeof(long)..];
    }

    public void Write(string text)
    {
        var length = Encoding.UTF8.GetBytes(text, _rest[sizeof(int)..]);
        Write(length);
        _rest = _rest[length..];
    }

    public void Write(ReadOnlySpan<double> values)
    {
        // By bits: a NaN keeps its payload.
        foreach (var value in values)
            Write(BitConverter.DoubleToInt64Bits(value));
    }
}
