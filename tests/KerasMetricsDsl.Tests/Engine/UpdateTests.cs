using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Tests.Engine.Examples;

namespace KerasMetricsDsl.Tests.Engine;

public sealed class UpdateTests
{
    [Fact]
    public void Update_WithALabelOutsideOfATable_ThrowsAndAddsNothing()
    {
        var metric = new ClassWeightsExample(2, 3);
        metric.Update((int[])[0], (bool[])[true]);
        var thrown = Assert.Throws<ArgumentException>(() => metric.Update((int[])[0, 1, 2], (bool[])[true, true, true]));
        Assert.Contains("position 2 asks for entry 2 of classWeights, which has 2 entries", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(2, metric.Result);
        // Where the condition or the mask excludes it, nothing is looked up.
        metric.Update((int[])[0, 1, 2, -1], (bool[])[true, true, false, true], mask: (bool[])[true, true, true, false]);
        Assert.Equal(7, metric.Result);
    }

    [Fact]
    public void Update_WithALabelBeyondTheRow_ThrowsAndAddsNothing()
    {
        var metric = new SparseCategoricalCrossentropyExample();
        var thrown = Assert.Throws<ArgumentException>(() => metric.Update((int[])[0, 3], (float[])[0.5f, 0.3f, 0.2f, 0.1f, 0.1f, 0.8f]));
        Assert.Contains("row 1 is 3", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(0, metric.Result);
        metric.Update((int[])[0, 2], (float[])[0.5f, 0.3f, 0.2f, 0.1f, 0.1f, 0.8f]);
        Samples.AreClose(-(Math.Log(0.5) + Math.Log(0.8)) / 2, metric.Result);
    }

    [Fact]
    public void Update_WithALabelBeyond32Bits_Throws()
    {
        var metric = new MeanIoUExample(2);
        var thrown = Assert.Throws<ArgumentException>(() => metric.Update((long[])[0, 1L << 32], (long[])[0, 0]));
        Assert.Contains("label 4294967296 at position 1", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Update_WithAnotherNumberOfColumns_ThrowsUntilReset()
    {
        var metric = new FBetaExample(null);
        metric.Update(MetricInput.Rows<float>([1, 0], 2), MetricInput.Rows<float>([1, 0], 2));
        Assert.Throws<ArgumentException>(
            () => metric.Update(MetricInput.Rows<float>([1, 0, 0], 3), MetricInput.Rows<float>([1, 0, 1], 3)));
        Assert.Equal([1, 0], metric.State.Values(0).ToArray());
        metric.State.Reset();
        Assert.True(metric.State.Values(0).IsEmpty);
        metric.Update(MetricInput.Rows<float>([1, 0, 1], 3), MetricInput.Rows<float>([1, 0, 1], 3));
        Assert.Equal([1, 0, 1], metric.State.Values(0).ToArray());
    }

    [Fact]
    public void Update_InParts_EqualsTheWhole()
    {
        float[] yTrue = Samples.Labels(1000), yPred = Samples.Values(1000), weights = Samples.Values(1000, seed: 9);
        SquaredErrorExample whole = new(), parts = new();
        whole.Update(yTrue, yPred, weights);
        foreach (var (start, end) in ((int, int)[])[(0, 1), (1, 17), (17, 17), (17, 800), (800, 1000)])
            parts.Update(yTrue.AsSpan(start..end), yPred.AsSpan(start..end), weights.AsSpan(start..end));
        Samples.AreClose(whole.Result, parts.Result, 1e-7);
    }

    [Theory]
    [MemberData(nameof(Types))]
    internal void Update_WithEveryElementType_ConvertsIt(ElementType type)
    {
        int[] labels = [.. Enumerable.Range(0, 100).Select(i => i % 2)];
        float[] predictions = [.. Enumerable.Range(0, 100).Select(i => i % 3 == 0 ? 1f : 0f)];
        var expected = new BinaryAccuracyExample();
        expected.Update(labels.Select(label => (float)label).ToArray(), predictions);

        var accuracy = new BinaryAccuracyExample();
        accuracy.Update(Convert(type, labels), predictions);
        Assert.Equal(expected.Result, accuracy.Result);

        // Float data where labels are expected, and the other way round.
        var confusion = new MeanIoUExample(2);
        confusion.Update(Convert(type, labels), predictions);
        Assert.Equal(expected.Result, (confusion.State.Values(0)[0] + confusion.State.Values(0)[3]) / 100);

        var flags = new ClassWeightsExample(1, 1);
        flags.Update(labels, Convert(type, labels), mask: Convert(type, labels));
        Assert.Equal(50, flags.Result);
    }

    public static TheoryData<ElementType> Types => [.. Enum.GetValues<ElementType>().Where(type => type != ElementType.None)];

    private static MetricInput Convert(ElementType type, int[] values) => type switch
    {
        ElementType.Single => Array.ConvertAll(values, value => (float)value),
        ElementType.Double => Array.ConvertAll(values, value => (double)value),
        ElementType.Half => Array.ConvertAll(values, value => (Half)value),
        ElementType.SByte => Array.ConvertAll(values, value => (sbyte)value),
        ElementType.Byte => Array.ConvertAll(values, value => (byte)value),
        ElementType.Int16 => Array.ConvertAll(values, value => (short)value),
        ElementType.UInt16 => Array.ConvertAll(values, value => (ushort)value),
        ElementType.Int32 => values,
        ElementType.Int64 => Array.ConvertAll(values, value => (long)value),
        _ => Array.ConvertAll(values, value => value != 0),
    };
}
