using KerasMetricsDsl;

namespace QuickStart;

/// <summary>Two classes: is the tumour benign?</summary>
internal static class BreastCancer
{
    public static IEnumerable<Figure> Evaluate()
    {
        var report = new DiagnosisReport();
        foreach (var batch in PredictionFile.Read("breast_cancer_predictions.csv"))
            report.UpdateState(batch.Labels, batch.Predictions);
        var result = report.Result();

        const string data = "breast cancer";
        yield return new(data, "accuracy at 0.5", result.Accuracy, 0.9701230);
        yield return new(data, "cross-entropy", result.Crossentropy, 0.1128997);
        yield return new(data, "Brier score", result.Brier, 0.0279281);
        yield return new(data, "precision", result.Precision.Scalar);
        yield return new(data, "recall", result.Recall.Scalar);
        yield return new(data, "AUC, 200 thresholds", result.Area);
        yield return new(data, "Dice coefficient (custom)", result.Dice);
    }
}
