namespace KerasMetricsDsl.Benchmarks.Workloads;

/// <summary>Random inputs, the same on every run.</summary>
internal static class Data
{
    public static float[] Probabilities(int count) => Fill(count, random => random.NextSingle());

    public static float[] Binary(int count) => Fill(count, random => random.Next(2));

    public static float[] Classes(int count, int classes) => Fill(count, random => random.Next(classes));

    public static int[] Labels(int count, int classes)
    {
        var random = new Random(1);
        var labels = new int[count];
        foreach (ref var label in labels.AsSpan())
            label = random.Next(classes);
        return labels;
    }

    public static float[] OneHot(int rows, int columns)
    {
        var random = new Random(2);
        var values = new float[rows * columns];
        for (var row = 0; row < rows; row++)
            values[(row * columns) + random.Next(columns)] = 1;
        return values;
    }

    private static float[] Fill(int count, Func<Random, float> next)
    {
        var random = new Random(count);
        var values = new float[count];
        foreach (ref var value in values.AsSpan())
            value = next(random);
        return values;
    }
}
