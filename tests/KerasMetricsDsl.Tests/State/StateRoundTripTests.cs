using System.Buffers;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Tests.State;

public class StateRoundTripTests
{
    public static TheoryData<string> Metrics => Saved.Names;

    [Theory]
    [MemberData(nameof(Metrics))]
    public void ReadState_IntoAnotherMetric_GivesTheSameBits(string name)
    {
        var metric = Saved.Filled(name);
        var restored = Saved.Metrics[name].Create();

        restored.ReadState(Saved.Bytes(metric));

        Assert.Equal(Saved.Bits(metric.GetResult()), Saved.Bits(restored.GetResult()));
        Assert.Equal(Saved.Bytes(metric), Saved.Bytes(restored));
    }

    [Theory]
    [MemberData(nameof(Metrics))]
    public void ReadState_InTheMiddle_GoesOnAsIfNothingHappened(string name)
    {
        var metric = Saved.Filled(name);
        var restored = Saved.Filled(name, seed: 99);

        restored.ReadState(Saved.Bytes(metric));
        Saved.Metrics[name].Fill(metric, 2);
        Saved.Metrics[name].Fill(restored, 2);

        Assert.Equal(Saved.Bytes(metric), Saved.Bytes(restored));
    }

    [Theory]
    [MemberData(nameof(Metrics))]
    public void ReadState_OfAnEmptyMetric_ForgetsEverything(string name)
    {
        var empty = Saved.Bytes(Saved.Metrics[name].Create());
        var metric = Saved.Filled(name);

        metric.ReadState(empty);

        Assert.Equal(empty, Saved.Bytes(metric));
    }

    [Fact]
    public void ReadState_KeepsTheDroppedCount()
    {
        var metric = (MeanIoU)Saved.Filled("histogram that drops");
        var restored = new MeanIoU(2);

        restored.ReadState(Saved.Bytes(metric));

        Assert.NotEqual(0, metric.DroppedCount);
        Assert.Equal(metric.DroppedCount, restored.DroppedCount);
    }

    [Fact]
    public void Write_KeepsInfinitiesAndNaN()
    {
        var layout = new MetricLayout("extremes")
        {
            Inputs = [InputLayout.Element("x")],
            Slots = [SlotLayout.Min("Lowest"), SlotLayout.Max("Highest")],
        };
        var state = new MetricState(layout);
        var writer = new ArrayBufferWriter<byte>();
        state.Write(writer);
        var restored = new MetricState(layout);

        restored.Read(writer.WrittenSpan);

        Assert.Equal(double.PositiveInfinity, restored.Value(0));
        Assert.Equal(double.NegativeInfinity, restored.Value(1));
    }

    // The format is a promise: files written today are read tomorrow.
    [Fact]
    public void WriteState_OfAKnownMetric_GivesKnownBytes()
    {
        var metric = new BinaryAccuracy();
        metric.UpdateState(new float[] { 0, 1, 1, 0 }, new float[] { 0.1f, 0.9f, 0.4f, 0.2f });

        var bytes = Saved.Bytes(metric);

        Assert.Equal(
            "4B4D445302000000", Convert.ToHexString(bytes.AsSpan(0, 8)));
        Assert.Equal(bytes.Length, BitConverter.ToInt32(bytes, 8));
        Assert.Contains("binary_accuracy", System.Text.Encoding.UTF8.GetString(bytes));
        Assert.Contains("Mean Correct [1, 1, 1]", System.Text.Encoding.UTF8.GetString(bytes));
        Assert.Contains("{\"threshold\":0.5}", System.Text.Encoding.UTF8.GetString(bytes));
        // 4 rows seen, none skipped or masked, columns 0, dropped 0, total 3, count 4; then the checksum.
        Assert.Equal(
            "0400000000000000" + "0000000000000000" + "0000000000000000" + "0000000000000000" + "0000000000000000" + "0000000000000840" + "0000000000001040",
            Convert.ToHexString(bytes.AsSpan(bytes.Length - 60, 56)));
    }
}
