namespace KerasMetricsDsl;

/// <summary>Settings of the whole process.</summary>
public static class EngineOptions
{
    // Positions in a state are ints, also of twice as many values.
    private const int MostStateValues = 1_000_000_000;

    private static volatile int _maxDegreeOfParallelism = Environment.ProcessorCount;
    private static volatile int _maxStateValues = 1 << 27;

    /// <summary>
    /// The most threads one update runs on, the caller's included; by default one for each processor. Results are the same
    /// bits for every setting. Small updates run on the caller's thread alone.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public static int MaxDegreeOfParallelism
    {
        get => _maxDegreeOfParallelism;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxDegreeOfParallelism = value;
        }
    }

    /// <summary>
    /// The most values that the accumulators of one metric may hold together, 8 bytes each: the cells of its histograms, times the entries of
    /// their <c>Over</c> array, times the columns where they are kept per column. By default 2²⁷ = 134,217,728 values, which are 1 GiB. A metric
    /// that would hold more is refused: when it is made, or by the first update that says how many columns there are, before that update
    /// changes anything. An update takes about three times the memory of the state.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 1,000,000,000.</exception>
    public static int MaxStateValues
    {
        get => _maxStateValues;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostStateValues);
            _maxStateValues = value;
        }
    }
}
