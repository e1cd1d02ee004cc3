using System.Runtime.CompilerServices;
using ILGPU;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>
/// Adds amounts to a table in order, with a team of threads: they come with an amount each, and go through those of all, but each adds to
/// table cells of its own. What goes to one cell is added in order, and cells know nothing of each other.
/// </summary>
/// <remarks>All threads of a group meet at barriers: teams take equally many steps.</remarks>
internal struct Tally
{
    /// <summary>The threads of a team.</summary>
    public const int Team = 32;

    /// <summary>The index of an amount that no cell gets, but that is counted; and of one that is not there.</summary>
    public const int Dropped = -1;
    public const int Nothing = int.MinValue;

    /// <summary>A place for each thread of the group.</summary>
    public ArrayView<int> Indices;
    public ArrayView<float> Amounts;

    // The cell that was added to last, and what it holds by now.
    private int _cell;
    private double _sum;
    private int _dropped;

    /// <summary>Begins a table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Begin()
    {
        _cell = Nothing;
        _sum = 0.0;
        _dropped = 0;
    }

    /// <summary>Adds the amounts that the team's threads come with.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ArrayView<double> table, int index, float amount)
    {
        var thread = Group.IdxX;
        var member = thread % Team;
        Indices[thread] = index;
        Amounts[thread] = amount;
        _dropped += index == Dropped ? 1 : 0;
        Group.Barrier();
        for (var i = thread - member; i < thread - member + Team; i++)
        {
            var cell = Indices[i];
            if (cell < 0 || cell % Team != member)
                continue;
            if (cell != _cell)
            {
                End(table);
                _cell = cell;
                _sum = table[cell];
            }
            _sum += Amounts[i];
        }
        Group.Barrier();
    }

    /// <summary>Writes what is still in hand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void End(ArrayView<double> table)
    {
        if (_cell >= 0)
            table[_cell] = _sum;
    }

    /// <summary>How many amounts were dropped; right in the team's first thread only.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly double CountDropped()
    {
        var thread = Group.IdxX;
        Indices[thread] = _dropped;
        Group.Barrier();
        var dropped = 0;
        for (var i = thread; thread % Team == 0 && i < thread + Team; i++)
            dropped += Indices[i];
        Group.Barrier();
        return dropped;
    }
}
