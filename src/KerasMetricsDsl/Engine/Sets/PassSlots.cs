namespace KerasMetricsDsl.Engine;

/// <summary>The accumulators that a pass feeds: up to four by name, or all of its metric.</summary>
internal unsafe struct PassSlots
{
    private const int MostNamed = 4;

    private fixed int _slots[MostNamed];
    private bool _isAll;

    public PassSlots(ReadOnlySpan<int> slots)
    {
        Count = slots.Length;
        for (var i = 0; i < slots.Length; i++)
            _slots[i] = slots[i];
    }

    /// <summary>None: the pass adds up weights.</summary>
    public static PassSlots None => default;

    /// <summary>The number of accumulators.</summary>
    public int Count { get; private init; }

    /// <summary>The position of an accumulator in the metric's layout.</summary>
    public readonly int this[int index] => _isAll ? index : _slots[index];

    /// <summary>All accumulators of a metric.</summary>
    public static PassSlots All(int count) => new() { Count = count, _isAll = true };

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
