namespace KerasMetricsDsl.Tests.Engine.Integers;

/// <summary>Every ordering, and the same inputs as numbers beside it.</summary>
public sealed record Orderings(double Less, double LessOrEqual, double Greater, double GreaterOrEqual, double Distance);

[Metric]
public partial class ComparedElements
{
    [Sum] static bool Less(float a, float b) => a < b;
    [Sum] static bool LessOrEqual(float a, float b) => a <= b;
    [Sum] static bool Greater(float a, float b) => a > b;
    [Sum] static bool GreaterOrEqual(float a, float b) => !(a < b);
    [Mean] static float Distance(float a, float b) => a == b ? 0 : a - b;

    [Result]
    static Orderings Result(double less, double lessOrEqual, double greater, double greaterOrEqual, double distance) =>
        new(less, lessOrEqual, greater, greaterOrEqual, distance);
}

/// <summary>Rows of ids: the first of one against all of the other, their largest, and a histogram.</summary>
[Metric]
public partial class ComparedRows
{
    [Mean]
    static float FirstAmong(Row a, Row b)
    {
        var first = a[0];
        return b.Count(id => id == first) + (a.ArgMax() == b.ArgMax() ? 0.25f : 0);
    }

    [Histogram(2)] static int Hits(Row a, Row b, [Column] int column) => a[column] == b[column] ? 1 : 0;

    [Result] static double[] Result(double firstAmong, ReadOnlySpan<double> hits) => [firstAmong, .. hits];
}

/// <summary>A label against each id of a row.</summary>
[Metric]
public partial class LabelAmongIds
{
    [Mean] static bool IsAmong(int label, Row ids) => ids.Any(id => id == label);
}

[Metric]
public partial class ComparedColumns
{
    [Sum(PerColumn = true)] static bool Same(Row a, Row b, [Column] int column) => a[column] == b[column];

    [Result] static double[] Result(ReadOnlySpan<double> same) => same.ToArray();
}

/// <summary>A question about all cells.</summary>
[Metric]
public partial class AreAllSame
{
    [Max] static float Same(float a, float b, [All(nameof(IsSame))] bool same) => same ? 1 : a == b ? 0.5f : 0;

    private static bool IsSame(float a, float b) => a == b;
}

[MetricSet]
public partial class ComparedSet
{
    public Accuracy Accuracy { get; } = new();
    public HammingLoss Loss { get; } = new();
    public MeanAbsoluteError Error { get; } = new();
    public Accuracy Again { get; } = new();
}
