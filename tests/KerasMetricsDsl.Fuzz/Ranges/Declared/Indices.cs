namespace KerasMetricsDsl.Fuzz.Ranges.Declared;

/// <summary>Reads of configuration arrays and rows at indices of every origin.</summary>
[Metric]
public partial class EntryAtConfig(float[] a, int k)
{
    [Sum] float Value(float x) => a[k] + x;
}

[Metric]
public partial class FirstEntry(float[] a, int k)
{
    [Sum] float Value(float x) => k > 1 ? a[0] * x : a[0] + x;
}

[Metric]
public partial class IdAtConfig(int[] a, int k)
{
    [Sum] int Value(int g) => a[k] + g;
}

[Metric]
public partial class EntryAtLabel(float[] a, int k)
{
    [Sum] float Value(int g) => a[g] + k;
}

[Metric]
public partial class EntryAtId(float[] a, int k)
{
    [Sum] float Value(int g) => a[g + k];
}

[Metric]
public partial class EntryInRows(float[] a, int k)
{
    [Max] float Value(Row r) => a[k] + r.Max();
}

[Metric]
public partial class EntryGuarded(float[] a, int k)
{
    [Sum] float Value(float x) => k >= 0 && k < a.Length ? a[k] + x : x;
}

[Metric]
public partial class ValueAtConfig(float[] a, int k)
{
    [Sum] float Value(Row r) => r[k] * a.Length;
}

[Metric]
public partial class ValueAtLabel(float[] a, int k)
{
    [Sum] float Value(Row r, int g) => r[g] + k * a.Length;
}

[Metric]
public partial class CellAtEntry(int[] a, int k)
{
    [Histogram(3)] int Cell(int g) => a[k] + g;
}
