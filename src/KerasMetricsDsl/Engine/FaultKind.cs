using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>What can be wrong with single values of an update.</summary>
internal enum FaultKind
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>A 64-bit label does not fit into 32 bits.</summary>
    LabelTooLarge,
    /// <summary>A label picks a column that the row does not have.</summary>
    Column,
    /// <summary>A value belongs to no cell of a histogram, and the metric's policy forbids that.</summary>
    Range,
    /// <summary>An index into an array of the configuration is outside of it.</summary>
    Table,
}
