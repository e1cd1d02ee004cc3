namespace KerasMetricsDsl;

/// <summary>The type in which Keras's IoU family counts, its <c>dtype</c>.</summary>
public enum CountType
{
    /// <summary>Integers, Keras's default: sample weights lose their fraction.</summary>
    Integer,

    /// <summary>Real numbers: sample weights count as they are.</summary>
    Real,
}
