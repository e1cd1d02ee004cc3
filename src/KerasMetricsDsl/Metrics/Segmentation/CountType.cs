namespace KerasMetricsDsl;

/// <summary>The type in which Keras's IoU family counts, its <c>dtype</c>.</summary>
public enum CountType
{
    /// <summary>Integers, Keras's default: sample weights lose their fraction.</summary>
    [ConfigWord("int", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "bool")]
    Integer,

    /// <summary>Real numbers: sample weights count as they are.</summary>
    [ConfigWord("float32", "float16", "bfloat16", "float64")]
    Real,
}
