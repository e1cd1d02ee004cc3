using System.Numerics.Tensors;
using KerasMetricsDsl.Benchmarks.Workloads;

namespace KerasMetricsDsl.Benchmarks.Peers;

/// <summary>Metrics of rows as one composes them of calls of TensorPrimitives, a few for each row.</summary>
internal sealed class ComposedRows(float[] labels, float[] predictions, int rows, int columns)
{
    public void Accuracy()
    {
        var hits = 0;
        for (var row = 0; row < rows; row++)
        {
            var label = TensorPrimitives.IndexOfMax<float>(labels.AsSpan(row * columns, columns));
            if (label == TensorPrimitives.IndexOfMax<float>(predictions.AsSpan(row * columns, columns)))
                hits++;
        }

        Memory.Keep(hits);
    }

    public Action SparseCrossentropy(int[] classes) => () =>
    {
        Span<float> scratch = stackalloc float[columns];
        var sum = 0.0;
        for (var row = 0; row < rows; row++)
        {
            var logits = predictions.AsSpan(row * columns, columns);
            var largest = TensorPrimitives.Max<float>(logits);
            TensorPrimitives.Subtract(logits, largest, scratch);
            TensorPrimitives.Exp<float>(scratch, scratch);
            sum += MathF.Log(TensorPrimitives.Sum<float>(scratch)) + largest - logits[classes[row]];
        }

        Memory.Keep(sum);
    };
}
