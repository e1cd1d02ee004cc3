using ILGPU;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>
/// Where kernels note values they cannot accept. Each thread has a place of its own, and all of them write the same number of the update
/// beside it: no atomics are needed. The notes are the context's; before the next update can write over them, the commit has taken what is
/// to be reported.
/// </summary>
internal record struct FaultNotes
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

    /// <summary>Not 0: a value outside of a histogram is a fault.</summary>
    public int ForbidsDropped;

    /// <summary>The number of the first of the updates that are added together or not at all; they follow on each other.</summary>
    public int First;

    /// <summary>
    /// Notes a fault. A thread goes through its cells in order, so that its first fault of an update is its lowest; but updates may take
    /// turns at each cell.
    /// </summary>
    public readonly void Raise(FaultKind kind, int input, long position, int value, long limit)
    {
        State[Last] = Update;
        var place = DeviceThread.Index;
        if (Notes[place].Update < First || (Notes[place].Kind >= 0 && Update < Notes[place].Update))
            Write((int)kind, input, position, value, limit);
    }

    /// <summary>Notes a value outside of a histogram, if the metric's policy forbids it.</summary>
    public readonly void NoteDropped(int slot, long position, long cells)
    {
        if (ForbidsDropped != 0)
            Raise(FaultKind.Range, slot, position, 0, cells);
    }

    /// <summary>Notes a value that may not be there. Inputs are looked through one after another, so that a later one may have a lower row.</summary>
    /// <param name="kind">What it is, in an input or among the weights.</param>
    /// <param name="input">The position of the input.</param>
    /// <param name="row">The row.</param>
    /// <param name="position">Its position in the caller's order.</param>
    /// <param name="value">The bits of the value.</param>
    public readonly void Forbid(int kind, int input, long row, long position, int value)
    {
        State[Last] = Update;
        var place = DeviceThread.Index;
        if (Notes[place].Update < First || (Notes[place].Update == Update && row < Notes[place].Position))
            Write(kind, input, row, value, position);
    }

    /// <summary>What is to be reported of the updates that are added together. None of those after them has begun.</summary>
    public readonly FaultNote Find()
    {
        FaultNote first = default;
        for (long place = 0; place < Notes.Length; place++)
        {
            if (Notes[place].Update >= First && (first.Update == 0 || Notes[place].ComesBefore(first)))
                first = Notes[place];
        }
        return first;
    }

    private readonly void Write(int kind, int input, long position, int value, long limit)
    {
        FaultNote note;
        note.Update = Update;
        note.Kind = kind;
        note.Input = input;
        note.Value = value;
        note.Position = position;
        note.Limit = limit;
        Notes[DeviceThread.Index] = note;
    }
}
