namespace KerasMetricsDsl.Tests.Direct.Declared;

/// <summary>An entry of an array that the data ask for, which it may not have; and a histogram, which a value may be outside of.</summary>
[Metric]
public sealed partial class TabledError(float[] table)
{
    private readonly float[] _table = table;

    [Mean] internal float Error(float yTrue, float yPred) => _table[(int)yTrue] * yPred;
}

/// <summary>A histogram without weights of its own.</summary>
[Metric]
public sealed partial class CountedBins(int bins)
{
    [Histogram(nameof(bins))] internal int Bin(float x) => (int)MathF.Floor(x * bins);
    [Result] static double[] Result(ReadOnlySpan<double> bin) => bin.ToArray();
}

/// <summary>Its only method of a configuration throws, as it may.</summary>
[Metric]
public sealed partial class ThrowingScale
{
    internal static float Scale => IsBroken ? throw new InvalidOperationException("no scale") : 2;

    internal static bool IsBroken { get; set; }

    [Mean] internal static float Value(float x) => x * Scale;
}
