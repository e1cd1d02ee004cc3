namespace KerasMetricsDsl.Tests.Memory.Declared;

/// <summary>An entry at an index that does not depend on the data.</summary>
[Metric]
public sealed partial class EntryAt(float[] a, int k)
{
    [Mean] internal float Shifted(float x) => a[k] + x;
}

/// <summary>The same, where a condition on the data or on the configuration decides whether the entry is read.</summary>
[Metric]
public sealed partial class EntryIf(float[] a, int k)
{
    [Mean] internal float Positive(float x) => x > 0 ? a[k] * x : 0;
    [Sum] internal float Existing(float x) => k >= 0 && k < a.Length ? a[k] + x : x;
    [Result] static double[] Result(double positive, double existing) => [positive, existing];
}

/// <summary>Two entries of fixed positions, one for each side of a threshold.</summary>
[Metric]
public sealed partial class TwoWeights(float[] w)
{
    [Mean] internal float Loss(float t, float p) => (t > .5f ? w[1] : w[0]) * MathF.Abs(t - p);
}

/// <summary>An entry that decides what is computed, one of an int array as an index, and the last one.</summary>
[Metric]
public sealed partial class EntryDecides(double[] a, int[] at)
{
    [Sum] internal float Value(float x) => a[0] > 1 ? x : -x;
    [Max] internal float Nested(float x) => (float)a[at[1]] + x;
    [Min] internal float Last(float x) => x * at[at.Length - 1];
    [Result] static double[] Result(double value, double nested, double last) => [value, nested, last];
}

/// <summary>Entries that rows are weighted with, and a column of a row that the configuration names.</summary>
[Metric]
public sealed partial class ColumnAt(float[] w, int k)
{
    [Mean] internal float Chosen(Row p) => p[k] * w[0];
    [Sum(PerColumn = true)] internal float Scaled(Row p, [Column] int column) => p[column] * w[column];
    [Histogram(4)] internal int Bin(Row p) => (int)(p.Max() * w[w.Length - 1]);
    [Result] static double[] Result(double chosen, ReadOnlySpan<double> scaled, ReadOnlySpan<double> bin) => [chosen, .. scaled, .. bin];
}

/// <summary>Entries in a mask, in a fold over the array, in a predicate of the whole batch, and in a property.</summary>
[Metric]
public sealed partial class EntriesElsewhere(float[] a, int k)
{
    private readonly float[] _squares = Array.ConvertAll(a, x => x * x);

    private int Next => k + 1;

    [Mean(Mask = nameof(IsThere))] internal float Masked(float x) => x + a.Sum(y => y * _squares[k]);

    internal bool IsThere(float x) => x > a[k];

    [Sum] internal float Whole(float x, [All(nameof(IsSmall))] bool small) => small ? x : _squares[Next - 1];

    internal bool IsSmall(float x) => x < a[k] + 100;

    [Result] static double[] Result(double masked, double whole) => [masked, whole];
}
