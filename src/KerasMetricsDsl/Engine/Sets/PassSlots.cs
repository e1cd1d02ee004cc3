namespace KerasMetricsDsl.Engine;

/// <summary>The accumulators that a pass feeds: up to four by their position, or the first of its metric.</summary>
/// <remarks>A pass over cells feeds no more than four; one over rows feeds all that its metric has.</remarks>
internal unsafe struct PassSlots
{
    private const int MostNamed = 4;

    private fixed int _slots[MostNamed];
    private readonly bool _isFirst;

    public PassSlots(ReadOnlySpan<int> slots)
    {
        Count = slots.Length;
        _isFirst = slots.Length > MostNamed;
        for (var i = 0; !_isFirst && i < slots.Length; i++)
            _slots[i] = slots[i];
    }

    /// <summary>None: the pass adds up weights.</summary>
    public static PassSlots None => default;

    /// <summary>The number of accumulators.</summary>
    public int Count { get; }

    /// <summary>The position of an accumulator in the metric's layout.</summary>
    public readonly int this[int index] => _isFirst ? index : _slots[index];

    /// <summary>Whether an accumulator is fed.</summary>
    public readonly bool Contains(int slot)
    {
        for (var i = 0; i < Count; i++)
        {
            if (this[i] == slot)
                return true;
        }
        return false;
    }
}
