namespace KerasMetricsDsl.Tests.Laws;

/// <summary>Samples some of which hold NaN.</summary>
internal static class Poisoned
{
    /// <summary>Which samples are.</summary>
    public static bool Is(int sample) => sample % 5 is 0 or 3;

    /// <summary>
    /// Puts NaN into the float inputs in turn: into one value of a sample where it is left out as a whole, else into all of them.
    /// Without float inputs the weights are what can be NaN.
    /// </summary>
    public static Samples Of(MetricCase metric, Samples samples)
    {
        var floats = Enumerable.Range(0, samples.Inputs.Length).Where(i => samples.Inputs[i].Values is float[]).ToArray();
        if (floats.Length == 0)
            return samples with { Weights = [.. Weights(samples).Select((weight, i) => Is(i) ? float.NaN : weight)] };

        var isWhole = IsLeftOutAsAWhole(metric);
        var inputs = samples.Inputs.Select(input => input.Values is float[] values ? input with { Values = (float[])values.Clone() } : input).ToArray();
        for (var sample = 0; sample < samples.Count; sample++)
        {
            if (!Is(sample))
                continue;
            var input = inputs[floats[sample / 5 % floats.Length]];
            var width = Math.Max(1, input.Width);
            var values = ((float[])input.Values).AsSpan(sample * width, width);
            if (isWhole)
                values[sample % width] = float.NaN;
            else
                values.Fill(float.NaN);
        }

        return samples with { Inputs = inputs };
    }

    /// <summary>Whether a sample is a row of the metric; else each of its values is one.</summary>
    public static bool IsLeftOutAsAWhole(MetricCase metric)
    {
        var used = metric.Create();
        metric.Draw(7).Feed(used);
        return used.RowCounts.Seen == 7;
    }

    private static IEnumerable<float> Weights(Samples samples) => samples.Weights ?? Enumerable.Repeat(1f, samples.Count);
}
