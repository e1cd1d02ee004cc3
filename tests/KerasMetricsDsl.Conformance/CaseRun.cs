
namespace KerasMetricsDsl.Conformance;

/// <summary>Runs one case on one path and says what differs; null when nothing does.</summary>
public static class CaseRun
{
    public static string? Difference(OracleCase item, Func<ConfigReader, IMetric> create)
    {
        if (item.RaisesIn is { } stage) return Rejection(item, create, stage);
        var metric = create(item.Config);
        for (var i = 0; i < item.Updates.Count; i++)
        {
            Update(metric, item.Updates[i]);
            if (i < item.ExpectedAfterEachUpdate.Count && Comparison.Difference(metric.GetResult(), item.ExpectedAfterEachUpdate[i]) is { } early)
                return $"after update {i + 1}: {early}";
        }

        return item.Expected is { } expected ? Comparison.Difference(metric.GetResult(), expected) : null;
    }

    private static void Update(IMetric metric, OracleUpdate update)
    {
        var weight = update.SampleWeight is { } given ? given.AsInput() : default;
        if (update.Inputs is [var yTrue, var yPred])
        {
            // The IoU family reads integers as labels; every other metric computes in the predictions' dtype.
            if (yPred.IsInteger && metric is not (IoU or BinaryIoU)) yTrue = yTrue.Truncated();
            metric.UpdateState(new MetricBatch(yTrue.AsInput(), yPred.AsInput()) { SampleWeight = weight });
        }
        else
        {
            metric.UpdateState(new MetricBatch(update.Inputs[0].AsInput()) { SampleWeight = weight });
        }
    }

    private static string? Rejection(OracleCase item, Func<ConfigReader, IMetric> create, string stage)
    {
        var reached = "constructor";
        try
        {
            var metric = create(item.Config);
            for (var i = 0; i < item.Updates.Count; i++)
            {
                reached = i + 1 == item.Updates.Count ? "update" : $"update {i + 1}";
                Update(metric, item.Updates[i]);
            }

            reached = "result";
            metric.GetResult();
            return $"was accepted; Keras rejects it in the {stage}";
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            return reached == stage ? null : $"was rejected in the {reached}, by Keras in the {stage}: {exception.Message}";
        }
    }
}
