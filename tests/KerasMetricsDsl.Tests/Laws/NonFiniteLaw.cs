using KerasMetricsDsl.Tests.Laws.Plain;

namespace KerasMetricsDsl.Tests.Laws;

/// <summary>NaN and infinities do in a kernel what they do in the declaration as plain C#.</summary>
public class NonFiniteLaw
{
    [Theory, EveryMetric]
    public void Kernel_OfNaN_EqualsThePlainMeaning(string name) => Check(name, float.NaN);

    [Theory, EveryMetric]
    public void Kernel_OfInfinity_EqualsThePlainMeaning(string name) => Check(name, float.PositiveInfinity);

    [Theory, EveryMetric]
    public void Kernel_OfNegativeInfinity_EqualsThePlainMeaning(string name) => Check(name, float.NegativeInfinity);

    [Fact]
    public void Mean_OfNaN_IsNaN()
    {
        var error = new MeanSquaredError();
        error.UpdateState(new[] { 1f, 2f, 3f }, new[] { 1f, float.NaN, 3f });
        Assert.Equal(double.NaN, error.Result());
    }

    [Fact]
    public void Mean_OfNaNWithWeightZero_IsNaN()
    {
        var error = new MeanSquaredError();
        error.UpdateState(new[] { 1f, 2f, 3f }, new[] { 1f, float.NaN, 3f }, sampleWeight: new[] { 1f, 0f, 1f });
        Assert.Equal(double.NaN, error.Result());
    }

    [Fact]
    public void Mean_OfInfinity_IsInfinity()
    {
        var error = new MeanAbsoluteError();
        error.UpdateState(new[] { 1f, 2f }, new[] { 1f, float.NegativeInfinity });
        Assert.Equal(double.PositiveInfinity, error.Result());
    }

    [Fact]
    public void Max_OfNaN_IsNaN_ButWithWeightZeroItIsAbsent()
    {
        var range = new Declared.ErrorRange();
        range.UpdateState(new[] { 1f, float.NaN }, new[] { 0f, 0f }, sampleWeight: new[] { 1f, 0f });
        Assert.Equal([1, 1], range.Result());
        range.UpdateState(new[] { float.NaN }, new[] { 0f });
        Assert.Equal([double.NaN, double.NaN], range.Result());
    }

    [Fact]
    public void MinAndMax_OfNothing_AreTheirIdentities() =>
        Assert.Equal([double.PositiveInfinity, double.NegativeInfinity], new Declared.ErrorRange().Result());

    private static void Check(string name, float value)
    {
        var metric = CaseTable.Get(name);
        for (var input = 0; input < metric.Inputs.Length; input++)
        {
            var samples = metric.Draw(40);
            if (samples.Inputs[input].Values is not float[] values)
                continue;
            values[values.Length / 2] = value;
            if (input == metric.NonNegative && value < 0)
                Assert.Throws<ArgumentException>(() => metric.Of(samples));
            else
                Bits.AreClose(new PlainMeaning(metric.Create()).Of(samples), metric.Of(samples), 2e-5, $"input {input}:");
        }
    }
}
