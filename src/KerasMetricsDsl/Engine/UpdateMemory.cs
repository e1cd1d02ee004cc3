namespace KerasMetricsDsl.Engine;

/// <summary>
/// Memory for sums on trial. It never moves, because chunks on other threads write to it, and it is kept, because an update must not allocate.
/// </summary>
internal sealed unsafe class UpdateMemory
{
    private double[] _values = [];
    private double* _guarded;
    private nint _guardedLength;

    /// <summary>
    /// Null, or what tests take memory from instead: of exactly so many values, with pages around it that nobody may touch.
    /// </summary>
    public static Func<nint, nint>? Guarded { get; set; }

    /// <summary>Memory for so many values, which hold anything.</summary>
    /// <exception cref="InvalidOperationException">One array cannot hold so many.</exception>
    public double* Get(nint length)
    {
        if (Guarded is { } guarded)
            return GetGuarded(guarded, length);
        if (_values.Length < length)
            _values = GC.AllocateUninitializedArray<double>(Checked(length), pinned: true);
        fixed (double* values = _values)
            return values;
    }

    private double* GetGuarded(Func<nint, nint> guarded, nint length)
    {
        if (_guardedLength != length || _guarded == null)
        {
            _guarded = (double*)guarded(length);
            _guardedLength = length;
        }
        return _guarded;
    }

    private static int Checked(nint length) => length <= Array.MaxLength
        ? (int)length
        : throw new InvalidOperationException(
            $"This update needs {length} values for the sums of its parts, more than one array can hold. Update smaller metrics together.");
}
