using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Chooses the loop for a bucket kernel: by the hardware's lanes and by what there is besides values.</summary>
/// <typeparam name="TKernel">The kernel.</typeparam>
internal static unsafe class BucketBody<TKernel>
    where TKernel : unmanaged, IBucketKernel<TKernel>
{
    public static delegate*<void*, Chunk*, void> Choose(bool hasWeights, bool hasMask) => (hasWeights, hasMask) switch
    {
        (true, true) => Choose<MaskedWeighted>(),
        (false, true) => Choose<Masked>(),
        (true, false) => Choose<Weighted>(),
        _ => Choose<Plain>(),
    };

    private static delegate*<void*, Chunk*, void> Choose<TWeighting>()
        where TWeighting : IWeighting =>
        LanesDispatch.Current switch
        {
            LanesPath.Lanes512 => &BucketLoop<TKernel, Lanes512, Sums512, TWeighting>.Run,
            LanesPath.Lanes256 => &BucketLoop<TKernel, Lanes256, Sums256, TWeighting>.Run,
            LanesPath.Lanes128 => &BucketLoop<TKernel, Lanes128, Sums128, TWeighting>.Run,
            _ => &BucketLoop<TKernel, Lanes1, Sums1, TWeighting>.Run,
        };
}
