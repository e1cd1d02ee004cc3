using System.ComponentModel;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>The values of up to four accumulators as a pure function of one cell, written for sixteen cells at once.</summary>
/// <typeparam name="TSelf">The kernel; its fields are the configuration it reads.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IElementKernel<TSelf>
    where TSelf : unmanaged, IElementKernel<TSelf>
{
    /// <summary>The number of accumulators, 1 to 4.</summary>
    static abstract int Slots { get; }

    /// <summary>The independent sums kept for each accumulator: 4 for cheap bodies, 2 or 1 for long ones.</summary>
    static abstract int Chains { get; }

    /// <summary>How values combine.</summary>
    static virtual Reduction Reduction => Reduction.Sum;

    /// <summary>Whether the engine multiplies by the sample weight; false if the body took it itself.</summary>
    static virtual bool Weighted => true;

    /// <summary>Whether the body reads <see cref="ICells{T}.Column"/>.</summary>
    static virtual bool UsesColumn => false;

    /// <summary>A bit for each input whose integers the body reads besides: they stand after all inputs, in the same order.</summary>
    static virtual int IntegerInputs => 0;

    /// <summary>Roughly the tenths of a nanosecond a cell takes; decides about threads only.</summary>
    static virtual int Cost => TSelf.Chains switch { >= 4 => 1, 2 or 3 => 4, _ => 8 };

    /// <summary>The values for sixteen cells.</summary>
    static abstract Quad<T> Evaluate<T, TCells>(in TSelf k, ref TCells at)
        where T : struct, ILanes<T>
        where TCells : struct, ICells<T>, allows ref struct;
}
