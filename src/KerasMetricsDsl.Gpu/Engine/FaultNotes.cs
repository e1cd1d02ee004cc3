using ILGPU;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>A value that a kernel could not accept, as one thread saw it.</summary>
internal struct FaultNote
{
    public int Update;
    public int Kind;
    public int Input;
    public int Value;
    public long Position;
    public long Limit;
}

/// <summary>
/// Where kernels note values they cannot accept. Each thread has a place of its own, and all of them write the same number of the update
/// beside it: no atomics are needed.
/// </summary>
internal struct FaultNotes
{
    /// <summary>The place in <see cref="State"/> of the first update whose fault has not been reported yet, or 0.</summary>
    public const int Unreported = 0;

    /// <summary>The place of the last update that had a fault.</summary>
    public const int Last = 1;

    /// <summary>The place of the number of updates added.</summary>
    public const int Added = 2;

    /// <summary>The length of <see cref="State"/>.</summary>
    public const int StateLength = 3;

    public ArrayView<FaultNote> Notes;
    public ArrayView<int> State;

    /// <summary>The number of the update, above 0.</summary>
    public int Update;

    /// <summary>The number of the first of the updates that are added together or not at all; they follow on each other.</summary>
    public int First;

    /// <summary>Notes a fault. A thread goes through its cells in order, so that its first fault of the first update is its lowest.</summary>
    public readonly void Raise(FaultKind kind, int input, long position, int value, long limit)
    {
        State[Last] = Update;
        var place = DeviceThread.Index;
        if (Notes[place].Update >= First || State[Unreported] > 0)
            return;
        FaultNote note;
        note.Update = Update;
        note.Kind = (int)kind;
        note.Input = input;
        note.Value = value;
        note.Position = position;
        note.Limit = limit;
        Notes[place] = note;
    }
}
