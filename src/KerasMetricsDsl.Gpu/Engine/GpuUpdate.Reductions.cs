using ILGPU;

namespace KerasMetricsDsl.Gpu.Engine;

/// <content>Adding up what kernels left.</content>
internal sealed partial class GpuUpdate
{
    private ArrayView<double> FoldSixteen<TReduction>(ArrayView<double> source)
        where TReduction : struct, IReduction
    {
        var count = source.Length / 16;
        var target = _gpu.Scratch.Take<double>(count);
        if (count > 0)
            _gpu.Kernels.Run(ReductionKernels.FoldSixteen<TReduction>, _gpu.Launches.ForItems(count), source, count, target);
        return target;
    }

    private ArrayView<double> FoldTwoSets<TReduction>(ArrayView<double> source)
        where TReduction : struct, IReduction
    {
        var count = source.Length / 32;
        var target = _gpu.Scratch.Take<double>(count);
        if (count > 0)
            _gpu.Kernels.Run(ReductionKernels.FoldTwoSets<TReduction>, _gpu.Launches.ForItems(count), source, count, target);
        return target;
    }

    // [line][value] becomes [line][segment].
    private ArrayView<double> Segments<TReduction>(ArrayView<double> source, long perLine, long segment)
        where TReduction : struct, IReduction
    {
        if (segment == 1 || perLine == 0)
            return source;
        var count = source.Length / perLine * ((perLine + segment - 1) / segment);
        var target = _gpu.Scratch.Take<double>(count);
        if (count == 0)
            return target;
        if (_gpu.Launches.FoldsInGroups && segment >= 16)
            _gpu.Kernels.Run(ReductionKernels.SegmentsByGroup<TReduction>, _gpu.Launches.ForGroups(count), source, perLine, segment, target);
        else
            _gpu.Kernels.Run(ReductionKernels.Segments<TReduction>, _gpu.Launches.ForItems(count), source, perLine, segment, target);
        return target;
    }

    private void IntoPending<TReduction>(ArrayView<double> source, LineTargets targets)
        where TReduction : struct, IReduction => Into<TReduction>(source, targets, _pending);

    private void Into<TReduction>(ArrayView<double> source, LineTargets targets, ArrayView<double> sums)
        where TReduction : struct, IReduction
    {
        if (targets.Lines == 0 || source.Length == 0)
            return;
        var perLine = source.Length / targets.Lines;
        if (_gpu.Launches.FoldsInGroups && perLine >= 16)
            _gpu.Kernels.Run(ReductionKernels.IntoPendingByGroup<TReduction>, _gpu.Launches.ForGroups(targets.Lines), source, perLine, targets, sums);
        else
            _gpu.Kernels.Run(ReductionKernels.IntoPending<TReduction>, _gpu.Launches.ForItems(targets.Lines), source, perLine, targets, sums);
    }
}
