namespace KerasMetricsDsl.Tests.Laws;

/// <summary>Draws one input: so many values a sample, of the kind a metric expects.</summary>
internal sealed record Source(int Width, Func<Random, int, Array> Draw)
{
    public static Source Real { get; } = Each(random => (random.NextSingle() - 0.5f) * 4);

    public static Source Positive { get; } = Each(random => 0.125f + random.NextSingle());

    public static Source Probability { get; } = Each(random => random.NextSingle());

    public static Source Binary { get; } = Each(random => random.Next(2));

    public static Source Sign { get; } = Each(random => (random.Next(2) * 2) - 1);

    public static Source Flag { get; } = new(0, (random, n) => Filled(n, () => random.Next(2) == 1));

    public static Source Class(int classes) => new(0, (random, n) => Filled(n, () => random.Next(classes)));

    public static Source LongClass(int classes) => new(0, (random, n) => Filled(n, () => random.NextInt64(classes)));

    /// <summary>Class ids as floats, as the IoU family takes them.</summary>
    public static Source FloatClass(int classes) => Each(random => random.Next(classes));

    public static Source OneHotRows(int width) => Rows(width, (random, row) => row[random.Next(width)] = 1);

    /// <summary>Positive rows that sum to 1.</summary>
    public static Source ProbabilityRows(int width) => Rows(width, (random, row) =>
    {
        var sum = 0f;
        foreach (ref var x in row)
            sum += x = 0.05f + random.NextSingle();
        foreach (ref var x in row)
            x /= sum;
    });

    /// <summary>The same kind of values, but as a tensor of so many columns.</summary>
    public Source Wide(int width) => new(width, (random, n) => Draw(random, n * width));

    private static Source Rows(int width, FillRow fill) => new(width, (random, n) =>
    {
        var values = new float[n * width];
        for (var i = 0; i < n; i++)
            fill(random, values.AsSpan(i * width, width));
        return values;
    });

    private static Source Each(Func<Random, float> next) => new(0, (random, n) => Filled(n, () => next(random)));

    private static T[] Filled<T>(int count, Func<T> next)
    {
        var values = new T[count];
        foreach (ref var value in values.AsSpan())
            value = next();
        return values;
    }

    private delegate void FillRow(Random random, Span<float> row);
}
