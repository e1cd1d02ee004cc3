namespace KerasMetricsDsl.Engine;

/// <summary>Finds the common shape of an update's inputs by Keras's rules, or says precisely why there is none.</summary>
internal static class ShapeAlignment
{
    // Kernels count columns with an int, also those of the last step of sixteen.
    private const int MostColumns = int.MaxValue - 63;

    /// <summary>Checks all inputs of a batch against each other.</summary>
    /// <param name="layout">The metric.</param>
    /// <param name="batch">The inputs.</param>
    /// <param name="shapes">Receives the inputs' shapes; plain spans get the rows and columns they are read as.</param>
    /// <exception cref="ArgumentException">The inputs do not fit together.</exception>
    public static BatchShape Resolve(MetricLayout layout, scoped in MetricBatch batch, Span<TensorShape> shapes)
    {
        if (batch.Count != layout.Inputs.Length)
            throw new ArgumentException($"{layout.Metric} takes {Names(layout)}: {layout.Inputs.Length} inputs, got {batch.Count}.");

        for (var input = 0; input < batch.Count; input++)
            shapes[input] = Given(batch[input]);
        if (layout.HasRowInputs)
            SplitPlainRows(layout, batch, shapes);
        else if (layout.HasRowMeans && AllPlain(batch))
            AddColumn(shapes[..batch.Count]);

        var result = layout.HasCellInputs
            ? BatchShape.Split(layout.Metric, CommonShape(layout, shapes), layout.Axes)
            : SingleCells(layout, shapes[..batch.Count]);
        if (layout.HasRowInputs && result.Columns > MostColumns)
            throw new ArgumentException($"{layout.Metric}: a row has at most {MostColumns} columns, and the inputs of shape {result.Full} have {result.Columns}.");
        for (var input = 0; input < batch.Count; input++)
        {
            if (!layout.IsPerCell(input) && !IsOnePerRow(shapes[input], result))
            {
                throw Mismatch(
                    layout,
                    layout.Inputs[input].Name,
                    shapes[input],
                    $"there must be one value for each row: {result.Rows} or {result.Rows.WithTrailingOne()}, "
                    + $"beside rows of shape {result.Full}");
            }
        }
        return result;
    }

    private static TensorShape Given(scoped in MetricInput input) => input.IsSupplied ? input.Shape : new TensorShape(0);

    // An input that was not supplied is a plain span of nothing: ReadOnlySpan.Empty cannot be told from it.
    private static bool IsPlain(scoped in MetricInput input) => input.IsBatch || !input.IsSupplied;

    private static bool AllPlain(scoped in MetricBatch batch)
    {
        for (var input = 0; input < batch.Count; input++)
        {
            if (!IsPlain(batch[input]))
                return false;
        }
        return true;
    }

    // Each number of a plain span is a sample of its own, so that a batch counts the same whole or split.
    private static void AddColumn(Span<TensorShape> shapes)
    {
        foreach (ref var shape in shapes)
            shape = shape.WithTrailingOne();
    }

    // Beside one label per row, the number of rows of a plain span is known and with it the number of columns.
    private static void SplitPlainRows(MetricLayout layout, scoped in MetricBatch batch, Span<TensorShape> shapes)
    {
        var onePerRow = Array.FindIndex(layout.Inputs, input => input is not { Kind: InputKind.Row, IsSparse: false });
        for (var input = 0; input < batch.Count; input++)
        {
            if (!layout.IsPerCell(input) || !IsPlain(batch[input]))
                continue;
            if (onePerRow < 0)
            {
                if (!layout.HasRowSlots)
                    continue;
                throw Mismatch(layout, layout.Inputs[input].Name, shapes[input], "the length of a row is not known; give it, or a shape");
            }
            var rows = shapes[onePerRow].Length;
            var length = shapes[input].Length;
            if (rows == 0 ? length != 0 : length % rows != 0)
            {
                throw Mismatch(
                    layout,
                    layout.Inputs[input].Name,
                    shapes[input],
                    $"that is not a whole number of rows for the {rows} values of {layout.Inputs[onePerRow].Name}");
            }
            shapes[input] = new TensorShape(rows, rows == 0 ? 0 : length / rows);
        }
    }

    private static TensorShape CommonShape(MetricLayout layout, ReadOnlySpan<TensorShape> shapes)
    {
        var longest = -1;
        for (var input = 0; input < layout.Inputs.Length; input++)
        {
            if (layout.IsPerCell(input) && (longest < 0 || shapes[input].Rank > shapes[longest].Rank))
                longest = input;
        }
        var full = shapes[longest];
        var squeezed = full;
        for (var input = 0; input < layout.Inputs.Length; input++)
        {
            if (!layout.IsPerCell(input) || shapes[input] == full)
                continue;
            var shape = shapes[input];
            if (layout.SameShape || !full.EndsWithOne || shape != full.WithoutLast())
            {
                throw Mismatch(
                    layout,
                    layout.Inputs[input].Name,
                    shape,
                    $"it must be that of {layout.Inputs[longest].Name}, {full}");
            }
            // Beside a vector the trailing 1 stays, beside a longer shape it goes: only weights can tell the difference.
            if (shape.Rank != 1)
                squeezed = shape;
        }
        return squeezed;
    }

    // Every row is a single label, whatever the axis of longer ones would be.
    private static BatchShape SingleCells(MetricLayout layout, ReadOnlySpan<TensorShape> shapes)
    {
        var shortest = shapes[0];
        foreach (ref readonly var shape in shapes)
        {
            if (shape.Rank < shortest.Rank)
                shortest = shape;
        }
        if (shortest.Rank == TensorShape.MaxRank)
            throw new ArgumentException($"{layout.Metric}: labels have at most {TensorShape.MaxRank - 1} axes, and these are of shape {shortest}.");
        return BatchShape.Split(layout.Metric, shortest.WithTrailingOne(), []);
    }

    private static bool IsOnePerRow(in TensorShape shape, in BatchShape batch)
    {
        if (shape == batch.Rows || (shape.EndsWithOne && shape.WithoutLast() == batch.Rows))
            return true;
        if (shape.Rank != batch.Full.Rank)
            return false;
        // The row's axes kept with length 1.
        for (var position = 0; position < shape.Rank; position++)
        {
            var axis = batch.AxisAt(position);
            if (shape[axis] != (position < batch.Rows.Rank ? batch.Full[axis] : 1))
                return false;
        }
        return true;
    }

    private static string Names(MetricLayout layout) => string.Join(", ", layout.Inputs.Select(input => input.Name));

    private static ArgumentException Mismatch(MetricLayout layout, string input, in TensorShape shape, string expected) =>
        new($"{layout.Metric}: {input} has shape {shape}; {expected}.", input);
}
