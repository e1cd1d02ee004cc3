using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>How the values of a method combine, known when its kernel is compiled.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IMethodReduction
{
    /// <summary>How values combine.</summary>
    static abstract Reduction Reduction { get; }
}

/// <summary>Values are added up.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SumOfValues : IMethodReduction
{
    /// <inheritdoc/>
    public static Reduction Reduction => Reduction.Sum;
}

/// <summary>The smallest value is kept.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MinOfValues : IMethodReduction
{
    /// <inheritdoc/>
    public static Reduction Reduction => Reduction.Min;
}

/// <summary>The largest value is kept.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MaxOfValues : IMethodReduction
{
    /// <inheritdoc/>
    public static Reduction Reduction => Reduction.Max;
}
