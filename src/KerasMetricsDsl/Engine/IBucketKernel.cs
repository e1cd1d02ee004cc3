using System.ComponentModel;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>The histogram cell each cell of the inputs falls into, written for as many cells at once as there are lanes.</summary>
/// <typeparam name="TSelf">The kernel; its fields are the configuration it reads.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IBucketKernel<TSelf>
    where TSelf : unmanaged, IBucketKernel<TSelf>
{
    /// <summary>Whether the sample weight is added instead of 1; false if the body took it itself.</summary>
    static virtual bool Weighted => true;

    /// <summary>Whether the body gives an amount to add beside the index.</summary>
    static virtual bool HasFactor => false;

    /// <summary>Whether the body reads <see cref="ICells{T}.Column"/>.</summary>
    static virtual bool UsesColumn => false;

    /// <summary>A bit for each input whose integers the body reads besides: they stand after all inputs, in the same order.</summary>
    static virtual int IntegerInputs => 0;

    /// <summary>A bit for each input that the body reads, those read as integers after the others.</summary>
    static virtual int Inputs => -1;

    /// <summary>Roughly the tenths of a nanosecond a cell takes; decides about threads only.</summary>
    static virtual int Cost => 10;

    /// <summary>The flattened indices as ints; any that is out of range is dropped and counted.</summary>
    static abstract T Index<T, TCells>(in TSelf k, ref TCells at, out T factor)
        where T : struct, ILanes<T>
        where TCells : struct, ICells<T>, allows ref struct;
}
