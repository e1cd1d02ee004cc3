using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>How an accumulator combines its values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum SlotKind
{
    /// <summary>Σ w·v.</summary>
    Sum,
    /// <summary>Σ w·v / Σ w.</summary>
    Mean,
    /// <summary>The mean over rows of the mean over each row's cells.</summary>
    RowMean,
    /// <summary>The smallest value.</summary>
    Min,
    /// <summary>The largest value.</summary>
    Max,
    /// <summary>Σ w for each cell of a table.</summary>
    Histogram,
}
