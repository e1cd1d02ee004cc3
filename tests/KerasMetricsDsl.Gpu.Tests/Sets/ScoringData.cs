using KerasMetricsDsl.Gpu.Bench.Contract;
using KerasMetricsDsl.Gpu.Tests.Contract;

namespace KerasMetricsDsl.Gpu.Tests.Sets;

/// <summary>A batch for <see cref="ScoringReport"/>.</summary>
internal sealed class ScoringData
{
    public const int Classes = 5;

    public ScoringData(int count, int seed, bool isWeighted)
    {
        var random = new Random(seed);
        float[] Draw(int length) => [.. Enumerable.Range(0, length).Select(_ => 0.05f + random.NextSingle())];
        Labels = [.. Enumerable.Range(0, count).Select(_ => random.Next(Classes))];
        (Scores, Values, Lower, Upper) = (Draw(count * Classes), Draw(count), Draw(count), Draw(count));
        (Weights, Mask) = isWeighted ? (Situations.Weights(count), Situations.Mask(count)) : (null, null);
    }

    public int[] Labels { get; }

    public float[] Scores { get; }

    public float[] Values { get; init; }

    public float[] Lower { get; }

    public float[] Upper { get; }

    public float[]? Weights { get; }

    public bool[]? Mask { get; }

    public void Feed(IMetricSet set) => FeedAs(set, Labels);

    /// <summary>The same with labels of another type.</summary>
    public void FeedAs(IMetricSet set, MetricInput labels) =>
        set.UpdateState(new MetricBatch(labels, MetricInput.Rows<float>(Scores, Classes), Values, Lower, Upper) { SampleWeight = Weights, Mask = Mask });

    /// <summary>The same with data on the device.</summary>
    public void FeedThere(GpuMetricSet<ScoringReport> set)
    {
        var gpu = set.Context;
        using GpuTensor labels = gpu.Copy(Labels), scores = gpu.Copy(Scores, Classes), values = gpu.Copy(Values), lower = gpu.Copy(Lower), upper = gpu.Copy(Upper);
        if (Weights is null || Mask is null)
        {
            set.UpdateState(labels, scores, values, lower, upper);
            gpu.Synchronize();
            return;
        }
        using GpuTensor weights = gpu.Copy(Weights), mask = gpu.Copy(Mask);
        set.UpdateState(new GpuBatch(labels, scores, values, lower, upper) { SampleWeight = weights, Mask = mask });
        gpu.Synchronize();
    }
}
