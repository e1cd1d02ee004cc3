using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>An update under way, as the metric's choice of kernels sees it: where and when the kernels run is not its concern.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IMetricUpdate
{
    /// <summary>Whether kernels can call methods: not on a device.</summary>
    static virtual bool CallsMethods => false;

    /// <summary>The shape of an input; a plain span's are the rows and columns it is read as.</summary>
    /// <param name="input">The position of the input.</param>
    TensorShape Shape(int input);

    /// <summary>Whether two inputs hold integers of 32 or 64 bits, which float32 does not tell apart. Labels always do.</summary>
    /// <param name="first">The position of an input.</param>
    /// <param name="second">The position of another one.</param>
    bool AreIntegers(int first, int second);

    /// <summary>A configuration array as the kernels of this update see it.</summary>
    /// <param name="table">The array.</param>
    TableView View(ConfigTable table);

    /// <summary>Adds up an element kernel over all cells.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="slots">The accumulators of its values.</param>
    /// <param name="over">The array whose entries it is evaluated for.</param>
    void Elements<TKernel>(in TKernel kernel, ReadOnlySpan<int> slots, ConfigTable? over = null)
        where TKernel : unmanaged, IElementKernel<TKernel>;

    /// <summary>Counts the cells of the inputs into a histogram.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="slot">The histogram.</param>
    /// <param name="over">The array whose entries it is evaluated for.</param>
    void Buckets<TKernel>(in TKernel kernel, int slot, ConfigTable? over = null)
        where TKernel : unmanaged, IBucketKernel<TKernel>;

    /// <summary>Runs a row kernel over all rows.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="slots">The accumulators its sinks name.</param>
    void Rows<TKernel>(in TKernel kernel, ReadOnlySpan<int> slots)
        where TKernel : unmanaged, IRowKernel<TKernel>;

    /// <summary>Whether a predicate holds for every cell that is not masked, whatever its weight.</summary>
    /// <param name="kernel">A kernel with one slot, <see cref="Reduction.Min"/>, that gives 1 or 0.</param>
    bool All<TKernel>(in TKernel kernel)
        where TKernel : unmanaged, IElementKernel<TKernel>;
}
