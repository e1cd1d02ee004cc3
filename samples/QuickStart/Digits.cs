using KerasMetricsDsl;

namespace QuickStart;

/// <summary>Ten classes: which handwritten digit is it?</summary>
internal static class Digits
{
    private const int Classes = 10;

    // A mistaken 8 or 9 costs twice as much as any other digit.
    private static readonly float[] ClassWeights = [1, 1, 1, 1, 1, 1, 1, 1, 2, 2];

    public static IEnumerable<Figure> Evaluate()
    {
        // Metrics of one label beside each row of probabilities …
        var accuracy = new SparseCategoricalAccuracy();
        var topThree = new SparseTopKCategoricalAccuracy(k: 3);
        var crossentropy = new SparseCategoricalCrossentropy();
        var weightedPrecision = new WeightedPrecision(ClassWeights);
        IMetric[] byLabel = [accuracy, topThree, crossentropy, weightedPrecision];

        // … and of two rows, the label written as a row of zeros and a one.
        var f1 = new F1Score(Average.Macro);
        var ranking = new MeanAveragePrecision();
        IMetric[] byRow = [f1, ranking];

        foreach (var batch in PredictionFile.Read("digits_predictions.csv"))
        {
            var predictions = MetricInput.Rows<float>(batch.Predictions, Classes);
            foreach (var metric in byLabel) metric.UpdateState(new MetricBatch(batch.Labels, predictions));
            var labels = MetricInput.Rows<float>(OneHot(batch.Labels), Classes);
            foreach (var metric in byRow) metric.UpdateState(new MetricBatch(labels, predictions));
        }

        const string data = "digits";
        yield return new(data, "accuracy", accuracy.Result(), 0.9666110);
        yield return new(data, "top-3 accuracy", topThree.Result(), 0.9961046);
        yield return new(data, "cross-entropy", crossentropy.Result(), 0.1627650);
        yield return new(data, "F1, mean of the classes", f1.GetResult().Scalar, 0.9666317);
        yield return new(data, "average precision (custom)", ranking.Result().AveragePrecision, 0.9811445);
        yield return new(data, "precision at 3 (custom)", ranking.Result().PrecisionAt[2]);
        yield return new(data, "weighted precision (custom)", weightedPrecision.Result());
    }

    private static float[] OneHot(float[] labels)
    {
        var rows = new float[labels.Length * Classes];
        for (var i = 0; i < labels.Length; i++) rows[i * Classes + (int)labels[i]] = 1;
        return rows;
    }
}
