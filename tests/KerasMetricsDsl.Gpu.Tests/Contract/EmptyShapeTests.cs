using KerasMetricsDsl.Gpu.Bench.Contract;
using KerasMetricsDsl.Gpu.Tests.Interpretation;
using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Gpu.Tests.Contract;

/// <summary>Batches without samples, and rows without columns, mean what they mean on the CPU: they are seen, and bind nothing.</summary>
[Collection(nameof(CpuDevice))]
public class EmptyShapeTests(CpuDevice device)
{
    [Theory, EveryMetric]
    public void Shapes_WithoutCells_GiveWhatTheCpuGives(string name) => EmptyShapes.AreSame(device.Gpu, name);
}

/// <summary>The same where PTX is what runs, in memory that only the device can read.</summary>
[Collection(nameof(InterpretedDevice))]
public class InterpretedEmptyShapeTests(InterpretedDevice device)
{
    [Theory, EveryMetric]
    public void Shapes_WithoutCells_GiveWhatTheCpuGives(string name) => EmptyShapes.AreSame(device.Gpu, name);
}
