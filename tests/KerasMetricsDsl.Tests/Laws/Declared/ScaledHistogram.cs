namespace KerasMetricsDsl.Tests.Laws.Declared;

/// <summary>A histogram that adds a factor to the cell it names; what lies outside is dropped.</summary>
[Metric]
public sealed partial class ScaledHistogram(int bins)
{
    [Histogram(nameof(bins))] internal (int, float) Mass(float x) => ((int)MathF.Floor(x * bins), x * x);
    [Result] double[] Result(ReadOnlySpan<double> mass) => mass[..bins].ToArray();
}
