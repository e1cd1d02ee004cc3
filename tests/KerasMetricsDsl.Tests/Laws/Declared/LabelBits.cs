namespace KerasMetricsDsl.Tests.Laws.Declared;

/// <summary>Which parts of a label count.</summary>
[Flags]
public enum LabelParts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The lowest bit.</summary>
    Low = 1,

    /// <summary>The bits above it.</summary>
    High = 2,
}

/// <summary>Bits of integers, negative and overflowing ones too; tuples, an index from the end, and flags of the configuration.</summary>
[Metric]
public sealed partial class LabelBits(LabelParts parts = LabelParts.High)
{
    [Sum] internal static float Mixed(int a, Row p) => ((a << 29) ^ ~a) >> 3 & 1023 | a & 4;

    [Sum] internal static float Shifted(int a, Row p) => ((-a * 77777 >>> 7) & 255) + (-a >> 31) + (-a >> 1);

    [Mean]
    internal float Ends(int a, Row p)
    {
        var (first, last) = Swapped(a, p);
        var low = (parts & LabelParts.Low) != 0 ? a & 1 : 0;
        return first - last * p[^1] + low + (parts.HasFlag(LabelParts.High) ? a >> 1 : 0);
    }

    private static (float First, float Last) Swapped(int a, Row p) => (a & 1) == 0 ? (p[0], p[^2]) : (p[^2], p[0]);

    [Result] internal static double Result(double mixed, double shifted, double ends) => mixed + shifted + ends;
}
