namespace KerasMetricsDsl.Fuzz.Catalogue.Declared;

/// <summary>Operations of rows that metrics are made of.</summary>
[Metric]
public partial class RowVariance
{
    [Mean] static float Value(Row r) => r.Variance();
}

[Metric]
public partial class IsTop
{
    [Mean] static bool Value(Row scores, int label) => scores.RankOf(label) == 0;
}
