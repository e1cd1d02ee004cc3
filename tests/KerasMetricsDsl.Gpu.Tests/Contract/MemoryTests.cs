using KerasMetricsDsl.Gpu.Tests.Support;
using KerasMetricsDsl.Tests.Laws;
using KerasMetricsDsl.Tests.Sets.Declared;
using KerasMetricsDsl.Tests.Shapes;

namespace KerasMetricsDsl.Gpu.Tests.Contract;

/// <summary>A device that runs out of memory in an update adds nothing, and the next update works.</summary>
public sealed class MemoryTests : IDisposable
{
    private readonly FailingMemory _memory;
    private readonly GpuContext _gpu;

    public MemoryTests()
    {
        var accelerator = TestDevice.Cpu();
        _memory = new(accelerator);
        _gpu = new(accelerator.Context, _memory, new(accelerator), new(accelerator));
    }

    private static MetricInput Two => MetricInput.Create<float>([1, 2, 3, 10, 20, 30], 2, 3);

    [Fact]
    public void Memory_ThatRunsOutAnywhere_LeavesAMetricAsItWas()
    {
        using (var warm = new SeenColumns().On(_gpu))
        {
            warm.UpdateState(new MetricBatch(Two));
            _ = warm.Collect();
        }
        for (var allowed = 0; ; allowed++)
        {
            using var onGpu = new SeenColumns().On(_gpu);
            onGpu.UpdateState(new MetricBatch(MetricInput.Create<float>([], 5, 0)));
            _gpu.Scratch.Dispose();
            _memory.Left = allowed;
            var failed = Record.Exception(() => onGpu.UpdateState(new MetricBatch(Two)));
            _memory.Left = -1;
            if (failed is null)
            {
                Assert.True(allowed > 1, "An update takes memory.");
                return;
            }
            Assert.IsType<InsufficientMemoryException>(failed);
            onGpu.UpdateState(new MetricBatch(MetricInput.Create<float>([7, 8], 1, 2)));
            Assert.Equal([6, 1, 7, 8], onGpu.Collect().Result());
        }
    }

    [Fact]
    public void Memory_ThatRunsOutAnywhere_LeavesASetAsItWas()
    {
        using var warm = new ColumnReport().On(_gpu);
        warm.UpdateState(new MetricBatch(Two, Two));
        _ = warm.Collect();
        for (var allowed = 0; ; allowed++)
        {
            var onCpu = new ColumnReport();
            using var onGpu = new ColumnReport().On(_gpu);
            _gpu.Scratch.Dispose();
            _memory.Left = allowed;
            var failed = Record.Exception(() => onGpu.UpdateState(new MetricBatch(Two, Two)));
            _memory.Left = -1;
            if (failed is null)
            {
                Assert.True(allowed > 5, "An update takes memory for each of its members.");
                return;
            }
            Assert.IsType<InsufficientMemoryException>(failed);
            Assert.Equal(0, onGpu.Metrics[nameof(onCpu.Errors)].RowCounts.Seen);
            // Another number of columns: nothing was added that has some.
            var other = MetricInput.Create<float>([0.25f, 0.5f], 1, 2);
            foreach (var set in (IMetricSet[])[onCpu, onGpu])
                set.UpdateState(new MetricBatch(other, other));
            foreach (var (name, member) in onGpu.Metrics)
                Bits.AreSame(ResultNumbers.Of(onCpu.Metrics[name]), ResultNumbers.Of(member), name);
        }
    }

    public void Dispose() => _gpu.Dispose();
}
