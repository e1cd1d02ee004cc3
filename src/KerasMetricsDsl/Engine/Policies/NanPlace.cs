namespace KerasMetricsDsl.Engine;

/// <summary>Where a NaN is that may not be there.</summary>
/// <param name="Argument">The input, or the sample weight.</param>
/// <param name="What">The element, or for a weight the row, that it is at.</param>
/// <param name="Position">Its position in the caller's order.</param>
internal readonly record struct NanPlace(string Argument, string What, nint Position)
{
    /// <summary>The first NaN of the first row that has one.</summary>
    public static unsafe NanPlace Find(RowChoice* choice, MetricLayout layout, in BatchShape shape)
    {
        var row = (nint)choice->FirstNan;
        for (var i = 0; i < choice->Plan->InputCount; i++)
        {
            ref readonly var input = ref choice->Plan->Inputs[i];
            var length = NanRows.LengthOf(choice, input);
            var position = NanScan.First(input.Type, input.Data, row * length, (row + 1) * length);
            if (position < (row + 1) * length)
                return new(layout.Inputs[i].Name, "position", layout.IsPerCell(i) ? shape.PositionOf(position) : position);
        }
        return new("sampleWeight", choice->IsByElement ? "position" : "row", row);
    }

    /// <summary>The exception that tells the caller.</summary>
    public ArgumentException ToException(MetricLayout layout) => new(
        $"{layout.Metric}: {Argument} is NaN at {What} {Position}, and the metric's policy is {nameof(NanPolicy)}.{nameof(NanPolicy.Throw)}. "
        + "Nothing was added.",
        Argument);
}
