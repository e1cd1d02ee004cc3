using System.Runtime.InteropServices;
using KerasMetricsDsl.Benchmarks.ByHand;

namespace KerasMetricsDsl.Benchmarks.Quick.Jobs;

/// <summary>Calls of few elements.</summary>
internal static unsafe class CallJobs
{
    private static readonly double* Totals = (double*)NativeMemory.AllocZeroed(16, sizeof(double));

    /// <summary>The jobs of so many elements.</summary>
    public static IEnumerable<CallJob> Of(int size)
    {
        var data = new DataSet(size);
        return [MeanSquaredError(data), BinaryCrossentropy(data), Weighted(data), Ten(data)];
    }

    private static CallJob MeanSquaredError(DataSet data)
    {
        var metric = new MeanSquaredError();
        var (t, p) = (data.SoftLabels, data.Predictions);
        return Of("MSE", data, t, p, () => metric.UpdateState(t, p), Hand.Kernels.SquaredErrors);
    }

    private static CallJob BinaryCrossentropy(DataSet data)
    {
        var metric = new BinaryCrossentropy();
        var (t, p) = (data.Labels, data.Predictions);
        return Of("BCE", data, t, p, () => metric.UpdateState(t, p), Hand.Kernels.BinaryLabelCrossentropies);
    }

    private static CallJob Weighted(DataSet data)
    {
        var metric = new MeanSquaredError();
        var (t, p, w) = (data.SoftLabels, data.Predictions, data.Weights);
        var weights = DataSet.At(w);
        return Of(
            "MSE weighted",
            data,
            t,
            p,
            () => metric.UpdateState(t, p, w),
            (labels, predictions, count, totals) => Hand.Kernels.WeightedSquaredErrors(labels, predictions, weights, count, totals));
    }

    private static CallJob Ten(DataSet data)
    {
        var set = new TenOfElements();
        var (t, p) = (data.Labels, data.Predictions);
        return Of("set of ten", data, t, p, () => set.UpdateState(t, p), Hand.Kernels.SetOfTen);
    }

    private static CallJob Of(string name, DataSet data, float[] labels, float[] predictions, Action update, PairKernel kernel)
    {
        float* label = DataSet.At(labels), prediction = DataSet.At(predictions);
        return new($"{name} {data.Size}", update, () => kernel(label, prediction, labels.Length, Totals));
    }
}
