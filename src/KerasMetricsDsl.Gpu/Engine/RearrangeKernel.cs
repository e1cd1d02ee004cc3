using ILGPU;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Makes data dense: in the order in which kernels go through them, with a value for each cell or row, as what they are read as.</summary>
internal static class RearrangeKernel
{
    public static void Run(ArrayView<float> source, AxisMap map, int conversion, ArrayView<float> target)
    {
        for (var item = DeviceThread.Index; item < target.Length; item += DeviceThread.Count)
            target[item] = CellConversion.Convert(GpuLane.Of(source[map.Of(item)]), conversion).Value;
    }

    /// <summary>Whether a row has a cell that is not masked.</summary>
    public static void AnyOfRow(ArrayView<float> mask, long columns, ArrayView<float> target)
    {
        for (var row = DeviceThread.Index; row < target.Length; row += DeviceThread.Count)
        {
            var any = 0;
            for (long column = 0; column < columns; column++)
                any |= GpuLane.Of(mask[(row * columns) + column]).Bits;
            target[row] = GpuLane.Int(any).Value;
        }
    }

    /// <summary>The weight of a row whose cells have weights of their own: the one of largest magnitude.</summary>
    public static void LargestOfRow(ArrayView<float> weights, long columns, ArrayView<float> target)
    {
        for (var row = DeviceThread.Index; row < target.Length; row += DeviceThread.Count)
        {
            var largest = GpuLane.Of(0f);
            for (long column = 0; column < columns; column++)
            {
                var weight = GpuLane.Of(weights[(row * columns) + column]);
                var isLarger = GpuLane.Abs(weight) > GpuLane.Abs(largest);
                largest = GpuLane.Select(isLarger, weight, largest);
            }
            target[row] = largest.Value;
        }
    }
}
