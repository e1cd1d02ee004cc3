namespace KerasMetricsDsl;

/// <summary>What an update does about a value that belongs to no cell of a histogram, such as a label that is no class.</summary>
public enum RangePolicy
{
    /// <summary>The value is left out, and counted in <see cref="IMetric.DroppedCount"/>.</summary>
    Drop,
    /// <summary>The update throws an <see cref="ArgumentException"/> that says where the value is, and nothing is added.</summary>
    Throw,
}
