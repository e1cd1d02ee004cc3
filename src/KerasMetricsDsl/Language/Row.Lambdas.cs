namespace KerasMetricsDsl;

/// <content>The reductions of a function of each value, or of each value and its position.</content>
public readonly partial struct Row
{
    /// <summary>Σ f(x); 0 for an empty row.</summary>
    /// <param name="value">f.</param>
    public float Sum(Func<float, float> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Sum((x, _) => value(x));
    }

    /// <summary>Σ f(x, position); 0 for an empty row.</summary>
    /// <param name="value">f.</param>
    public float Sum(Func<float, int, float> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var sum = 0.0;
        for (var i = 0; i < Length; i++)
            sum += value(this[i], i);
        return (float)sum;
    }

    /// <summary>Σ f(x) / length; NaN for an empty row.</summary>
    /// <param name="value">f.</param>
    public float Mean(Func<float, float> value) => Sum(value) / Length;

    /// <summary>Σ f(x, position) / length; NaN for an empty row.</summary>
    /// <param name="value">f.</param>
    public float Mean(Func<float, int, float> value) => Sum(value) / Length;

    /// <summary>The largest f(x); −∞ for an empty row. NaN propagates.</summary>
    /// <param name="value">f.</param>
    public float Max(Func<float, float> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Max((x, _) => value(x));
    }

    /// <summary>The largest f(x, position); −∞ for an empty row. NaN propagates.</summary>
    /// <param name="value">f.</param>
    public float Max(Func<float, int, float> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var max = float.NegativeInfinity;
        for (var i = 0; i < Length; i++)
            max = MathF.Max(max, value(this[i], i));
        return max;
    }

    /// <summary>The smallest f(x); +∞ for an empty row. NaN propagates.</summary>
    /// <param name="value">f.</param>
    public float Min(Func<float, float> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Min((x, _) => value(x));
    }

    /// <summary>The smallest f(x, position); +∞ for an empty row. NaN propagates.</summary>
    /// <param name="value">f.</param>
    public float Min(Func<float, int, float> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var min = float.PositiveInfinity;
        for (var i = 0; i < Length; i++)
            min = MathF.Min(min, value(this[i], i));
        return min;
    }

    /// <summary>How many values satisfy a condition.</summary>
    /// <param name="condition">The condition.</param>
    public int Count(Func<float, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return Count((x, _) => condition(x));
    }

    /// <summary>How many values satisfy a condition on value and position.</summary>
    /// <param name="condition">The condition.</param>
    public int Count(Func<float, int, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var count = 0;
        for (var i = 0; i < Length; i++)
            count += condition(this[i], i) ? 1 : 0;
        return count;
    }

    /// <summary>Whether any value satisfies a condition; false for an empty row.</summary>
    /// <param name="condition">The condition.</param>
    public bool Any(Func<float, bool> condition) => Count(condition) != 0;

    /// <summary>Whether any value satisfies a condition on value and position; false for an empty row.</summary>
    /// <param name="condition">The condition.</param>
    public bool Any(Func<float, int, bool> condition) => Count(condition) != 0;

    /// <summary>Whether all values satisfy a condition; true for an empty row.</summary>
    /// <param name="condition">The condition.</param>
    public bool All(Func<float, bool> condition) => Count(condition) == Length;

    /// <summary>Whether all values satisfy a condition on value and position; true for an empty row.</summary>
    /// <param name="condition">The condition.</param>
    public bool All(Func<float, int, bool> condition) => Count(condition) == Length;
}
