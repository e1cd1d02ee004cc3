namespace KerasMetricsDsl;

/// <summary>What all accumulators have in common: they can be kept once, or once for each column of the last axis.</summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class AccumulatorAttribute : Attribute
{
    /// <summary>Keeps one accumulator for each column of the last axis.</summary>
    public bool PerColumn { get; set; }

    /// <summary>
    /// The name of a bool configuration member that decides <see cref="PerColumn"/> for each instance: <c>nameof(multiLabel)</c>.
    /// </summary>
    public string? PerColumnWhen { get; set; }
}
