using KerasMetricsDsl.Gpu.Bench.Contract;
using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Gpu.Tests.Contract;

/// <summary>All shapes without cells, with and without weights and a mask, before and after data, on the CPU and on a device.</summary>
internal static class EmptyShapes
{
    // The rows and columns of inputs of rows; others have the rows alone.
    private static (int Rows, int Columns)[] Shapes(MetricCase metric) => [(0, metric.Width), (5, 0), (0, 0), (1, 0)];

    public static void AreSame(GpuContext gpu, string name)
    {
        var metric = CaseTable.Get(name);
        foreach (var (rows, columns) in Shapes(metric))
        {
            AreSame(gpu, metric, rows, columns, weighs: false, masks: false);
            AreSame(gpu, metric, rows, columns, weighs: true, masks: true);
            if (columns != 0)
                AreSame(gpu, metric, rows, columns, weighs: true, masks: false);
        }
    }

    private static void AreSame(GpuContext gpu, MetricCase metric, int rows, int columns, bool weighs, bool masks)
    {
        var situation = $"[{rows}, {columns}]{(weighs ? ", weights" : "")}{(masks ? ", mask" : "")}:";
        var data = metric.Draw(17) with { Weights = weighs ? Situations.Weights(17) : null, Mask = masks ? Situations.Mask(17) : null };
        IMetric onCpu = metric.Create(), onDevice = OnDevice.On(gpu, metric.Create());
        using var disposed = (IDisposable)onDevice;
        for (var step = 0; step < 3; step++)
        {
            if (step == 1)
            {
                data.Feed(onCpu);
                data.Feed(onDevice);
                continue;
            }
            var expected = Record.Exception(() => Feed(metric, onCpu, rows, columns, weighs, masks));
            var actual = Record.Exception(() => Feed(metric, onDevice, rows, columns, weighs, masks) + onDevice.RowCounts.Seen);
            Assert.Equal(expected?.Message, actual?.Message);
        }
        Assert.Equal(onCpu.RowCounts, onDevice.RowCounts);
        Bits.AreSame(MetricCase.Read(onCpu), OnDevice.Read(onDevice), situation);
    }

    private static int Feed(MetricCase metric, IMetric into, int rows, int columns, bool weighs, bool masks)
    {
        // Beside rows there is a value for each; elements have the shape of all.
        MetricInput Input(int i) => metric.Inputs[i].Width > 1
            ? MetricInput.Create<float>([], rows, columns)
            : metric.Inputs[i].Draw(new Random(4), columns == 0 ? rows : 0) switch
            {
                float[] floats => metric.Width > 1 ? floats : MetricInput.Create<float>([], rows, columns),
                int[] ints => metric.Width > 1 ? ints : MetricInput.Create<int>([], rows, columns),
                long[] longs => longs,
                bool[] flags => flags,
                _ => throw new InvalidOperationException("No test uses other types."),
            };

        var weights = weighs ? Situations.Weights(rows) : null;
        var mask = masks ? Situations.Mask(rows) : null;
        into.UpdateState(metric.Inputs.Length switch
        {
            1 => new MetricBatch(Input(0)) { SampleWeight = weights, Mask = mask },
            2 => new MetricBatch(Input(0), Input(1)) { SampleWeight = weights, Mask = mask },
            _ => new MetricBatch(Input(0), Input(1), Input(2)) { SampleWeight = weights, Mask = mask },
        });
        return 0;
    }
}
