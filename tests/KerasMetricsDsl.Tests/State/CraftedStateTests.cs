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

    // A histogram's dropped count stands before its cells, four here.
    [Theory]
    [InlineData(-1)]
    [InlineData(0.5)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e300)]
    public void ReadState_WithAnImpossibleDroppedCount_IsRejectedAndChangesNothing(double dropped)
    {
        var metric = Saved.Filled("histogram that drops");
        var bytes = Saved.Bytes(metric);
        var crafted = bytes.ToArray();
        BinaryPrimitives.WriteDoubleLittleEndian(crafted.AsSpan(crafted.Length - 4 - (5 * sizeof(double))), dropped);
        StateFrame.Close(crafted);

        Assert.Contains("Confusion has dropped", Assert.Throws<InvalidDataException>(() => metric.ReadState(crafted)).Message);
        Assert.Equal(bytes, Saved.Bytes(metric));
    }

    [Fact]
    public void ReadState_WithADroppedCountOfAMean_IsRejected()
    {
        var metric = Saved.Filled("mean");
        var crafted = Saved.Bytes(metric);
        BinaryPrimitives.WriteDoubleLittleEndian(crafted.AsSpan(crafted.Length - 4 - (3 * sizeof(double))), 2);
        StateFrame.Close(crafted);

        Assert.Contains("has dropped 2 values", Assert.Throws<InvalidDataException>(() => metric.ReadState(crafted)).Message);
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
