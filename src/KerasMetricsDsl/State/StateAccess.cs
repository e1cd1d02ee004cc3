namespace KerasMetricsDsl.Engine;

/// <summary>The use that a thread makes of a state.</summary>
internal enum StateAccess
{
    /// <summary>Looks at what was accumulated. The thread may look again on the way, as a result's method that reads another value.</summary>
    Read,

    /// <summary>Changes what was accumulated. Methods of the declaration run meanwhile, and must stay away.</summary>
    Change,

    /// <summary>Changes several states together, or one that is on a device: the same thread goes on to change each.</summary>
    ChangeTogether,
}
