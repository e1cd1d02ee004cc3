using System.Runtime.InteropServices;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Tests.Engine.Examples;

namespace KerasMetricsDsl.Tests.Engine;

/// <summary>The form in which data come decides how they are read, not what comes out.</summary>
[Collection(EngineSettings.Name)]
public sealed class InputFormTests
{
    public static TheoryData<int> Lengths => [1, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 1023, 1024, 1025, 1039, 1041, 65_535, 65_537];

    [Theory, MemberData(nameof(Lengths))]
    public void Inputs_OfOtherTypes_GiveTheBitsOfFloats(int n)
    {
        var labels = Samples.Classes(n, 5);
        float[] yTrue = [.. labels], yPred = Samples.Values(n), weights = [.. Samples.Classes(n, 4, seed: 8)];
        double[] doubles = [.. yPred.Select(x => (double)x)];
        EngineSettings.OnEveryPath(path =>
        {
            var expected = Bits(yTrue, yPred);
            Assert.Equal((path, expected), (path, Bits(labels, yPred)));
            Assert.Equal((path, expected), (path, Bits(labels, doubles)));
            Assert.Equal((path, expected), (path, Bits((long[])[.. labels], doubles)));
            Assert.Equal((path, expected), (path, Bits((byte[])[.. labels.Select(label => (byte)label)], doubles)));
            Assert.Equal((path, Bits(yTrue, yPred, weights)), (path, Bits(yTrue, doubles, (int[])[.. Samples.Classes(n, 4, seed: 8)])));
        });
    }

    [Theory, MemberData(nameof(Lengths))]
    public void Inputs_AtAnyAddress_GiveTheSameBits(int n)
    {
        float[] yTrue = Samples.Labels(n), yPred = Samples.Values(n), weights = Samples.Values(n, seed: 9);
        var mask = Samples.Mask(n);
        EngineSettings.OnEveryPath(path =>
        {
            var expected = Bits(yTrue, yPred, weights, mask);
            for (var shift = 1; shift < 4; shift++)
            {
                var actual = Bits(Shifted(yTrue, shift), Shifted(yPred, 4 - shift), Shifted(weights, shift), Shifted(mask, shift));
                Assert.Equal((path, expected), (path, actual));
            }
        });
    }

    [Theory, MemberData(nameof(Lengths))]
    public void Inputs_BeforeAGuardedPage_AreNotReadBeyond(int n)
    {
        float[] yTrue = Samples.Labels(n), yPred = Samples.Values(n), weights = Samples.Values(n, seed: 9);
        var (mask, classes) = (Samples.Mask(n), Samples.Classes(n, 7));
        using var pages = new GuardedPages();
        ReadOnlySpan<float> labels = pages.Copy<float>(yTrue), values = pages.Copy<float>(yPred), factors = pages.Copy<float>(weights);
        var flags = pages.Copy<bool>(mask);
        var numbers = pages.Copy<int>(classes);
        foreach (var path in LanesDispatch.Available)
        {
            using var forced = LanesDispatch.Force(path);
            Assert.Equal((path, Bits(yTrue, yPred)), (path, Bits(labels, values)));
            Assert.Equal((path, Bits(yTrue, yPred, weights, mask)), (path, Bits(labels, values, factors, flags)));
            Assert.Equal((path, Range(yTrue, yPred, mask)), (path, Range(labels, values, flags)));
            Assert.Equal((path, Weighed(classes, mask)), (path, Weighed(numbers, flags)));
            Assert.Equal((path, Cells(classes)), (path, Cells(numbers)));
        }
    }

    [Theory, MemberData(nameof(Lengths))]
    public void Bools_OfAnyByteButZero_AreTrue(int n)
    {
        var classes = Samples.Classes(n, 7);
        var mask = Samples.Mask(n);
        byte[] odd = [.. mask.Select((isKept, i) => (byte)(isKept ? 1 << (i % 8) : 0))];
        int[] wide = [.. mask.Select((isKept, i) => isKept ? 1 << (i % 31) : 0)];
        var (yTrue, yPred) = (Samples.Labels(n), Samples.Values(n));
        EngineSettings.OnEveryPath(path =>
        {
            var bools = MemoryMarshal.Cast<byte, bool>(odd);
            Assert.Equal((path, Weighed(classes, mask)), (path, Weighed(classes, bools)));
            Assert.Equal((path, Weighed(classes, mask)), (path, Weighed(classes, wide)));
            Assert.Equal((path, Bits(yTrue, yPred, mask: mask)), (path, Bits(yTrue, yPred, mask: bools)));
            Assert.Equal((path, Bits(yTrue, yPred, mask: mask)), (path, Bits(yTrue, yPred, mask: wide)));
        });
    }

    private static ReadOnlySpan<T> Shifted<T>(T[] values, int shift) => ((T[])[.. new T[shift], .. values]).AsSpan(shift);

    private static long Bits(MetricInput yTrue, MetricInput yPred, MetricInput weights = default, MetricInput mask = default)
    {
        var metric = new SquaredErrorExample(SlotLayout.Mean("Error"));
        metric.Update(yTrue, yPred, weights, mask);
        return BitConverter.DoubleToInt64Bits(metric.Result);
    }

    private static (double Smallest, double Largest) Range(MetricInput yTrue, MetricInput yPred, MetricInput mask)
    {
        var metric = new ErrorRangeExample();
        metric.Update(yTrue, yPred, mask: mask);
        return (metric.State.Value(0), metric.State.Value(1));
    }

    private static double Weighed(MetricInput classes, MetricInput counts)
    {
        var metric = new ClassWeightsExample(1, 2, 4, 8, 16, 32, 64);
        metric.Update(classes, counts);
        return metric.State.Value(0);
    }

    private static double Cells(MetricInput classes)
    {
        var metric = new MeanIoUExample(7);
        metric.Update(classes, classes);
        return metric.State.Values(0)[8];
    }
}
