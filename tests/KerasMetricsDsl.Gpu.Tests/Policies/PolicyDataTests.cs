using KerasMetricsDsl.Gpu.Tests.Contract;
using KerasMetricsDsl.Tests.Policies;
using Half = System.Half;

namespace KerasMetricsDsl.Gpu.Tests.Policies;

/// <summary>NaN and labels to ignore in data of every type, shape and order.</summary>
[Collection(nameof(CpuDevice))]
public class PolicyDataTests(CpuDevice device)
{
    private const float NaN = float.NaN;

    [Theory]
    [InlineData(NanPolicy.Skip)]
    [InlineData(NanPolicy.Throw)]
    public void NaN_AmongLabelsOfAnyType_IsFound(NanPolicy policy)
    {
        float[] scores = [0.1f, 0.9f, 0.8f, 0.2f, 0.3f, 0.7f];
        IsFoundAmong(new[] { 1, double.NaN, 0 });
        IsFoundAmong(new[] { 1, NaN, 0 });
        IsFoundAmong((Half[])[(Half)1, Half.NaN, (Half)0]);

        void IsFoundAmong(MetricInput labels)
        {
            IsAsOnTheCpu(() => new SparseCategoricalAccuracy { NanPolicy = policy }, new(labels, MetricInput.Rows<float>(scores, 2)));
            IsAsOnTheCpu(() => new MeanIoU(2) { NanPolicy = policy }, new(labels, new[] { 1, 1, 0 }));
        }
    }

    // As a float this flag would be 0, and as a flag the NaN would be true.
    [Fact]
    public void Flags_FromDoubles_KeepTheirMeaningBesideNaN() => IsAsOnTheCpu(() => new AverageFlag { NanPolicy = NanPolicy.Skip }, new(new[] { 1e-300, double.NaN, 0, 1 }));

    [Theory]
    [InlineData(NanPolicy.Skip)]
    [InlineData(NanPolicy.Throw)]
    public void NaN_AlongAnotherAxis_IsFoundWhereTheCallerHasIt(NanPolicy policy)
    {
        var random = new Random(6);
        float[] yTrue = [.. Enumerable.Range(0, 60).Select(_ => random.NextSingle())], yPred = [.. yTrue.Reverse()];
        (yTrue[44], yPred[7]) = (NaN, NaN);
        IsAsOnTheCpu(() => new CosineSimilarity(axis: 1) { NanPolicy = policy }, new(MetricInput.Create<float>(yTrue, 4, 3, 5), MetricInput.Create<float>(yPred, 4, 3, 5)));
    }

    [Theory]
    [InlineData(NanPolicy.Skip)]
    [InlineData(NanPolicy.Throw)]
    public void NaN_AmongWeights_IsFound(NanPolicy policy)
    {
        float[] yTrue = [1, 0, 0, 1, 1, 1], yPred = [0.9f, 0.8f, 0.1f, 0.9f, 0.7f, 0.2f];
        IsFoundAmong(new[] { 1f, 2, NaN });
        IsFoundAmong(MetricInput.Create<float>([NaN]));
        IsFoundAmong(new[] { 1d, double.NaN, 2 });
        var byCell = new MetricBatch(MetricInput.Rows<float>(yTrue, 2), MetricInput.Rows<float>(yPred, 2)) { SampleWeight = MetricInput.Rows<float>([1, 2, 1, NaN, 3, 1], 2) };
        IsAsOnTheCpu(() => new FBetaScore(threshold: 0.5f) { NanPolicy = policy }, byCell);

        void IsFoundAmong(MetricInput weights)
        {
            var batch = new MetricBatch(MetricInput.Rows<float>(yTrue, 2), MetricInput.Rows<float>(yPred, 2)) { SampleWeight = weights };
            IsAsOnTheCpu(() => new MeanSquaredError { NanPolicy = policy }, batch);
            IsAsOnTheCpu(() => new Accuracy { NanPolicy = policy }, batch);
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(200)]
    public void Skip_BesideAMaskOfSingleValues_LeavesTheWholeRowOut(int columns)
    {
        float[] yTrue = [.. Enumerable.Range(0, 3 * columns).Select(i => i % 2 == 0 ? 1f : 0f)], yPred = [.. yTrue.Select(_ => 0.9f)];
        bool[] mask = [.. yTrue.Select((_, i) => i != 0 && i / columns != 1)];
        yPred[^1] = NaN;
        var batch = new MetricBatch(MetricInput.Rows<float>(yTrue, columns), MetricInput.Rows<float>(yPred, columns)) { Mask = MetricInput.Rows<bool>(mask, columns) };
        IsAsOnTheCpu(() => new Precision { NanPolicy = NanPolicy.Skip }, batch);
        IsAsOnTheCpu(() => new Precision(topK: 3) { NanPolicy = NanPolicy.Skip }, batch);
        IsAsOnTheCpu(() => new Precision(), batch);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(150)]
    public void IgnoreIndex_OfOneHotRows_IsTheirClass(int columns)
    {
        var yTrue = new float[4 * columns];
        (yTrue[0], yTrue[columns + columns - 1], yTrue[(2 * columns) + 1], yTrue[(3 * columns) - 1], yTrue[^1]) = (1, 1, 1, 1, NaN);
        IsAsOnTheCpu(() => new CategoricalAccuracy { IgnoreIndex = columns - 1 }, new(MetricInput.Rows<float>(yTrue, columns), MetricInput.Rows<float>([.. yTrue.Reverse()], columns)));
    }

    [Fact]
    public void IgnoreIndex_OfZero_IsEitherZero() => IsAsOnTheCpu(() => new MeanAbsoluteError { IgnoreIndex = 0 }, new(new[] { -0f, 2, 0, 5 }, new[] { 9f, 0, 9, 0 }));

    [Fact]
    public void IgnoreIndex_ThatIsNoColumn_IsNeverLookedUp() => IsAsOnTheCpu(() => new SparseCategoricalCrossentropy { IgnoreIndex = 255 }, new(new[] { 1, 255, 0 }, MetricInput.Rows<float>([0.1f, 0.9f, 0.8f, 0.2f, 0.3f, 0.7f], 2)));

    [Fact]
    public void Policies_OfNothing_AddNothing() => IsAsOnTheCpu(() => new MeanSquaredError { NanPolicy = NanPolicy.Skip, IgnoreIndex = 3 }, new(Array.Empty<float>(), Array.Empty<float>()) { SampleWeight = Array.Empty<float>(), Mask = Array.Empty<bool>() });

    [Fact]
    public void RowsWithoutColumns_AreCounted()
    {
        var empty = MetricInput.Create<float>([], 3, 0);
        var batch = new MetricBatch(empty, empty) { Mask = new[] { true, false, true } };
        IsAsOnTheCpu(() => new MeanSquaredError { NanPolicy = NanPolicy.Skip }, batch);
    }

    [Fact]
    public void Tensors_OnTheDevice_AreLookedThrough()
    {
        var gpu = device.Gpu;
        using var onGpu = new SparseCategoricalAccuracy { NanPolicy = NanPolicy.Skip, IgnoreIndex = 7 }.On(gpu);
        using var labels = gpu.Copy(new[] { 1, NaN, 0, 7 });
        using var scores = gpu.Copy(new[] { 0.1f, 0.9f, 0.8f, 0.2f, 0.3f, 0.7f, 0, 1 }, columns: 2);
        onGpu.UpdateState(labels, scores);
        Assert.Equal((0.5, new RowCounts(4, 2, 0)), (onGpu.Result().Scalar, onGpu.RowCounts));
    }

    private void IsAsOnTheCpu<TMetric>(Func<TMetric> create, in MetricBatch batch)
        where TMetric : class, IMetric, KerasMetricsDsl.Engine.IMetricKernels => device.IsAsOnTheCpu(create, batch);
}

/// <summary>Reads doubles as flags.</summary>
[Metric]
public partial class AverageFlag
{
    [Mean] static bool Value(bool yTrue) => yTrue;
}
