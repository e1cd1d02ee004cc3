using KerasMetricsDsl;

namespace QuickStart;

/// <summary>Two classes: is the tumour benign?</summary>
internal static class BreastCancer
{
    public static IEnumerable<Figure> Evaluate()
    {
        var accuracy = new BinaryAccuracy();
        var crossentropy = new BinaryCrossentropy();
        var brier = new MeanSquaredError();
        var precision = new Precision();
        var recall = new Recall();
        var area = new AUC();
        var dice = new DiceCoefficient();
        IMetric[] metrics = [accuracy, crossentropy, brier, precision, recall, area, dice];

        foreach (var batch in PredictionFile.Read("breast_cancer_predictions.csv"))
            foreach (var metric in metrics)
                metric.UpdateState(new MetricBatch(batch.Labels, batch.Predictions));

        const string data = "breast cancer";
        yield return new(data, "accuracy at 0.5", accuracy.Result(), 0.9701230);
        yield return new(data, "cross-entropy", crossentropy.Result(), 0.1128997);
        yield return new(data, "Brier score", brier.Result(), 0.0279281);
        yield return new(data, "precision", precision.GetResult().Scalar);
        yield return new(data, "recall", recall.GetResult().Scalar);
        yield return new(data, "AUC, 200 thresholds", area.Result());
        yield return new(data, "Dice coefficient (custom)", dice.Result());
    }
}
