namespace KerasMetricsDsl;

/// <summary>
/// Buckets whose width halves with each halving of the distance from 0 and from 1, down to 2⁻²⁴: a piecewise-linear logit. Made of exact
/// operations only, so a larger score is never in a lower bucket. Pure: the compiler inlines it into kernels.
/// </summary>
internal static class LogitBucket
{
    private const int Halvings = 23;

    // 2²⁴: below its reciprocal everything shares the outermost bucket.
    private const float Finest = 16777216;

    // Keras's points lie above a first bucket and below a last one that hold nothing: the curve's ends.
    private const int Ends = 2;

    // The mantissa of a Half has ten bits.
    private const int HalfSteps = 1024;

    /// <summary>The buckets from one halving to the next; 0 where buckets are even.</summary>
    public static int StepsOf(AUCBuckets spacing, int thresholds) => spacing switch
    {
        AUCBuckets.Logit => Math.Max((thresholds - 4) / (2 * Halvings), 1),
        AUCBuckets.Half => HalfSteps,
        _ => 0,
    };

    public static int CountOf(int steps) => 2 * Middle(steps) + 1 + Ends;

    public static int Of(float score, int steps) =>
        float.IsNaN(score) ? 0
        : score <= 0.5f ? 1 + Side(MathF.Max(score, 0) * Finest, steps)
        : 1 + 2 * Middle(steps) - Side(MathF.Max(1 - score, 0) * Finest, steps);

    private static int Middle(int steps) => 1 + Halvings * steps;

    // log2(x) in steps, linear between powers of two; five exact scalings find the power.
    private static int Side(float x, int steps)
    {
        var a = x >= 65536 ? x / 65536 : x;
        var b = a >= 256 ? a / 256 : a;
        var c = b >= 16 ? b / 16 : b;
        var d = c >= 4 ? c / 4 : c;
        var e = d >= 2 ? d / 2 : d;
        var power = (x >= 65536 ? 16 : 0) + (a >= 256 ? 8 : 0) + (b >= 16 ? 4 : 0) + (c >= 4 ? 2 : 0) + (d >= 2 ? 1 : 0);
        return x < 1 ? 0 : 1 + power * steps + (int)((e - 1) * steps);
    }
}
