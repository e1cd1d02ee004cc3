namespace KerasMetricsDsl;

/// <content>The reductions of two rows side by side. All throw <see cref="ArgumentException"/> when the lengths differ.</content>
public readonly partial struct Row
{
    /// <summary>Σ a·b, the inner product; 0 for empty rows.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static float Dot(Row a, Row b) => Sum(a, b, (x, y) => x * y);

    /// <summary>Σ f(a, b); 0 for empty rows.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static float Sum(Row a, Row b, Func<float, float, float> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Beside(a, b).Sum((x, i) => value(x, b[i]));
    }

    /// <summary>Σ f(a, b, position); 0 for empty rows.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static float Sum(Row a, Row b, Func<float, float, int, float> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Beside(a, b).Sum((x, i) => value(x, b[i], i));
    }

    /// <summary>Σ f(a, b) / length; NaN for empty rows.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static float Mean(Row a, Row b, Func<float, float, float> value) => Sum(a, b, value) / a.Length;

    /// <summary>Σ f(a, b, position) / length; NaN for empty rows.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static float Mean(Row a, Row b, Func<float, float, int, float> value) => Sum(a, b, value) / a.Length;

    /// <summary>The largest f(a, b); −∞ for empty rows. NaN propagates.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static float Max(Row a, Row b, Func<float, float, float> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Beside(a, b).Max((x, i) => value(x, b[i]));
    }

    /// <summary>The largest f(a, b, position); −∞ for empty rows. NaN propagates.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static float Max(Row a, Row b, Func<float, float, int, float> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Beside(a, b).Max((x, i) => value(x, b[i], i));
    }

    /// <summary>The smallest f(a, b); +∞ for empty rows. NaN propagates.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static float Min(Row a, Row b, Func<float, float, float> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Beside(a, b).Min((x, i) => value(x, b[i]));
    }

    /// <summary>The smallest f(a, b, position); +∞ for empty rows. NaN propagates.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static float Min(Row a, Row b, Func<float, float, int, float> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Beside(a, b).Min((x, i) => value(x, b[i], i));
    }

    /// <summary>At how many positions a condition holds.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static int Count(Row a, Row b, Func<float, float, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return Beside(a, b).Count((x, i) => condition(x, b[i]));
    }

    /// <summary>At how many positions a condition on both values and the position holds.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static int Count(Row a, Row b, Func<float, float, int, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return Beside(a, b).Count((x, i) => condition(x, b[i], i));
    }

    /// <summary>Whether a condition holds at any position; false for empty rows.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static bool Any(Row a, Row b, Func<float, float, bool> condition) => Count(a, b, condition) != 0;

    /// <summary>Whether a condition on both values and the position holds anywhere; false for empty rows.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static bool Any(Row a, Row b, Func<float, float, int, bool> condition) => Count(a, b, condition) != 0;

    /// <summary>Whether a condition holds at all positions; true for empty rows.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static bool All(Row a, Row b, Func<float, float, bool> condition) => Count(a, b, condition) == a.Length;

    /// <summary>Whether a condition on both values and the position holds everywhere; true for empty rows.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static bool All(Row a, Row b, Func<float, float, int, bool> condition) => Count(a, b, condition) == a.Length;

    private static Row Beside(Row a, Row b) =>
        a.Length == b.Length ? a : throw new ArgumentException($"The rows differ in length: {a.Length} and {b.Length}.", nameof(b));
}
