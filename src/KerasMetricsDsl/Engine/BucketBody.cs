using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Chooses the loop for a bucket kernel: by the hardware's lanes and by what happens to values.</summary>
/// <typeparam name="TKernel">The kernel.</typeparam>
internal static unsafe class BucketBody<TKernel>
    where TKernel : unmanaged, IBucketKernel<TKernel>
{
    public static delegate*<void*, Chunk*, void> Choose(bool hasWeights, bool hasMask) =>
        hasMask ? Choose<Masked>()
        : hasWeights && TKernel.Weighted ? Choose<Weighted>()
        : Choose<Plain>();

    private static delegate*<void*, Chunk*, void> Choose<TWeighting>()
        where TWeighting : IWeighting =>
        LanesDispatch.Current switch
        {
            LanesPath.Lanes512 => &BucketLoop<TKernel, Lanes512, TWeighting>.Run,
            LanesPath.Lanes256 => &BucketLoop<TKernel, Lanes256x2, TWeighting>.Run,
            LanesPath.Lanes128 => &BucketLoop<TKernel, Lanes128x4, TWeighting>.Run,
            _ => &BucketLoop<TKernel, LanesScalar, TWeighting>.Run,
        };
}
