using System.ComponentModel;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>The body of a row metric, printed by the generator: one text for short rows (a row per lane) and long rows (a column per lane).</summary>
/// <typeparam name="TSelf">The kernel itself; its fields are the configuration the body reads.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRowKernel<TSelf>
    where TSelf : unmanaged, IRowKernel<TSelf>
{
    /// <summary>A bit for each input whose integers the body reads besides: they stand after all inputs, in the same order.</summary>
    static virtual int IntegerInputs => 0;

    /// <summary>Tenths of a nanosecond per column, roughly: it decides about threads only.</summary>
    static virtual int Cost => 5;

    /// <summary>Evaluates the rows the cursor stands on and hands the values to its sinks.</summary>
    /// <param name="kernel">The configuration.</param>
    /// <param name="rows">Sixteen short rows or one long row.</param>
    static abstract void Step<T, TRows>(in TSelf kernel, ref TRows rows)
        where T : struct, ILanes<T>
        where TRows : struct, IRows<T>, allows ref struct;
}
