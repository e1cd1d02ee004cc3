using System.Buffers.Binary;
using System.Text;

namespace KerasMetricsDsl.Engine;

/// <summary>Takes values one after another from memory that may hold anything.</summary>
internal ref struct StateReader(ReadOnlySpan<byte> source)
{
    private ReadOnlySpan<byte> _rest = source;

    public readonly int Remaining => _rest.Length;

    public int ReadInt32() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    public long ReadInt64() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    public double ReadDouble() => BitConverter.Int64BitsToDouble(ReadInt64());

    public void Skip(nint bytes) => Take(checked((int)bytes));

    public ReadOnlySpan<byte> ReadBytes(int count) => Take(count);

    public string ReadText() => Encoding.UTF8.GetString(Take(ReadInt32()));

    public void Read(Span<double> target)
    {
        foreach (ref var value in target)
            value = ReadDouble();
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if ((uint)count > (uint)_rest.Length)
            throw new InvalidDataException($"the state is damaged: {count} bytes are announced where {_rest.Length} are left");
        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
