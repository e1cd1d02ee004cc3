namespace KerasMetricsDsl.Conformance;

/// <summary>An array of a reference file. Shape [] is a scalar, which is not the same as shape [1].</summary>
internal abstract class OracleTensor
{
    public abstract MetricInput View();
}

/// <inheritdoc cref="OracleTensor"/>
internal sealed class OracleTensor<T>(T[] data, nint[] shape) : OracleTensor
    where T : unmanaged
{
    public override MetricInput View() => MetricInput.Create<T>(data, shape);
}
