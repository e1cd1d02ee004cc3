using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Probe.States;

/// <summary>Lengths around those of lanes, blocks and chunks; weights and masks; hostile values; spans, merges and saved states.</summary>
internal static class Situations
{
    private const int LongerThanAChunk = 70_001;

    // Several blocks, and something left at the end of each kind of vector.
    private const int Blocks = 2071;

    // A number of rows that is no multiple of sixteen, where rows are long or slow.
    private const int Rows = 131;

    // Few values, and nothing left at the end: a loop of its own adds them up.
    private const int WholeVectors = 48;

    private static readonly int[] Lengths = [0, 1, 15, 16, 17, 33];

    public static IEnumerable<Situation> Of(MetricCase metric)
    {
        var count = metric.IsSlow || metric.Width > 8 ? Rows : Blocks;
        var samples = metric.Draw(metric.Width == 1 ? LongerThanAChunk : count);
        foreach (var length in Lengths.Where(length => length > 0 || !metric.NeedsData).Append(samples.Count))
            yield return Of($"{length}", samples.Slice(0, length));

        var some = samples.Slice(0, count);
        var weighted = some with { Weights = MetricCase.DrawWeights(count) };
        yield return Of($"{count} weighted", weighted) with { IsForScalar = false };
        yield return Of($"{count} masked", Masked(some)) with { IsForScalar = false };
        yield return Of($"{count} weighted, masked", Masked(weighted)) with { IsForScalar = false };
        var hostile = some with { Weights = Hostile.Floats(weighted.Weights) };
        yield return Of($"{count} with hostile weights", hostile) with { IsForScalar = false };
        for (var input = 0; input < some.Inputs.Length; input++)
            yield return Of($"{count}, input {input} hostile", Hostile.At(some, input));
        yield return new($"{count} in parts, merged and restored", used => Merge(metric, some, used));
        foreach (var spans in new[] { samples.Slice(0, WholeVectors), some })
        {
            if (SpanUpdate.Of(metric.Create(), spans) is { } plain)
                yield return new($"{spans.Count} as spans", plain);
        }

        if (SpanUpdate.Of(metric.Create(), weighted) is { } alsoWeighted)
            yield return new($"{count} as spans, weighted", alsoWeighted) { IsForScalar = false };
    }

    private static Situation Of(string name, Samples samples) => new(name, samples.Feed);

    private static Samples Masked(Samples samples) =>
        samples with { Mask = [.. Enumerable.Range(0, samples.Count).Select(i => i % 7 != 3)] };

    private static void Merge(MetricCase metric, Samples samples, IMetric used)
    {
        foreach (var part in samples.Cut(samples.Count / 3, samples.Count / 2))
        {
            var (shard, restored) = (metric.Create(), metric.Create());
            part.Feed(shard);
            restored.ReadState(Outcome.Bytes(shard));
            used.MergeState(restored);
        }
    }
}
