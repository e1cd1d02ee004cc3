using System.Numerics.Tensors;

namespace KerasMetricsDsl;

/// <content>The conversions that let arrays, spans and tensors stand where an input is expected.</content>
public readonly ref partial struct MetricInput
{
    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(float[]? data) => Batch<float>(data);
    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(ReadOnlySpan<float> data) => Batch(data);
    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(Span<float> data) => Batch<float>(data);
    /// <summary>A tensor with its shape.</summary>
    public static implicit operator MetricInput(ReadOnlyTensorSpan<float> data) => Tensor(data);

    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(double[]? data) => Batch<double>(data);
    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(ReadOnlySpan<double> data) => Batch(data);
    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(Span<double> data) => Batch<double>(data);
    /// <summary>A tensor with its shape.</summary>
    public static implicit operator MetricInput(ReadOnlyTensorSpan<double> data) => Tensor(data);

    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(Half[]? data) => Batch<Half>(data);
    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(ReadOnlySpan<Half> data) => Batch(data);
    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(Span<Half> data) => Batch<Half>(data);
    /// <summary>A tensor with its shape.</summary>
    public static implicit operator MetricInput(ReadOnlyTensorSpan<Half> data) => Tensor(data);

    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(sbyte[]? data) => Batch<sbyte>(data);
    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(ReadOnlySpan<sbyte> data) => Batch(data);
    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(Span<sbyte> data) => Batch<sbyte>(data);
    /// <summary>A tensor with its shape.</summary>
    public static implicit operator MetricInput(ReadOnlyTensorSpan<sbyte> data) => Tensor(data);

    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(byte[]? data) => Batch<byte>(data);
    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(ReadOnlySpan<byte> data) => Batch(data);
    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(Span<byte> data) => Batch<byte>(data);
    /// <summary>A tensor with its shape.</summary>
    public static implicit operator MetricInput(ReadOnlyTensorSpan<byte> data) => Tensor(data);

    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(short[]? data) => Batch<short>(data);
    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(ReadOnlySpan<short> data) => Batch(data);
    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(Span<short> data) => Batch<short>(data);
    /// <summary>A tensor with its shape.</summary>
    public static implicit operator MetricInput(ReadOnlyTensorSpan<short> data) => Tensor(data);

    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(ushort[]? data) => Batch<ushort>(data);
    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(ReadOnlySpan<ushort> data) => Batch(data);
    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(Span<ushort> data) => Batch<ushort>(data);
    /// <summary>A tensor with its shape.</summary>
    public static implicit operator MetricInput(ReadOnlyTensorSpan<ushort> data) => Tensor(data);

    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(int[]? data) => Batch<int>(data);
    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(ReadOnlySpan<int> data) => Batch(data);
    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(Span<int> data) => Batch<int>(data);
    /// <summary>A tensor with its shape.</summary>
    public static implicit operator MetricInput(ReadOnlyTensorSpan<int> data) => Tensor(data);

    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(long[]? data) => Batch<long>(data);
    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(ReadOnlySpan<long> data) => Batch(data);
    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(Span<long> data) => Batch<long>(data);
    /// <summary>A tensor with its shape.</summary>
    public static implicit operator MetricInput(ReadOnlyTensorSpan<long> data) => Tensor(data);

    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(bool[]? data) => Batch<bool>(data);
    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(ReadOnlySpan<bool> data) => Batch(data);
    /// <summary>A batch of samples.</summary>
    public static implicit operator MetricInput(Span<bool> data) => Batch<bool>(data);
    /// <summary>A tensor with its shape.</summary>
    public static implicit operator MetricInput(ReadOnlyTensorSpan<bool> data) => Tensor(data);
}
