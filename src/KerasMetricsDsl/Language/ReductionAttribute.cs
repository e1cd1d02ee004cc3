namespace KerasMetricsDsl;

/// <summary>An accumulator of values, which can also be kept once for each entry of a configuration array.</summary>
public abstract class ReductionAttribute : AccumulatorAttribute
{
    /// <summary>
    /// The name of a configuration array: <c>nameof(thresholds)</c>. The accumulator is kept once for each entry, and the method
    /// receives the entry as its last parameter.
    /// </summary>
    public string? Over { get; set; }
}
