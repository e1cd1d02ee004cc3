namespace KerasMetricsDsl.Engine;

/// <content>How many rows were given and left out, and where an update notes which ones count.</content>
public sealed unsafe partial class MetricState
{
    private byte[] _kept = [];
    private RowCounts _rowCounts;

    /// <summary>The rows of all updates that were added.</summary>
    /// <exception cref="InvalidOperationException">The metric is in use.</exception>
    public RowCounts RowCounts
    {
        get
        {
            using (Reading())
                return _rowCounts;
        }
    }

    /// <summary>A result with the rows it was made of.</summary>
    public MetricValue WithRows(MetricValue result) => result with { Rows = RowCounts };

    /// <summary>Memory for a byte per row. Pinned and kept, for the same reasons as that of the sums.</summary>
    /// <exception cref="ArgumentException">There are more rows than one array can hold bytes.</exception>
    internal byte* Kept(Int128 rows)
    {
        if (rows > Array.MaxLength)
        {
            throw new ArgumentException(
                $"{Layout.Metric}: an update with a policy (IgnoreIndex, NanPolicy) or a mask of single cells has at most {Array.MaxLength} "
                + $"rows and cells, got {rows}. Update with parts of the batch.");
        }
        if (_kept.Length < rows)
            _kept = GC.AllocateUninitializedArray<byte>((int)rows, pinned: true);
        fixed (byte* memory = _kept)
            return memory;
    }
}
