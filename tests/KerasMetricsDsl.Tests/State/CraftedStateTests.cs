using System.Buffers.Binary;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Tests.State;

/// <summary>Blobs whose checksum is right and whose content is not: somebody else's writer, or an attack.</summary>
public class CraftedStateTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(1 << 20)]
    [InlineData(long.MaxValue)]
    public void ReadState_WithImpossibleColumns_IsRejectedBeforeMemoryIsTaken(long columns)
    {
        var metric = new FBetaScore();
        var bytes = Saved.Bytes(metric);
        // Four sums per column, none yet: the columns stand before four dropped counts and the checksum.
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(bytes.Length - 44), columns);
        StateFrame.Close(bytes);

        Assert.Contains("damaged", Assert.Throws<InvalidDataException>(() => metric.ReadState(bytes)).Message);
    }

    [Fact]
    public void ReadState_WithAnyTextLengthWrong_IsRejected()
    {
        var metric = new BinaryAccuracy();
        var bytes = Saved.Bytes(metric);

        foreach (var length in new[] { -1, 0, 16, 1 << 20, int.MaxValue })
        {
            var crafted = bytes.ToArray();
            BinaryPrimitives.WriteInt32LittleEndian(crafted.AsSpan(20), length);
            StateFrame.Close(crafted);
            Assert.Throws<InvalidDataException>(() => metric.ReadState(crafted));
        }
    }

    [Fact]
    public void ReadState_WithAnotherHash_IsRejected()
    {
        var metric = new BinaryAccuracy();
        var bytes = Saved.Bytes(metric);
        bytes[12] ^= 1;
        StateFrame.Close(bytes);

        Assert.Contains("hash", Assert.Throws<InvalidDataException>(() => metric.ReadState(bytes)).Message);
    }

    [Fact]
    public void Checksum_OfTheCheckString_IsTheStandardsValue() => Assert.Equal(0xE3069283, Checksum.Of("123456789"u8));
}
