using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Benchmarks.ByHand;

/// <summary>The kernels of the width that the library's loops run on.</summary>
internal static class Hand
{
    public static IKernels Kernels { get; } = LanesDispatch.Current switch
    {
        LanesPath.Lanes512 => new Width512.Kernels(),
        LanesPath.Lanes256 => new Width256.Kernels(),
        _ => new Width128.Kernels(),
    };
}
