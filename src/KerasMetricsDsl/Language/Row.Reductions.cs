namespace KerasMetricsDsl;

/// <content>The reductions of the values as they are.</content>
public readonly partial struct Row
{
    /// <summary>Σ x; 0 for an empty row. NaN propagates.</summary>
    public float Sum() => Sum(x => x);

    /// <summary>Σ x / length; NaN for an empty row. NaN propagates.</summary>
    public float Mean() => Sum() / Length;

    /// <summary>The largest value; −∞ for an empty row. NaN propagates.</summary>
    public float Max() => Max(x => x);

    /// <summary>The smallest value; +∞ for an empty row. NaN propagates.</summary>
    public float Min() => Min(x => x);

    /// <summary>The position of the first largest value; NaN counts as the largest. 0 for an empty row.</summary>
    public int ArgMax()
    {
        var best = 0;
        for (var i = 1; i < Length; i++)
        {
            if (this[i] > this[best] || (float.IsNaN(this[i]) && !float.IsNaN(this[best])))
                best = i;
        }

        return best;
    }

    /// <summary>The position of the first smallest value; NaN counts as the smallest. 0 for an empty row.</summary>
    public int ArgMin()
    {
        var best = 0;
        for (var i = 1; i < Length; i++)
        {
            if (this[i] < this[best] || (float.IsNaN(this[i]) && !float.IsNaN(this[best])))
                best = i;
        }

        return best;
    }

    /// <summary>The Euclidean norm, √Σ x². NaN propagates.</summary>
    public float Norm() => MathF.Sqrt(Sum(x => x * x));

    /// <summary>
    /// The population variance, Σ (x − mean)² / length; NaN for an empty row. NaN propagates. Equal values give exactly 0, and a large
    /// mean does not drown the spread.
    /// </summary>
    public float Variance()
    {
        var first = Length > 0 ? this[0] : 0;
        var mean = first + Sum(x => x - first) / Length;
        // What the mean was rounded by is taken off again.
        var rest = Sum(x => x - mean);
        return (Sum(x => (x - mean) * (x - mean)) - rest * (rest / Length)) / Length;
    }

    /// <summary>log Σ exp x, shifted by the maximum so that nothing overflows; −∞ for an empty row. NaN propagates.</summary>
    public float LogSumExp()
    {
        var max = Max();
        var shift = float.IsFinite(max) ? max : 0;
        return shift + MathF.Log(Sum(x => MathF.Exp(x - shift)));
    }

    /// <summary>How many values are not 0; NaN is not 0.</summary>
    public int Count() => Count(x => x != 0);

    /// <summary>Whether any value is not 0; false for an empty row.</summary>
    public bool Any() => Count() != 0;

    /// <summary>Whether no value is 0; true for an empty row.</summary>
    public bool All() => Count() == Length;

    /// <summary>
    /// The place of a value in descending order: how many values are larger, or equal and earlier. 0 is the largest. NaN stand after
    /// every number, in their order.
    /// </summary>
    /// <param name="index">The value's position.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public int RankOf(int index)
    {
        var value = this[index];
        return float.IsNaN(value)
            ? Count((x, i) => !float.IsNaN(x) || i < index)
            : Count((x, i) => x > value || (x == value && i < index));
    }
}
