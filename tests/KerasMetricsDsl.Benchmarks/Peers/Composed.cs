using System.Numerics.Tensors;
using KerasMetricsDsl.Benchmarks.Workloads;

namespace KerasMetricsDsl.Benchmarks.Peers;

/// <summary>Metrics as one composes them of calls of TensorPrimitives: sums in float32, and scratch as long as the data.</summary>
internal sealed class Composed(float[] labels, float[] predictions)
{
    private float[]? _first;
    private float[]? _second;

    private float[] First => _first ??= new float[labels.Length];

    private float[] Second => _second ??= new float[labels.Length];

    public void MeanSquaredError()
    {
        var distance = TensorPrimitives.Distance<float>(labels, predictions);
        Memory.Keep(distance * distance / labels.Length);
    }

    public void MeanAbsoluteError()
    {
        TensorPrimitives.Subtract<float>(labels, predictions, First);
        Memory.Keep(TensorPrimitives.SumOfMagnitudes<float>(First) / labels.Length);
    }

    public void BinaryCrossentropy() => Memory.Keep(-TensorPrimitives.Sum<float>(Crossentropies()) / labels.Length);

    public void Focal()
    {
        var losses = Crossentropies();
        // 1 - (t p + (1 - t)(1 - p)) = |t - p| for labels 0 and 1.
        TensorPrimitives.Subtract<float>(labels, predictions, Second);
        TensorPrimitives.Multiply<float>(Second, Second, Second);
        Memory.Keep(-TensorPrimitives.Dot<float>(losses, Second) / labels.Length);
    }

    public void LogCosh()
    {
        TensorPrimitives.Subtract<float>(predictions, labels, First);
        TensorPrimitives.Cosh<float>(First, First);
        TensorPrimitives.Log<float>(First, First);
        Memory.Keep(TensorPrimitives.Sum<float>(First) / labels.Length);
    }

    public void MeanSquaredLogarithmicError()
    {
        TensorPrimitives.LogP1<float>(labels, First);
        TensorPrimitives.LogP1<float>(predictions, Second);
        var distance = TensorPrimitives.Distance<float>(First, Second);
        Memory.Keep(distance * distance / labels.Length);
    }

    public void Poisson()
    {
        TensorPrimitives.Add(predictions, 1e-7f, First);
        TensorPrimitives.Log<float>(First, First);
        Memory.Keep((TensorPrimitives.Sum<float>(predictions) - TensorPrimitives.Dot<float>(labels, First)) / labels.Length);
    }

    public void Accuracy()
    {
        TensorPrimitives.Subtract(predictions, 0.5f, First);
        TensorPrimitives.Ceiling<float>(First, First);
        Memory.Keep(TensorPrimitives.HammingDistance<float>(labels, First));
    }

    public Action MeanSquaredErrorWeighted(float[] weights) => () =>
    {
        TensorPrimitives.Subtract<float>(labels, predictions, First);
        TensorPrimitives.Multiply<float>(First, First, First);
        Memory.Keep(TensorPrimitives.Dot<float>(First, weights) / TensorPrimitives.Sum<float>(weights));
    };

    // t log p + (1 - t) log (1 - p) = t (log p - log (1 - p)) + log (1 - p)
    private float[] Crossentropies()
    {
        TensorPrimitives.Clamp(predictions, 1e-7f, 1 - 1e-7f, First);
        TensorPrimitives.Subtract(1f, First, Second);
        TensorPrimitives.Log<float>(First, First);
        TensorPrimitives.Log<float>(Second, Second);
        TensorPrimitives.Subtract<float>(First, Second, First);
        TensorPrimitives.MultiplyAdd<float>(labels, First, Second, First);
        return First;
    }
}
