namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>How the rows of an update are laid on threads.</summary>
internal enum RowForm
{
    /// <summary>A thread for each row; sixteen neighbours add up what they hand over.</summary>
    FoldingThread,
    /// <summary>A thread for each row, which knows nothing of the others.</summary>
    Thread,
    /// <summary>Sixteen threads for each row.</summary>
    Team,
}
