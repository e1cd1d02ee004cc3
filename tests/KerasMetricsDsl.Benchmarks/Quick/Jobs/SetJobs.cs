using KerasMetricsDsl.Benchmarks.ByHand;

namespace KerasMetricsDsl.Benchmarks.Quick.Jobs;

/// <summary>Sets of metrics; the result that is compared is the sum of the members'.</summary>
internal static unsafe class SetJobs
{
    public static IReadOnlyList<(string Name, Func<DataSet, Job> Make)> All { get; } = [("set of four", Four), ("set of ten", Ten)];

    private static Job Four(DataSet data)
    {
        var set = new FourOfElements();
        return Of(
            data,
            "set of four",
            set,
            () => set.UpdateState(data.Labels, data.Predictions),
            Hand.Kernels.SetOfFour,
            totals => Sum(totals) / data.Size,
            4);
    }

    private static Job Ten(DataSet data)
    {
        var set = new TenOfElements();
        return Of(
            data,
            "set of ten",
            set,
            () => set.UpdateState(data.Labels, data.Predictions),
            Hand.Kernels.SetOfTen,
            totals => ((Sum(totals) - Sum(totals[4..7])) / data.Size) + Sum(totals[4..7]),
            10);
    }

    private static Job Of(DataSet data, string name, IMetricSet set, Action update, PairKernel kernel, HandResult result, int slots)
    {
        float* label = DataSet.At(data.Labels), prediction = DataSet.At(data.Predictions);
        return new(name, AllJobs.ShapeOf(data.Size), data.Size)
        {
            Read = AllJobs.ReadOf(data.Labels, data.Predictions),
            ByHand = new(data.Size, (first, count, totals) => kernel(label + first, prediction + first, count, totals), slots, result),
            Generated = update,
            Result = () =>
            {
                set.ResetState();
                update();
                return set.Metrics.Values.Sum(metric => metric.GetResult().Scalar);
            },
        };
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += value;
        return sum;
    }
}
