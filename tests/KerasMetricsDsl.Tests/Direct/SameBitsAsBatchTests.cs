using System.Buffers;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Tests.Direct;

/// <summary>Plain spans that are added up where they are leave what the same values leave as a batch.</summary>
[Collection(nameof(ProcessWideSettings))]
public class SameBitsAsBatchTests
{
    private static readonly int[] Lengths = [1, 2, 15, 16, 17, 31, 32, 33, 1023, 1024, 1025, 65_535, 65_536];

    public static TheoryData<string> Metrics => [.. Names];

    private static string[] Names =>
        [.. CaseTable.All.Where(metric => metric.Create() is IDirectKernels kernels && kernels.State.Layout.IsDirect).Select(metric => metric.Name)];

    [Fact]
    public void Catalogue_Qualifies_WhereMetricsReadFloats()
    {
        string[] expected =
        [
            "MeanSquaredError", "BinaryCrossentropy", "BinaryAccuracy", "TruePositives", "LogCoshError", "Mean", "BinaryIoU", "HitsAt",
            "ScaledHistogram", "Huber", "Poisson", "MaxError",
        ];
        Assert.Empty(expected.Except(Names));
        Assert.InRange(Names.Length, 40, CaseTable.All.Count());
    }

    [Theory]
    [MemberData(nameof(Metrics))]
    public void Update_OfAnyLength_LeavesTheStateOfABatch(string name)
    {
        var metric = CaseTable.Get(name);
        foreach (var length in Lengths)
        {
            var data = DirectData.Draw(metric.Inputs.Length, length);
            Compare(metric, data, $"{length} values");
            Compare(metric, data.Weighted(), $"{length} weighted values");
        }
    }

    [Theory]
    [MemberData(nameof(Metrics))]
    public void Update_OnEveryPath_LeavesTheStateOfABatch(string name)
    {
        var metric = CaseTable.Get(name);
        foreach (var path in LanesDispatch.Available)
        {
            using var forced = LanesDispatch.Force(path);
            var data = DirectData.Draw(metric.Inputs.Length, 2100);
            Compare(metric, data, $"{path}");
            Compare(metric, data.Weighted(), $"{path}, weighted");
        }
    }

    [Theory]
    [MemberData(nameof(Metrics))]
    public void Update_WithNaNAndInfinities_LeavesTheStateOfABatch(string name)
    {
        var metric = CaseTable.Get(name);
        foreach (var length in (int[])[7, 33, 1030])
        {
            var data = DirectData.Draw(metric.Inputs.Length, length, isNasty: true);
            Compare(metric, data, $"{length} nasty values");
            Compare(metric, data with { Weights = DirectData.Draw(1, length, isNasty: true).Inputs[0] }, $"{length} nasty weights");
        }
    }

    // Twice: the second update meets the memory of the first.
    private static void Compare(MetricCase metric, DirectData data, string situation)
    {
        IMetric direct = metric.Create(), batch = metric.Create();
        for (var update = 0; update < 2; update++)
        {
            data.FeedDirectly(direct);
            data.FeedAsBatch(batch);
        }
        Assert.True(Saved(batch).SequenceEqual(Saved(direct)), $"{metric.Name}, {situation}");
        Assert.Equal(batch.RowCounts, direct.RowCounts);
        Assert.Equal(batch.DroppedCount, direct.DroppedCount);
    }

    private static byte[] Saved(IMetric metric)
    {
        var writer = new ArrayBufferWriter<byte>();
        metric.WriteState(writer);
        return writer.WrittenSpan.ToArray();
    }
}
