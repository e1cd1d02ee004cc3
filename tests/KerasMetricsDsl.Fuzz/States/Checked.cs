using System.Buffers.Binary;
using System.Numerics;

namespace KerasMetricsDsl.Fuzz.States;

/// <summary>The checksum at the end of a state, so that a forged one gets past it.</summary>
internal static class Checked
{
    public static void Correct(byte[] state) => BinaryPrimitives.WriteUInt32LittleEndian(state.AsSpan(state.Length - 4), Crc32C(state.AsSpan(0, state.Length - 4)));

    private static uint Crc32C(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
            crc = BitOperations.Crc32C(crc, one);
        return ~crc;
    }
}
