using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Tests.Sets;

/// <summary>A member of a set has accumulated exactly what it would have accumulated alone.</summary>
[Collection(nameof(ProcessWideSettings))]
public class SameBitsAsAloneTests
{
    private static readonly int[] Lengths = [0, 1, 17, 1025, 65_535, 200_001];

    [Theory]
    [MemberData(nameof(SetCase.Names), MemberType = typeof(SetCase))]
    public void Update_OfAnyLength_GivesMembersTheBitsTheyHaveAlone(string name)
    {
        var set = SetCase.Get(name);
        foreach (var samples in Draws(set))
            Compare(set, samples, $"{samples.Count} samples");
    }

    [Theory]
    [MemberData(nameof(SetCase.Names), MemberType = typeof(SetCase))]
    public void Update_OnEveryPathAndAnyNumberOfThreads_GivesMembersTheBitsTheyHaveAlone(string name)
    {
        var set = SetCase.Get(name);
        var samples = set.Draw(Most(set));
        var threads = EngineOptions.MaxDegreeOfParallelism;
        try
        {
            foreach (var path in LanesDispatch.Available)
            {
                using var forced = LanesDispatch.Force(path);
                foreach (var many in (int[])[1, 2, 5])
                {
                    EngineOptions.MaxDegreeOfParallelism = many;
                    Compare(set, samples with { Weights = MetricCase.DrawWeights(samples.Count) }, $"{path}, {many} threads");
                }
            }
        }
        finally
        {
            EngineOptions.MaxDegreeOfParallelism = threads;
        }
    }

    [Theory]
    [InlineData("rows", 1)]
    [InlineData("rows", 2)]
    [InlineData("elements", 2)]
    public void Update_WithTensorsOfRank3_GivesMembersTheBitsTheyHaveAlone(string name, int weightRank)
    {
        var random = new Random(7);
        float[] yTrue = Numbers(random, 40 * 30 * 5), yPred = Numbers(random, 40 * 30 * 5), weights = Numbers(random, weightRank == 1 ? 40 : 40 * 30);
        var create = SetCase.Get(name).Create;
        IMetricSet together = create(), alone = create();
        MetricBatch Batch() => new(MetricInput.Create<float>(yTrue, 40, 30, 5), MetricInput.Create<float>(yPred, 40, 30, 5))
        {
            SampleWeight = weightRank == 1 ? MetricInput.Create<float>(weights, 40) : MetricInput.Create<float>(weights, 40, 30),
        };
        together.UpdateState(Batch());
        foreach (var metric in alone.Metrics.Values)
            metric.UpdateState(Batch());
        SetRun.AreSame(alone, together, name);
    }

    private static float[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle())];

    private static void Compare(SetCase set, Samples samples, string situation)
    {
        IMetricSet together = set.Create(), alone = set.Create();
        // Twice: the second update meets the memory of the first.
        for (var update = 0; update < 2; update++)
        {
            SetRun.Feed(together, samples);
            SetRun.FeedAlone(alone, samples);
        }

        SetRun.AreSame(alone, together, $"{set.Name}, {situation}");
    }

    private static int Most(SetCase set) => set.Inputs.Max(input => input.Width) switch { 0 => 200_001, <= 8 => 60_001, _ => 3_001 };

    private static IEnumerable<Samples> Draws(SetCase set)
    {
        foreach (var length in Lengths.Where(length => length <= Most(set)))
        {
            var samples = set.Draw(length);
            yield return samples;
            bool[] mask = [.. Enumerable.Range(0, length).Select(i => i % 7 != 3)];
            yield return samples with { Weights = MetricCase.DrawWeights(length) };
            yield return samples with { Mask = mask };
            yield return samples with { Weights = MetricCase.DrawWeights(length), Mask = mask };
        }
    }
}
