using System.Runtime.CompilerServices;

namespace KerasMetricsDsl;

/// <content>Inputs whose data are somewhere else.</content>
public readonly ref partial struct MetricInput
{
    /// <summary>An input that has all but data: enough to align shapes with.</summary>
    internal static MetricInput Described(ElementType type, TensorShape shape, bool isBatch) =>
        new(in Unsafe.NullRef<byte>(), type, shape, isBatch);
}
