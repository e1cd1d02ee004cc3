namespace KerasMetricsDsl.Engine;

/// <summary>The common shape of a batch, split into the axes that count rows and those that form one.</summary>
internal struct BatchShape
{
    // The order in which cells are visited: first the axes that count rows, then those of a row.
    private AxisList _order;

    private BatchShape(in TensorShape full, ReadOnlySpan<bool> isRowAxis)
    {
        Full = full;
        Columns = 1;
        Span<nint> rows = stackalloc nint[TensorShape.MaxRank];
        var rank = 0;
        for (var axis = 0; axis < full.Rank; axis++)
        {
            if (isRowAxis[axis])
            {
                Columns *= full[axis];
            }
            else
            {
                _order[rank] = axis;
                rows[rank++] = full[axis];
            }
        }
        Rows = new TensorShape(rows[..rank]);
        for (var axis = 0; axis < full.Rank; axis++)
        {
            if (isRowAxis[axis])
                _order[rank++] = axis;
        }
    }

    /// <summary>The shape of the inputs that have a value for every cell.</summary>
    public TensorShape Full { get; }

    /// <summary>The same without the axes of a row.</summary>
    public TensorShape Rows { get; }

    /// <summary>The number of cells in a row.</summary>
    public nint Columns { get; }

    /// <summary>The axis of <see cref="Full"/> that is visited at a position, outermost first.</summary>
    public readonly int AxisAt(int position) => (int)_order[position];

    /// <summary>Whether rows are contiguous as the caller stored them. Axes of length 1 move freely.</summary>
    public readonly bool IsContiguous
    {
        get
        {
            nint last = -1;
            for (var position = 0; position < Full.Rank; position++)
            {
                if (Full[AxisAt(position)] == 1)
                    continue;
                if (_order[position] < last)
                    return false;
                last = _order[position];
            }
            return true;
        }
    }

    /// <summary>Whether two metrics see the same rows and columns in the same order.</summary>
    public readonly bool IsSameAs(in BatchShape other)
    {
        if (Full != other.Full || Rows != other.Rows)
            return false;
        for (var position = 0; position < Full.Rank; position++)
        {
            if (AxisAt(position) != other.AxisAt(position))
                return false;
        }
        return true;
    }

    /// <summary>Where a cell lies as the caller stored it.</summary>
    /// <param name="visited">How many cells are visited before it.</param>
    public readonly nint PositionOf(nint visited)
    {
        AxisList index = default;
        for (var position = Full.Rank - 1; position >= 0; position--)
        {
            var length = Full[AxisAt(position)];
            index[AxisAt(position)] = visited % length;
            visited /= length;
        }
        nint given = 0;
        for (var axis = 0; axis < Full.Rank; axis++)
            given = (given * Full[axis]) + index[axis];
        return given;
    }

    /// <summary>Splits a shape.</summary>
    /// <param name="metric">The metric's name, for messages.</param>
    /// <param name="full">The shape.</param>
    /// <param name="axes">The axes of a row, negative ones from the end; null: all, none: the last.</param>
    /// <exception cref="ArgumentException">The shape has no such axis, or an axis is named twice.</exception>
    public static BatchShape Split(string metric, in TensorShape full, int[]? axes)
    {
        Span<bool> isRowAxis = stackalloc bool[TensorShape.MaxRank];
        isRowAxis.Fill(axes is null);
        // A scalar has no axis to choose: it is one row of one cell.
        if (axes is null || full.Rank == 0)
            return new(full, isRowAxis);
        if (axes.Length == 0)
            isRowAxis[full.Rank - 1] = true;
        foreach (var axis in axes)
        {
            var position = axis < 0 ? axis + full.Rank : axis;
            if (position < 0 || position >= full.Rank)
                throw new ArgumentException($"{metric}: there is no axis {axis} in inputs of shape {full}.");
            if (isRowAxis[position])
                throw new ArgumentException($"{metric}: axis {axis} is named twice for inputs of shape {full}.");
            isRowAxis[position] = true;
        }
        return new(full, isRowAxis);
    }
}
