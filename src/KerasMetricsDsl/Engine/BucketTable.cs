using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Engine;

/// <summary>The cells a chunk counts into. Index <c>size</c>, one past the histogram, is dropped.</summary>
/// <remarks>
/// A small table is kept four times, and neighbours count into different copies: incrementing the same cell twice in a row
/// would wait for the first store. Plain counts are ints there, which a chunk cannot overflow.
/// </remarks>
internal unsafe struct BucketTable
{
    private const int Replicas = 4;
    private const int MaxReplicaBytes = 65_536;

    // With fewer values for a cell of the table, clearing and folding the copies would cost more than they save.
    private const int MinValuesPerCell = 4;

    private readonly double* _histogram;
    private readonly int _size;
    private readonly int _entries;
    private readonly bool _hasAmounts;
    private byte* _replicas;

    public BucketTable(double* histogram, int size, int entries, bool hasAmounts, nint values)
    {
        _histogram = histogram;
        _size = size;
        _entries = entries;
        _hasAmounts = hasAmounts;
        var bytes = (long)Replicas * entries * (size + 1L) * (hasAmounts ? sizeof(double) : sizeof(uint));
        ReplicaBytes = bytes <= MaxReplicaBytes && values >= MinValuesPerCell * (nint)size ? (int)bytes : 0;
        _replicas = null;
    }

    /// <summary>The memory the copies need; 0 if the table is too large for copies.</summary>
    public int ReplicaBytes { get; }

    /// <summary>Takes memory for the copies.</summary>
    public void UseReplicas(byte* memory)
    {
        _replicas = memory;
        new Span<byte>(memory, ReplicaBytes).Clear();
    }

    /// <summary>Adds 1 for each index.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void Count(int entry, int* indices, int count)
    {
        if (_replicas == null)
        {
            var histogram = _histogram + ((nint)entry * _size);
            for (var i = 0; i < count; i++)
            {
                if (indices[i] != _size)
                    histogram[indices[i]]++;
            }
            return;
        }
        nint stride = _size + 1;
        var first = (uint*)_replicas + (entry * Replicas * stride);
        uint* second = first + stride, third = second + stride, fourth = third + stride;
        var index = 0;
        for (; index + Replicas <= count; index += Replicas)
        {
            // Two indices a read. Which copy counts which of them does not matter.
            ulong pair = *(ulong*)(indices + index), next = *(ulong*)(indices + index + 2);
            first[(uint)pair]++;
            second[pair >> 32]++;
            third[(uint)next]++;
            fourth[next >> 32]++;
        }
        for (; index < count; index++)
            first[indices[index]]++;
    }

    /// <summary>Adds an amount for each index.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void Add(int entry, int* indices, float* amounts, int count)
    {
        if (_replicas == null)
        {
            var histogram = _histogram + ((nint)entry * _size);
            for (var i = 0; i < count; i++)
            {
                if (indices[i] != _size)
                    histogram[indices[i]] += amounts[i];
            }
            return;
        }
        nint stride = _size + 1;
        var first = (double*)_replicas + (entry * Replicas * stride);
        double* second = first + stride, third = second + stride, fourth = third + stride;
        var index = 0;
        for (; index + Replicas <= count; index += Replicas)
        {
            first[indices[index]] += amounts[index];
            second[indices[index + 1]] += amounts[index + 1];
            third[indices[index + 2]] += amounts[index + 2];
            fourth[indices[index + 3]] += amounts[index + 3];
        }
        for (; index < count; index++)
            first[indices[index]] += amounts[index];
    }

    /// <summary>Adds the copies to the histogram.</summary>
    public readonly void Flush()
    {
        nint stride = _size + 1;
        for (var entry = 0; entry < _entries; entry++)
        {
            var start = entry * Replicas * stride;
            for (nint i = 0; i < _size; i++)
                _histogram[((nint)entry * _size) + i] += Sum(start + i, stride);
        }
    }

    private readonly double Sum(nint index, nint stride)
    {
        if (_hasAmounts)
        {
            var amounts = (double*)_replicas + index;
            return amounts[0] + amounts[stride] + (amounts[2 * stride] + amounts[3 * stride]);
        }
        var counts = (uint*)_replicas + index;
        return (double)counts[0] + counts[stride] + counts[2 * stride] + counts[3 * stride];
    }
}
