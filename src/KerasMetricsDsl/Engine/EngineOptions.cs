namespace KerasMetricsDsl;

/// <summary>Settings of the whole process.</summary>
public static class EngineOptions
{
    private static volatile int _maxDegreeOfParallelism = Environment.ProcessorCount;

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
}
