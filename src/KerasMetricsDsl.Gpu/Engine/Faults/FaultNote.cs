using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>A value that an update cannot accept, as one thread saw it.</summary>
internal struct FaultNote
{
    /// <summary>The kind of a NaN in an input, which a policy forbids; other kinds are those of kernels.</summary>
    public const int NaN = -1;

    /// <summary>The kind of a NaN that is the weight of an element.</summary>
    public const int NaNWeight = -2;

    /// <summary>The kind of a NaN among the weights of a row.</summary>
    public const int NaNWeightOfRow = -3;

    /// <summary>The kind of a value below 0 in an input that may have none; its bits are the note's value.</summary>
    public const int Negative = -4;

    public int Update;
    public int Kind;
    public int Input;
    public int Value;
    public long Position;
    public long Limit;

    /// <summary>
    /// Whether this is what the CPU engine would report of the two: what a policy forbids is found before any kernel runs, then the members
    /// of a set follow on each other, then positions. Of two NaN in a row the first input's counts, and in it the first value.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool ComesBefore(in FaultNote other)
    {
        if (Kind < 0 != other.Kind < 0)
            return Kind < 0;
        if (Update != other.Update)
            return Update < other.Update;
        if (Position != other.Position || Kind >= 0)
            return Position < other.Position;
        return Input != other.Input ? Input < other.Input : Limit < other.Limit;
    }
}
