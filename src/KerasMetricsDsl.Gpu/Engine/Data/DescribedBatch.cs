namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Shows the shapes of tensors to the rules that align those of host data.</summary>
internal static class DescribedBatch
{
    public static MetricBatch Of(ReadOnlySpan<GpuTensor> t) => t.Length switch
    {
        1 => new(Of(t[0])),
        2 => new(Of(t[0]), Of(t[1])),
        3 => new(Of(t[0]), Of(t[1]), Of(t[2])),
        4 => new(Of(t[0]), Of(t[1]), Of(t[2]), Of(t[3])),
        5 => new(Of(t[0]), Of(t[1]), Of(t[2]), Of(t[3]), Of(t[4])),
        6 => new(Of(t[0]), Of(t[1]), Of(t[2]), Of(t[3]), Of(t[4]), Of(t[5])),
        7 => new(Of(t[0]), Of(t[1]), Of(t[2]), Of(t[3]), Of(t[4]), Of(t[5]), Of(t[6])),
        8 => new(Of(t[0]), Of(t[1]), Of(t[2]), Of(t[3]), Of(t[4]), Of(t[5]), Of(t[6]), Of(t[7])),
        _ => throw new ArgumentException($"A metric takes 1 to {MetricBatch.MaxInputs} inputs, got {t.Length}."),
    };

    private static MetricInput Of(GpuTensor tensor) => MetricInput.Described(tensor.ElementType, tensor.Shape, tensor.IsBatch);
}
