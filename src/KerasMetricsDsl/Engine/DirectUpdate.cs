using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KerasMetricsDsl.Engine;

/// <summary>
/// An update with plain spans of one length, by a metric that adds up their cells in one pass. There is nothing to align, to convert or
/// to cut into chunks: the kernel runs where the spans are, and gives the bits of any other update.
/// </summary>
/// <remarks>
/// All that a declaration computes of its configuration is an argument of the pass. So nothing of the user's runs once the state is
/// taken, and the sums of a pass that has met no fault are added at once.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe ref partial struct DirectUpdate : IMetricUpdate
{
    /// <summary>The most inputs.</summary>
    internal const int MostInputs = 3;

    private static readonly ConfigTable NoEntries = new([0f]);

    private readonly MetricState _state;
    private readonly ref readonly float _first;
    private readonly ref readonly float _second;
    private readonly ref readonly float _third;
    private readonly ref readonly float _weights;
    private readonly int _count;
    private readonly bool _isOfSet;

    /// <summary>An update with spans of one length; default spans for inputs or weights that there are not.</summary>
    /// <param name="state">The metric's state.</param>
    /// <param name="first">The first input.</param>
    /// <param name="second">The second input.</param>
    /// <param name="third">The third input.</param>
    /// <param name="weights">The sample weights.</param>
    /// <param name="isOfSet">Whether a set takes the states of its members, and adds the sums of all when all are there.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal DirectUpdate(
        MetricState state,
        ReadOnlySpan<float> first,
        ReadOnlySpan<float> second,
        ReadOnlySpan<float> third,
        ReadOnlySpan<float> weights,
        bool isOfSet = false)
    {
        _state = state;
        _count = first.Length;
        _first = ref MemoryMarshal.GetReference(first);
        _second = ref MemoryMarshal.GetReference(second);
        _third = ref MemoryMarshal.GetReference(third);
        _weights = ref MemoryMarshal.GetReference(weights);
        _isOfSet = isOfSet;
    }

    /// <summary>Whether the spans can be added up so; if not, an update that aligns them takes them, or says what is wrong.</summary>
    public bool IsPossible => _count > 0;

    /// <inheritdoc/>
    public TensorShape Shape(int input) => _state.Layout.HasRowMeans ? new TensorShape(_count, 1) : new TensorShape(_count);

    /// <inheritdoc/>
    public bool AreIntegers(int first, int second) => false;

    /// <inheritdoc/>
    public TableView View(ConfigTable table) => table.View;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Elements<TKernel>(in TKernel kernel, ReadOnlySpan<int> slots, ConfigTable? over = null)
        where TKernel : unmanaged, IElementKernel<TKernel>
    {
        var isShort = TKernel.Slots == 1 && TKernel.Reduction == Reduction.Sum && !TKernel.UsesColumn && over is null or { Length: 1 }
            && _count <= Block.Size && _count % Block.Lanes == 0 && !HasWeights;
        if (isShort)
            AddShort(kernel, slots[0], over);
        else
            Add(kernel, slots, over);
    }

    private void AddShort<TKernel>(in TKernel kernel, int slot, ConfigTable? over)
        where TKernel : unmanaged, IElementKernel<TKernel>
    {
        // Before anything is written: to take the state means to wait until all that was is there.
        if (!_isOfSet)
            _state.EnterDirect(_count);
        FaultRecord fault = default;
        double sum;
        fixed (float* first = &_first, second = &_second, third = &_third)
            sum = ElementBody<TKernel>.Short(kernel, first, second, third, _count, over is null ? 0 : over.View[0], &fault);
        GC.KeepAlive(over);
        if (fault.IsRaised)
            Fail(fault);
        if (_isOfSet)
            _state.DirectSums[_state.CurrentLayout.Pinned[slot].Offset] = sum;
        else
            _state.EndDirect(slot, sum, _count);
    }

    [SkipLocalsInit]
    private void Add<TKernel>(in TKernel kernel, ReadOnlySpan<int> slots, ConfigTable? over)
        where TKernel : unmanaged, IElementKernel<TKernel>
    {
        var entries = (over ?? NoEntries).View;
        if (TKernel.UsesColumn)
        {
            var job = new ElementJob<TKernel>(kernel, entries, slots);
            Run(ElementBody<TKernel>.Choose(HasWeights, hasMask: false, perColumn: false), &job);
        }
        else
        {
            var sums = Begin();
            fixed (float* first = &_first, second = &_second, third = &_third, weights = &_weights)
            {
                FaultRecord fault = default;
                var block = new Block(first, second, third, weights, &fault);
                Totals totals;
                for (var entry = 0; entry < entries.Length; entry++)
                {
                    ElementBody<TKernel>.Sum(kernel, block, _count, entries[entry], totals.Values);
                    for (var slot = 0; slot < TKernel.Slots; slot++)
                        sums[_state.CurrentLayout.Pinned[slots[slot]].Offset + entry] = totals.Values[slot];
                }
                sums[_state.CurrentLayout.CellTotals] = totals.Values[TKernel.Slots];
                End(fault, sums);
            }
        }
        GC.KeepAlive(over);
    }

    /// <inheritdoc/>
    public void Buckets<TKernel>(in TKernel kernel, int slot, ConfigTable? over = null)
        where TKernel : unmanaged, IBucketKernel<TKernel>
    {
        var job = new ElementJob<TKernel>(kernel, (over ?? NoEntries).View, [slot]);
        Run(BucketBody<TKernel>.Choose(HasWeights, hasMask: false), &job);
        GC.KeepAlive(over);
    }

    /// <summary>Not asked for: a metric of rows has no direct update.</summary>
    public void Rows<TKernel>(in TKernel kernel, ReadOnlySpan<int> slots)
        where TKernel : unmanaged, IRowKernel<TKernel> => throw new NotSupportedException();

    /// <summary>Not asked for: a metric that looks at the whole batch first has no direct update.</summary>
    public bool All<TKernel>(in TKernel kernel)
        where TKernel : unmanaged, IElementKernel<TKernel> => throw new NotSupportedException();

    private bool HasWeights => !Unsafe.IsNullRef(in _weights);

    private double* Begin() => _isOfSet ? _state.DirectSums : _state.BeginDirect(_count);

    private void End(in FaultRecord fault, double* sums)
    {
        if (fault.IsRaised)
            Fail(fault);
        if (!_isOfSet)
            _state.EndDirect(_count, HasWeights, sums);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Fail(in FaultRecord fault)
    {
        if (!_isOfSet)
            _state.Leave();
        throw fault.ToException(_state.Layout);
    }

    // As many as a kernel has accumulators, and the weight.
    private struct Totals
    {
        public fixed double Values[5];
    }
}
