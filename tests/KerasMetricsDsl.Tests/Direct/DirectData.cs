using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Tests.Direct;

/// <summary>Floats for any metric that takes nothing else, and both ways to update with them.</summary>
internal sealed record DirectData(float[][] Inputs, float[]? Weights = null)
{
    public static DirectData Draw(int inputs, int count, bool isNasty = false)
    {
        var random = new Random((inputs * 1000) + count);
        float[] Values(int input) => [.. Enumerable.Range(0, count).Select(_ => isNasty ? Nasty(random) : input == 0 ? random.Next(2) : random.NextSingle())];
        return new([.. Enumerable.Range(0, inputs).Select(Values)]);
    }

    public DirectData Weighted() => this with { Weights = MetricCase.DrawWeights(Inputs[0].Length) };

    /// <summary>Updates as generated code does with plain spans.</summary>
    public void FeedDirectly(IMetric metric)
    {
        var kernels = (IDirectKernels)metric;
        var update = Inputs switch
        {
            [var first] => kernels.State.Direct(first, Weights, default),
            [var first, var second] => kernels.State.Direct(first, second, Weights, default),
            [var first, var second, var third] => kernels.State.Direct(first, second, third, Weights, default),
            _ => throw new InvalidOperationException("No direct update has so many inputs."),
        };
        Assert.True(update.IsPossible);
        kernels.Run(update);
    }

    public void FeedAsBatch(IMetric metric) =>
        new Samples([.. Inputs.Select(values => new InputData(values, 0))], Inputs[0].Length) { Weights = Weights }.Feed(metric);

    private static float Nasty(Random random) => random.Next(8) switch
    {
        0 => float.NaN,
        1 => float.PositiveInfinity,
        2 => float.NegativeInfinity,
        3 => -0f,
        4 => float.Epsilon,
        5 => -1e30f,
        _ => random.NextSingle(),
    };
}
