namespace KerasMetricsDsl.Engine;

/// <summary>Where a cursor loads the lanes of one input, of the weights or of the mask from.</summary>
internal unsafe struct RowView
{
    /// <summary>Short rows: [columns][16], or sixteen values where they lie. Long rows: the row itself, or its converted copy. Null: not given.</summary>
    public float* Data;

    /// <summary>Short rows: the tile. Long rows: the columns after the last whole step, padded.</summary>
    public float* Tail;

    /// <summary>The length of the row.</summary>
    public int Columns;

    /// <summary>The steps of sixteen columns that the row fills: those to load from <see cref="Data"/>.</summary>
    public int WholeSteps;

    /// <summary>These and, if columns are left, the one to load from <see cref="Tail"/>.</summary>
    public int Steps;
}

/// <summary>Everything a cursor sees of an update, for the rows it stands on.</summary>
internal unsafe struct RowViews
{
    public RowView* Inputs;
    public int InputCount;
    public RowView RowWeights;
    public RowView RowMask;
    public RowView CellWeights;
    public RowView CellMask;

    /// <summary>Short rows: room for those on their way into a transposed tile, and for indices on their way into lanes.</summary>
    public float* Staging;
}
