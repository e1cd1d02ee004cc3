using ILGPU;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <content>What a team does together.</content>
internal partial struct GpuRowTeam
{
    private readonly double AddUp(double value) => Extreme<Summing>(value);

    private readonly double Extreme<TReduction>(double value)
        where TReduction : struct, IReduction
    {
        var shared = Shared;
        GroupFold.ByHalves<TReduction>(shared, value, Lanes);
        // ILGPU moves a read down to where its value is used, barrier or not, if both are in one block: this one has a block of its own.
        var result = 0.0;
        if (Columns > 0)
            result = shared[Group.IdxX - Member];
        Group.Barrier();
        return result;
    }

    // Each thread finds the first extreme of its own columns; the first column of the threads that have the row's extreme wins.
    private readonly int FirstExtreme(int input, int flip)
    {
        var best = GpuLane.Of(float.NegativeInfinity);
        var index = Member;
        var hasNaN = false;
        for (var step = 0; step < Steps(input); step++)
        {
            var value = At(input, step) ^ GpuLane.Int(flip);
            var isThere = Column(step) < Length(input);
            var isNaN = isThere && GpuLane.IsNaN(value).Bits != 0;
            var better = isThere && !hasNaN && (isNaN || (value > best).Bits != 0);
            index = better ? Column(step) : index;
            best = better ? value : best;
            hasNaN = hasNaN || isNaN;
        }
        var extreme = GpuLane.Of((float)Extreme<Largest>(best.Value));
        var isExtreme = hasNaN || (best == extreme).Bits != 0;
        return (int)Extreme<Smallest>(isExtreme ? index : int.MaxValue);
    }
}
