using System.ComponentModel;
using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>A sum along a row that stays accurate for millions of columns.</summary>
/// <remarks>
/// Sixty-four steps are added plainly; then the block is added to a pair of lanes whose second half keeps what the first one rounded away.
/// The pair is as precise as double lanes would be, and unlike these it lives in registers of any width.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct RowSum<T>
    where T : struct, ILanes<T>
{
    private const int BlockSteps = 64;

    private T _block;
    private T _high;
    private T _low;
    private uint _steps;

    /// <summary>Adds one step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T value)
    {
        _block += value;
        if (++_steps % BlockSteps == 0)
            Flush();
    }

    /// <summary>The sum of each lane on its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly T PerLane() => _high + (_block + Rest);

    /// <summary>The sum over all lanes, in a fixed order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly float Total() =>
        _steps < BlockSteps ? (float)T.Sum(_block) : (float)(T.Sum(_high) + T.Sum(_block + Rest));

    /// <summary>What <see cref="Total"/> folds, for lanes that are folded elsewhere.</summary>
    /// <param name="high">The lanes to fold first; of no interest for a short sum.</param>
    /// <param name="rest">The lanes to fold and add.</param>
    /// <param name="isShort">Whether the rest is all there is.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly void Parts(out T high, out T rest, out bool isShort)
    {
        isShort = _steps < BlockSteps;
        high = _high;
        rest = isShort ? _block : _block + Rest;
    }

    // An infinite sum leaves infinity minus infinity in the rounding errors.
    private readonly T Rest => _low & T.IsFinite(_high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Flush()
    {
        var sum = _high + _block;
        var added = sum - _high;
        _low += (_high - (sum - added)) + (_block - added);
        _high = sum;
        _block = default;
    }
}
