using KerasMetricsDsl;

namespace QuickStart;

/// <summary>Regression: how far has the disease progressed after a year?</summary>
internal static class Diabetes
{
    public static IEnumerable<Figure> Evaluate()
    {
        var squared = new MeanSquaredError();
        var root = new RootMeanSquaredError();
        var absolute = new MeanAbsoluteError();
        var determination = new R2Score();

        foreach (var (labels, predictions) in PredictionFile.Read("diabetes_predictions.csv"))
        {
            squared.UpdateState(labels, predictions);
            root.UpdateState(labels, predictions);
            absolute.UpdateState(labels, predictions);
            // R² is kept for each output, so it asks how many there are.
            determination.UpdateState(labels, predictions, columns: 1);
        }

        const string data = "diabetes";
        yield return new(data, "mean squared error", squared.Result(), 2974.87807);
        yield return new(data, "root mean squared error", root.Result(), Math.Sqrt(2974.87807));
        yield return new(data, "mean absolute error", absolute.Result(), 44.2731774);
        yield return new(data, "R²", determination.GetResult().Scalar, 0.4983245);
    }
}
