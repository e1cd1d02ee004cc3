using System.Buffers.Binary;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Tests.State;

/// <summary>Which NaN an operation makes depends on the processor; equal states give equal bytes all the same.</summary>
public class CanonicalNaNTests
{
    private const long Canonical = 0x7FF8000000000000;

    [Theory]
    [InlineData(0xFFF8000000000000)]
    [InlineData(0x7FF8000000000001)]
    [InlineData(0x7FF0000000000001)]
    [InlineData(0xFFFFFFFFFFFFFFFF)]
    public void WriteState_OfAnyNaN_WritesOneNaN(ulong bits)
    {
        // A mean: dropped, total, count and the checksum.
        var metric = Saved.Filled("mean");
        var crafted = Saved.Bytes(metric);
        BinaryPrimitives.WriteUInt64LittleEndian(crafted.AsSpan(crafted.Length - 20), bits);
        BinaryPrimitives.WriteUInt64LittleEndian(crafted.AsSpan(crafted.Length - 12), bits);
        StateFrame.Close(crafted);
        metric.ReadState(crafted);

        var written = Saved.Bytes(metric).AsSpan();
        Assert.Equal(Canonical, BinaryPrimitives.ReadInt64LittleEndian(written[^20..]));
        Assert.Equal(Canonical, BinaryPrimitives.ReadInt64LittleEndian(written[^12..]));
        Assert.Equal(written, metric.Snapshot().State.Span);
    }

    [Theory]
    [InlineData(0x7FC00000)]
    [InlineData(0xFFC00000)]
    [InlineData(0x7F800001)]
    [InlineData(0xFFFFFFFF)]
    public void WriteState_AfterAnyNaNInTheData_HasTheSameBytes(uint bits)
    {
        Assert.Equal(Bytes(float.NaN), Bytes(BitConverter.UInt32BitsToSingle(bits)));

        static byte[] Bytes(float value)
        {
            var metric = new MeanSquaredError();
            metric.UpdateState(new[] { 1f, value }, new[] { 1f, 2f }, sampleWeight: new[] { 1, value });
            return Saved.Bytes(metric);
        }
    }

    [Fact]
    public void WriteState_OfRowsOfOneColumn_HasTheCanonicalNaN()
    {
        var correlation = new PearsonCorrelation();
        correlation.UpdateState(MetricInput.Rows<float>([1, 2], 1), MetricInput.Rows<float>([3, 4], 1));
        Assert.Equal(Canonical, BinaryPrimitives.ReadInt64LittleEndian(Saved.Bytes(correlation).AsSpan()[^20..]));
    }
}
