namespace KerasMetricsDsl;

/// <summary>What the metrics of labelled classes read off a confusion matrix, labels in rows and predictions in columns.</summary>
internal readonly struct ClassCounts
{
    public ClassCounts(ReadOnlySpan<double> confusion, int classes)
    {
        (Hits, Labels, Predictions) = (new double[classes], new double[classes], new double[classes]);
        for (var label = 0; label < classes; label++)
        {
            Hits[label] = confusion[label * classes + label];
            for (var prediction = 0; prediction < classes; prediction++)
            {
                Labels[label] += confusion[label * classes + prediction];
                Predictions[prediction] += confusion[label * classes + prediction];
            }
        }

        Total = Sum(Labels);
    }

    public ClassCounts(double[] hits, double[] labels, double[] predictions) =>
        (Hits, Labels, Predictions, Total) = (hits, labels, predictions, Sum(labels));

    /// <summary>How often each class was predicted rightly.</summary>
    public double[] Hits { get; }

    /// <summary>How often each class was the label.</summary>
    public double[] Labels { get; }

    /// <summary>How often each class was predicted.</summary>
    public double[] Predictions { get; }

    public double Total { get; }

    public bool IsAbsent(int i) => Labels[i] == 0 && Predictions[i] == 0;

    /// <summary>The same counts where a class is present by its labels only.</summary>
    public ClassCounts WithoutPredictions() => new(Hits, Labels, new double[Labels.Length]);

    public static double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values) sum += value;
        return sum;
    }

    public static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();
}
