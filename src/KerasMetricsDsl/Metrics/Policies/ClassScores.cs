namespace KerasMetricsDsl;

/// <summary>Makes the result of one ratio per class: a list, or one of the averages.</summary>
internal readonly struct ClassScores(Average average, AbsentClass absentClass, ZeroDivision zeroDivision)
{
    /// <param name="hits">The numerator of each class.</param>
    /// <param name="totals">The denominator of each class.</param>
    /// <param name="counts">The labels and predictions of each class.</param>
    public MetricValue Of(ReadOnlySpan<double> hits, ReadOnlySpan<double> totals, in ClassCounts counts)
    {
        if (average == Average.Micro) return Ratio.Of(ClassCounts.Sum(hits), ClassCounts.Sum(totals), zeroDivision);

        var scores = new double[hits.Length];
        for (var i = 0; i < scores.Length; i++)
            scores[i] = counts.IsAbsent(i) ? AbsentScore : Ratio.Of(hits[i], totals[i], zeroDivision);
        return average == Average.None ? scores : Averaged(scores, counts);
    }

    /// <summary>Intersection over union of the labels and the predictions of each class.</summary>
    public MetricValue OfUnions(in ClassCounts counts)
    {
        var unions = new double[counts.Hits.Length];
        for (var i = 0; i < unions.Length; i++) unions[i] = counts.Labels[i] + counts.Predictions[i] - counts.Hits[i];
        return Of(counts.Hits, unions, counts);
    }

    private double AbsentScore => absentClass switch { AbsentClass.Zero => 0, AbsentClass.One => 1, _ => double.NaN };

    private double Averaged(double[] scores, in ClassCounts counts)
    {
        var sum = 0.0;
        var weights = 0.0;
        for (var i = 0; i < scores.Length; i++)
        {
            if (absentClass == AbsentClass.Skip && counts.IsAbsent(i)) continue;
            var weight = average == Average.Weighted ? counts.Labels[i] : 1;
            if (weight == 0) continue;
            sum += weight * scores[i];
            weights += weight;
        }

        return Ratio.Of(sum, weights, zeroDivision);
    }
}
