using KerasMetricsDsl;

namespace QuickStart;

/// <summary>Small examples with figures that can be checked by hand.</summary>
internal static class WorkedExamples
{
    public static IEnumerable<Figure> Evaluate()
    {
        var binary = new BinaryAccuracy();
        binary.UpdateState([0, 1, 1, 0, 1], [0.2f, 0.8f, 0.9f, 0.1f, 0.6f]);
        yield return new("five labels", "binary accuracy", binary.Result(), 1);

        var squared = new MeanSquaredError();
        squared.UpdateState([1, 2, 3, 4, 5], [1.2f, 1.8f, 3.1f, 3.8f, 5.2f]);
        yield return new("five numbers", "mean squared error", squared.Result(), 0.034);

        var crossentropy = new CategoricalCrossentropy();
        crossentropy.UpdateState(
            [1, 0, 0, 0, 1, 0, 0, 0, 1],
            [0.7f, 0.2f, 0.1f, 0.1f, 0.8f, 0.1f, 0.2f, 0.3f, 0.5f],
            columns: 3);
        yield return new("three rows", "categorical cross-entropy", crossentropy.Result(), -Math.Log(0.7 * 0.8 * 0.5) / 3);

        // Keras's "accuracy" is decided by the shapes: one column of scores means binary.
        var labels = MetricInput.Rows<float>([0, 1, 1], columns: 1);
        var scores = MetricInput.Rows<float>([0.4f, 0.8f, 0.3f], columns: 1);
        var accuracy = Metrics.Get("accuracy", labels.Shape, scores.Shape);
        accuracy.UpdateState(new MetricBatch(labels, scores));
        yield return new("three scores", "accuracy", accuracy.GetResult().Scalar, 2.0 / 3);
    }
}
