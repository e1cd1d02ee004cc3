using System.Buffers.Binary;
using System.Text;

namespace KerasMetricsDsl.Engine;

/// <summary>Puts values one after another into memory, little endian.</summary>
internal ref struct StateWriter(Span<byte> target)
{
    // Positive and quiet, without a payload.
    private const long CanonicalNaN = 0x7FF8000000000000;

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
        // By bits, but one NaN is like another: which sign and payload it has depends on the processor that made it.
        foreach (var value in values)
            Write(double.IsNaN(value) ? CanonicalNaN : BitConverter.DoubleToInt64Bits(value));
    }
}
