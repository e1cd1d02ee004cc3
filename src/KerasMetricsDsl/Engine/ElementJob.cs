namespace KerasMetricsDsl.Engine;

/// <summary>What the chunks of one pass over the elements share.</summary>
/// <typeparam name="TKernel">The kernel.</typeparam>
internal unsafe struct ElementJob<TKernel>
    where TKernel : unmanaged
{
    /// <summary>The kernel with its configuration.</summary>
    public TKernel Kernel;

    /// <summary>The entries of the <c>Over</c> array; without one, a single entry that no kernel reads.</summary>
    public TableView Entries;

    private fixed int _slots[4];

    public ElementJob(in TKernel kernel, TableView entries, ReadOnlySpan<int> slots)
    {
        Kernel = kernel;
        Entries = entries;
        for (var i = 0; i < slots.Length; i++)
            _slots[i] = slots[i];
    }

    /// <summary>The position in the layout of one of the kernel's accumulators.</summary>
    public readonly int Slot(int index) => _slots[index];
}
