using System.ComponentModel;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>The values of up to four accumulators as a pure function of one cell, written for as many cells at once as there are lanes.</summary>
/// <typeparam name="TSelf">The kernel; its fields are the configuration it reads.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IElementKernel<TSelf>
    where TSelf : unmanaged, IElementKernel<TSelf>
{
    /// <summary>The number of accumulators, 1 to 4.</summary>
    static abstract int Slots { get; }

    /// <summary>How values combine.</summary>
    static virtual Reduction Reduction => Reduction.Sum;

    /// <summary>A bit for each accumulator whose values are masks: a cell counts 1 where all bits are set.</summary>
    static virtual int Masks => 0;

    /// <summary>Whether the engine multiplies by the sample weight; false if the body took it itself.</summary>
    static virtual bool Weighted => true;

    /// <summary>Whether the body reads <see cref="ICells{T}.Column"/>.</summary>
    static virtual bool UsesColumn => false;

    /// <summary>A bit for each input whose integers the body reads besides: they stand after all inputs, in the same order.</summary>
    static virtual int IntegerInputs => 0;

    /// <summary>A bit for each input that the body reads, those read as integers after the others.</summary>
    static virtual int Inputs => -1;

    /// <summary>Roughly the tenths of a nanosecond a cell takes; decides about threads only.</summary>
    static virtual int Cost => 1;

    /// <summary>The values for a lane's cell each.</summary>
    static abstract Quad<T> Evaluate<T, TCells>(in TSelf k, ref TCells at)
        where T : struct, ILanes<T>
        where TCells : struct, ICells<T>, allows ref struct;
}
