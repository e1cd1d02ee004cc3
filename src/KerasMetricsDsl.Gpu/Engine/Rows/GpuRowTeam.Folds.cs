using ILGPU;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <content>What a team does together.</content>
internal partial struct GpuRowTeam
{
    // By halves, as the CPU folds its lanes.
    private readonly double AddUp(double value) => Extreme<Summing>(value);

    private readonly double Extreme<TReduction>(double value)
        where TReduction : struct, IReduction
    {
        var shared = Shared;
        var thread = Group.IdxX;
        shared[thread] = value;
        Group.Barrier();
        for (var half = Lanes / 2; half > 0; half >>= 1)
        {
            if (Member < half)
                shared[thread] = TReduction.Combine(shared[thread], shared[thread + half]);
            Group.Barrier();
        }
        // ILGPU moves a read down to where its value is used, barrier or not, if both are in one block: this one has a block of its own.
        var result = 0.0;
        if (Columns > 0)
            result = shared[thread - Member];
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
