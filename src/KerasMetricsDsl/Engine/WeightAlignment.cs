namespace KerasMetricsDsl.Engine;

/// <summary>Broadcasts sample weights and masks as Keras does: along the leading axes of the values they weight.</summary>
internal static class WeightAlignment
{
    /// <summary>Finds the step through the weights for a step along each axis of the values; 0 where they are broadcast.</summary>
    /// <param name="weights">The weights' shape.</param>
    /// <param name="values">The values' shape.</param>
    /// <param name="strides">Receives one stride for each axis of the values.</param>
    /// <returns>Whether the shapes fit.</returns>
    public static bool TryAlign(in TensorShape weights, in TensorShape values, ref AxisList strides)
    {
        var shape = weights;
        if (shape.Rank == values.Rank + 1 && shape.EndsWithOne)
            shape = shape.WithoutLast();
        if (shape.Rank > values.Rank)
            return false;

        nint stride = 1;
        for (var axis = values.Rank - 1; axis >= 0; axis--)
        {
            var length = axis < shape.Rank ? shape[axis] : 1;
            if (length != 1 && length != values[axis])
                return false;
            strides[axis] = length == 1 ? 0 : stride;
            stride *= length;
        }
        return true;
    }

    /// <summary>
    /// What a total is divided by, so that an update counts for as many samples as its outermost axis has, and a single
    /// weight for the whole update counts for one sample.
    /// </summary>
    public static nint Divisor(in TensorShape values, bool hasScalarWeight)
    {
        if (hasScalarWeight)
            return nint.Max(1, values.Length);
        return values.Rank <= 1 || values[0] == 0 ? 1 : nint.Max(1, values.Length / values[0]);
    }
}
