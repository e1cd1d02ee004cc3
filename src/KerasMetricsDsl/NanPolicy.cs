namespace KerasMetricsDsl;

/// <summary>What an update does about NaN in its float inputs and sample weights. What a mask leaves out is never looked at.</summary>
public enum NanPolicy
{
    /// <summary>A NaN goes through the metric's arithmetic as through any other: a mean, a sum or an extreme becomes NaN.</summary>
    Propagate,
    /// <summary>A row that holds one is left out as if masked, and counted in <see cref="RowCounts.Skipped"/>.</summary>
    Skip,
    /// <summary>The update throws an <see cref="ArgumentException"/> that says where the NaN is, and nothing is added.</summary>
    Throw,
}
