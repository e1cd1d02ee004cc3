using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Gpu.Bench.Contract;

/// <summary>The data that a metric is tried with: lengths around those of lanes and blocks, with and without weights and a mask.</summary>
internal static class Situations
{
    private static readonly int[] Lengths = [0, 1, 15, 16, 17, 1023, 1061];

    public static IEnumerable<Samples> Of(MetricCase metric)
    {
        // The threads of a long row meet at barriers, which is slow where they are threads of the system.
        var most = metric.Width > 128 ? 17 : metric.IsSlow ? 100 : int.MaxValue;
        var lengths = Lengths.Where(length => length <= most && (length > 0 || !metric.NeedsData)).ToArray();
        var all = metric.Draw(lengths.Max());
        foreach (var length in lengths)
        {
            var samples = all.Slice(0, length);
            yield return samples;
            if (length is not (17 or 1061))
                continue;
            yield return samples with { Weights = Weights(length) };
            yield return samples with { Mask = Mask(length) };
            yield return samples with { Weights = Weights(length), Mask = Mask(length) };
        }
    }

    /// <summary>Fewer of them, where compiling takes most of the time; one has several chunks.</summary>
    public static IEnumerable<Samples> OfDevice(MetricCase metric)
    {
        var many = metric.IsSlow ? 100 : metric.Width > 16 ? 1061 : metric.Width > 1 ? 30_000 : 140_001;
        var all = metric.Draw(many);
        yield return all.Slice(0, 17) with { Weights = Weights(17), Mask = Mask(17) };
        yield return all;
    }

    /// <summary>Weights that round, and some zeros.</summary>
    public static float[] Weights(int count)
    {
        var random = new Random(3);
        return [.. Enumerable.Range(0, count).Select(_ => Math.Max(0, random.NextSingle() - 0.1f))];
    }

    public static bool[] Mask(int count) => [.. Enumerable.Range(0, count).Select(i => i % 7 != 3)];
}
