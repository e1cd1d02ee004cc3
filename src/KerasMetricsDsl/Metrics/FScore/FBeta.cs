namespace KerasMetricsDsl;

/// <summary>The F-beta score of counts, with Keras's epsilons, and its averages over classes.</summary>
internal readonly struct FBeta(float beta)
{
    private readonly double _squared = (double)beta * beta;

    public MetricValue Averaged(
        Average average, ReadOnlySpan<double> truePositives, ReadOnlySpan<double> falsePositives, ReadOnlySpan<double> falseNegatives,
        ReadOnlySpan<double> labels)
    {
        if (truePositives.IsEmpty) throw new InvalidOperationException("The F-score has no result before its first update.");
        if (average == Average.Micro) return Score(Total(truePositives), Total(falsePositives), Total(falseNegatives));

        var scores = new double[truePositives.Length];
        for (var i = 0; i < scores.Length; i++) scores[i] = Score(truePositives[i], falsePositives[i], falseNegatives[i]);
        return average switch
        {
            Average.Macro => scores.Average(),
            Average.Weighted => Weighted(scores, labels),
            _ => scores,
        };
    }

    private double Score(double truePositives, double falsePositives, double falseNegatives)
    {
        var precision = truePositives / (truePositives + falsePositives + KerasDefaults.Epsilon);
        var recall = truePositives / (truePositives + falseNegatives + KerasDefaults.Epsilon);
        return precision * recall / (_squared * precision + recall + KerasDefaults.Epsilon) * (1 + _squared);
    }

    private static double Weighted(double[] scores, ReadOnlySpan<double> labels)
    {
        var total = Total(labels) + KerasDefaults.Epsilon;
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++) sum += scores[i] * (labels[i] / total);
        return sum;
    }

    private static double Total(ReadOnlySpan<double> values)
    {
        var total = 0.0;
        foreach (var value in values) total += value;
        return total;
    }
}
