using System.Buffers.Binary;
using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.States;

/// <summary>Ways to damage the bytes of a state.</summary>
internal static class Forgery
{
    private const int FirstText = 20;
    private const int Texts = 3;
    private const int Counts = 3;

    private static readonly long[] Numbers = [long.MaxValue, long.MinValue, -1, long.MaxValue - 1, 0, 1, int.MaxValue, 1L << 53, BitConverter.DoubleToInt64Bits(-5), BitConverter.DoubleToInt64Bits(double.NaN)];

    /// <summary>Bytes that no checksum lets through.</summary>
    public static byte[] Damaged(Random random, byte[] state)
    {
        var bytes = state.ToArray();
        switch (random.Next(4))
        {
            case 0: bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8)); return bytes;
            case 1: return bytes[..random.Next(bytes.Length)];
            case 2: return [.. bytes, .. bytes[..random.Next(1, bytes.Length)]];
            default: random.NextBytes(bytes.AsSpan(random.Next(bytes.Length))); return bytes;
        }
    }

    /// <summary>Bytes with a right checksum and one number of somebody else's choice: a count of rows, the columns, a total.</summary>
    public static byte[] Forged(Random random, byte[] state)
    {
        var bytes = state.ToArray();
        var first = StartOfNumbers(bytes);
        var count = (bytes.Length - 4 - first) / sizeof(long);
        var position = random.Next(2) == 0 ? random.Next(Counts) : random.Next(count);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(first + (position * sizeof(long))), random.Pick(Numbers));
        Checked.Correct(bytes);
        return bytes;
    }

    private static int StartOfNumbers(byte[] bytes)
    {
        var at = FirstText;
        for (var i = 0; i < Texts; i++)
            at += sizeof(int) + BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));
        return at;
    }
}
