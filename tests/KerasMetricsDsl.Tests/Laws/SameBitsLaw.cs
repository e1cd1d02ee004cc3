using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Tests.Laws;

/// <summary>The result does not depend on the vectors of the machine or on the number of its cores, to the last bit.</summary>
[Collection(nameof(ProcessWideSettings))]
public class SameBitsLaw
{
    private static readonly int[] Lengths = [0, 1, 15, 16, 17, 1023, 1025, 65535, 65537, 200001];

    [Theory, EveryMetric]
    public void Result_OnEveryPath_HasTheSameBits(string name)
    {
        var metric = CaseTable.Get(name);
        foreach (var samples in Draws(metric))
        {
            var expected = metric.Of(samples);
            foreach (var path in LanesDispatch.Available)
            {
                using (LanesDispatch.Force(path))
                    Bits.AreSame(expected, metric.Of(samples), $"{path}, {samples.Count} samples:");
            }
        }
    }

    [Theory, EveryMetric]
    public void Result_OnAnyNumberOfThreads_HasTheSameBits(string name)
    {
        var metric = CaseTable.Get(name);
        var threads = EngineOptions.MaxDegreeOfParallelism;
        try
        {
            foreach (var samples in Draws(metric))
            {
                EngineOptions.MaxDegreeOfParallelism = 1;
                var expected = metric.Of(samples);
                foreach (var many in (int[])[2, 3, 16])
                {
                    EngineOptions.MaxDegreeOfParallelism = many;
                    Bits.AreSame(expected, metric.Of(samples), $"{many} threads, {samples.Count} samples:");
                }
            }
        }
        finally
        {
            EngineOptions.MaxDegreeOfParallelism = threads;
        }
    }

    /// <summary>Lengths around those of lanes, blocks and chunks, as far as rows of this width allow in reasonable time.</summary>
    private static IEnumerable<Samples> Draws(MetricCase metric)
    {
        var most = metric.IsSlow ? 300 : metric.Width > 8 ? 3000 : metric.Width > 1 ? 70_000 : int.MaxValue;
        var lengths = Lengths.Where(length => length <= most && (length > 0 || !metric.NeedsData)).ToArray();
        var all = metric.Draw(lengths.Max());
        return lengths.SelectMany(length => Weighings(all.Slice(0, length)));
    }

    private static IEnumerable<Samples> Weighings(Samples samples)
    {
        yield return samples;
        if (samples.Count is 17 or 1025)
            yield return samples with { Weights = MetricCase.DrawWeights(samples.Count), Mask = [.. Enumerable.Range(0, samples.Count).Select(i => i % 7 != 3)] };
    }
}
