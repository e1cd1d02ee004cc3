using System.Numerics;
using System.Numerics.Tensors;

namespace KerasMetricsDsl.Tests.Surface;

/// <summary>Every element type gives what its values give as float32, which is what Keras casts them to.</summary>
public class ElementTypeTests
{
    [Fact]
    public void Inputs_OfEveryType_GiveTheBitsOfFloat32()
    {
        Check<float>();
        Check<double>();
        Check<Half>();
        Check<sbyte>();
        Check<byte>();
        Check<short>();
        Check<ushort>();
        Check<int>();
        Check<long>();
    }

    [Fact]
    public void Doubles_AreNarrowedBeforeTheyAreCompared()
    {
        // 0.5 + 2⁻³⁰ is above one half as a double, and one half as a float32.
        var metric = new BinaryAccuracy();
        metric.UpdateState(new[] { 0.0 }, new[] { 0.5 + Math.ScaleB(1, -30) });
        Assert.Equal(1, metric.Result());
    }

    [Fact]
    public void DoublesBeyondFloat32_BecomeInfinite()
    {
        var metric = new MeanAbsoluteError();
        metric.UpdateState(new[] { 0.0 }, new[] { 1e300 });
        Assert.Equal(double.PositiveInfinity, metric.Result());
    }

    [Fact]
    public void Flags_CountAsZeroAndOne()
    {
        var metric = new BinaryAccuracy();
        metric.UpdateState(new[] { true, false, true }, new[] { true, true, false });
        Assert.Equal(1.0 / 3, metric.Result());
    }

    [Fact]
    public void Labels_OfEveryType_AreOneLabel()
    {
        CheckLabel<float>();
        CheckLabel<double>();
        CheckLabel<Half>();
        CheckLabel<sbyte>();
        CheckLabel<byte>();
        CheckLabel<short>();
        CheckLabel<ushort>();
        CheckLabel<int>();
        CheckLabel<long>();
    }

    private static void Check<T>()
        where T : unmanaged, INumber<T>
    {
        // Long enough for several blocks and a tail; small enough for the narrowest type.
        var values = Enumerable.Range(0, 3001).Select(i => T.CreateChecked(i % 97 / (T.IsInteger(T.CreateSaturating(0.5)) ? 1.0 : 8.0))).ToArray();
        var narrowed = values.Select(float.CreateChecked).ToArray();
        var zeros = new float[values.Length];

        var expected = new MeanSquaredError();
        expected.UpdateState(new ReadOnlyTensorSpan<float>(narrowed, [3001, 1]), new ReadOnlyTensorSpan<float>(zeros, [3001, 1]));
        var actual = new MeanSquaredError();
        actual.UpdateState(Tensor(values), new ReadOnlyTensorSpan<float>(zeros, [3001, 1]));
        Assert.Equal(expected.Result(), actual.Result());
    }

    private static void CheckLabel<T>()
        where T : unmanaged, INumber<T>
    {
        var metric = new SparseCategoricalAccuracy();
        float[] rows = [0.1f, 0.2f, 0.7f, 0.5f, 0.3f, 0.2f];
        T[] labels = [T.CreateChecked(2), T.One];
        metric.UpdateState(MetricInput.Create<T>(labels, 2), MetricInput.Rows<float>(rows, 3));
        Assert.Equal(0.5, metric.Result());
    }

    // The conversions are one for each type, so a generic test has to pick among them.
    private static MetricInput Tensor<T>(T[] values)
        where T : unmanaged => values switch
        {
            float[] v => new ReadOnlyTensorSpan<float>(v, [v.Length, 1]),
            double[] v => new ReadOnlyTensorSpan<double>(v, [v.Length, 1]),
            Half[] v => new ReadOnlyTensorSpan<Half>(v, [v.Length, 1]),
            sbyte[] v when typeof(T) == typeof(sbyte) => new ReadOnlyTensorSpan<sbyte>(v, [v.Length, 1]),
            byte[] v => new ReadOnlyTensorSpan<byte>(v, [v.Length, 1]),
            short[] v when typeof(T) == typeof(short) => new ReadOnlyTensorSpan<short>(v, [v.Length, 1]),
            ushort[] v => new ReadOnlyTensorSpan<ushort>(v, [v.Length, 1]),
            int[] v => new ReadOnlyTensorSpan<int>(v, [v.Length, 1]),
            long[] v => new ReadOnlyTensorSpan<long>(v, [v.Length, 1]),
            _ => throw new InvalidOperationException($"{typeof(T)} is not tested."),
        };
}
